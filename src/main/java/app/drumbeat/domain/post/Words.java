package app.drumbeat.domain.post;

/**
 * What a post says and where it leads.
 *
 * @param title how the planner calls it; never published
 * @param text what is published, line breaks as {@code \n}
 * @param link what it leads to, or empty
 * @param notes for the planner's eyes only; no feed and no export to a publishing tool shows them
 */
public record Words(String title, String text, String link, String notes) {

    public static Words titled(String title) {
        return new Words(title, "", "", "");
    }
}
