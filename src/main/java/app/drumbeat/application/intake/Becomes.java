package app.drumbeat.application.intake;

/** What a record of a file will become in the calendar. */
public enum Becomes {
    /** A new post. */
    NEW_POST,
    /** A new idea, or another post without a day. */
    NEW_IDEA,
    /** A new record of another kind. */
    NEW,
    /** One that is there, changed. */
    UPDATE,
    /** One that is there, as it is. */
    SAME,
    /** One that stands in the file already, further up. */
    REPEATED,
    /** One that the calendar loses. */
    REMOVED,
    /** Nothing: it is no post. */
    NO_POST,
    /** Nothing: it cannot be taken in. */
    LEFT_OUT;

    /** The sentence that says so. */
    public String key() {
        return switch (this) {
            case NEW_POST -> "intake.becomes.newPost";
            case NEW_IDEA -> "intake.becomes.newIdea";
            case NEW -> "intake.becomes.new";
            case UPDATE -> "intake.becomes.update";
            case SAME -> "intake.becomes.same";
            case REPEATED -> "intake.becomes.repeated";
            case REMOVED -> "intake.becomes.removed";
            case NO_POST -> "intake.becomes.noPost";
            case LEFT_OUT -> "intake.becomes.leftOut";
        };
    }
}
