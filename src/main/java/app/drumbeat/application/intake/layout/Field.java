package app.drumbeat.application.intake.layout;

import java.util.Optional;

/** What a column of a plan can be about. */
public enum Field {
    DATE("date"), TIME("time"), WEEKDAY("weekday"), CHANNEL("channel"), TITLE("title"), TEXT("text"), LINK("link"),
    MEDIA("media"), STATUS("status"), CAMPAIGN("campaign"), TAGS("tags"), NOTES("notes"), OWNER("owner"),
    /** Where the post can be seen now. */
    POSTED_LINK("postedLink"),
    /** When it really went out. */
    POSTED_AT("postedAt"),
    /** A yes in it means that the row is for the channel of the column. */
    MARK("mark"),
    /** Which post the row came from; only our own tables have it. */
    ID("id"), IGNORED("ignore");

    private final String code;

    Field(String code) {
        this.code = code;
    }

    /** As mapping files name it. */
    public String code() {
        return code;
    }

    public static Optional<Field> coded(String code) {
        for (Field field : values()) {
            if (field.code.equalsIgnoreCase(code)) {
                return Optional.of(field);
            }
        }
        return Optional.empty();
    }

    /** Whether several columns may be about it; of all others the best one counts. */
    public boolean gathers() {
        return this == MEDIA || this == TAGS || this == NOTES || this == MARK || this == IGNORED;
    }

    /** Whether it is part of what a post says or shows, so that a row that has it is a post and no remark. */
    public boolean isWords() {
        return this == TITLE || this == TEXT || this == LINK || this == MEDIA || this == POSTED_LINK;
    }
}
