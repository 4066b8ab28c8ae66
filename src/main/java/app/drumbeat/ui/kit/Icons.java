package app.drumbeat.ui.kit;

import javafx.scene.shape.SVGPath;

/** Our few icons, drawn in a square of 20 as outlines; the words beside or under them are what screen readers say. */
public enum Icons {
    CALENDAR(
            "M4 4.5h12a1.5 1.5 0 0 1 1.5 1.5v10a1.5 1.5 0 0 1-1.5 1.5h-12a1.5 1.5 0 0 1-1.5-1.5v-10a1.5 1.5 0 0 1 1.5-1.5z M2.5 8.5h15 M6.5 2.5v4 M13.5 2.5v4"),
    TODAY("M10 2.5a7.5 7.5 0 1 1 0 15a7.5 7.5 0 1 1 0-15z M10 5.5v4.5l3 2"),
    BOARD("M3 3.5h4v13h-4z M8.5 3.5h4v8h-4z M14 3.5h3.5v10.5h-3.5z"),
    IDEAS("M10 2.5a5 5 0 0 0-3 9c.8.7 1.2 1.4 1.2 2.5h3.6c0-1.1.4-1.8 1.2-2.5a5 5 0 0 0-3-9z M8.2 16h3.6 M8.8 18h2.4"),
    DELETED("M3.5 5.5h13 M8 5.5v-2h4v2 M5 5.5l.8 11.2a1 1 0 0 0 1 .8h6.4a1 1 0 0 0 1-.8l.8-11.2 M8.3 8.5v6 M11.7 8.5v6"),
    SETTINGS(
            "M10 7.2a2.8 2.8 0 1 1 0 5.6a2.8 2.8 0 1 1 0-5.6z M10 2.5v2.2 M10 15.3v2.2 M2.5 10h2.2 M15.3 10h2.2 M4.7 4.7l1.6 1.6 M13.7 13.7l1.6 1.6 M4.7 15.3l1.6-1.6 M13.7 6.3l1.6-1.6"),
    BACK("M12 4.5l-5.5 5.5l5.5 5.5"),
    FORTH("M8 4.5l5.5 5.5l-5.5 5.5"),
    UP("M4.5 12l5.5-5.5l5.5 5.5"),
    DOWN("M4.5 8l5.5 5.5l5.5-5.5"),
    CLOSE("M5 5l10 10 M15 5l-10 10"),
    ADD("M10 4v12 M4 10h12"),
    CLIP("M14.5 9.5l-5 5a2.9 2.9 0 0 1-4.1-4.1l6-6a2 2 0 0 1 2.8 2.8l-5.8 5.8a1 1 0 0 1-1.4-1.4l5-5"),
    CONSENTS("M8 3a3 3 0 1 1 0 6a3 3 0 1 1 0-6z M2.5 17v-1.5a4 4 0 0 1 4-4h3 M11.5 14.5l2.2 2.2l4.3-4.7"),
    SOURCES("M4 3.5h8.5l3.5 3.5v9.5h-12z M12.5 3.5v3.5h3.5 M7 10.5h6 M7 13.5h4"),
    FILTER("M3 4.5h14l-5.5 6.5v5l-3 1.5v-6.5z"),
    FLAGS("M5 17.5v-15 M5 3.5h10.5l-2.5 3.5l2.5 3.5h-10.5"),
    HELD("M10 2.8a7.2 7.2 0 1 1 0 14.4a7.2 7.2 0 1 1 0-14.4z M6 10h8"),
    WARNING("M10 3l7.5 13.5h-15z M10 8v4 M10 14v.8"),
    LINK("M8.5 11.5l3-3 M9.5 6.5l2-2a2.8 2.8 0 0 1 4 4l-2 2 M10.5 13.5l-2 2a2.8 2.8 0 0 1-4-4l2-2");

    private final String outline;

    Icons(String outline) {
        this.outline = outline;
    }

    /** A new node of the icon; stroked by the style class {@code icon}, invisible to screen readers. */
    public SVGPath node() {
        SVGPath path = new SVGPath();
        path.setContent(outline);
        path.getStyleClass().add("icon");
        path.setMouseTransparent(true);
        return path;
    }
}
