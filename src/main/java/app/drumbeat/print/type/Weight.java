package app.drumbeat.print.type;

/** How heavy words stand on the page. Scripts beyond Latin, Greek and Cyrillic have one weight. */
public enum Weight {
    REGULAR, MEDIUM, SEMI_BOLD, BOLD
}
