package app.drumbeat.print.page;

/** What a piece of the page is to people who have it read to them (ISO 32000-1, 14.8.4). */
public enum Tag {
    TITLE("H1"), HEADING("H2"), SUBHEADING("H3"), WORDS("P");

    private final String role;

    Tag(String role) {
        this.role = role;
    }

    String role() {
        return role;
    }
}
