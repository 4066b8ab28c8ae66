package app.drumbeat.ui.calendar.quarter;

import java.util.Locale;

/** What a row is drawn with. The style sheet says what each looks like, as {@code -quarter-gap-edge} for {@link #GAP_EDGE}. */
enum Ink {
    TINT, LINE, TODAY, SELECTED, WORDS, FAINT, TARGET, BAR, BAR_OVER, GAP_WORDS, GAP_GROUND, GAP_HATCH, GAP_EDGE,
    QUIET_HATCH, BETTER;

    /** Its name in the style sheet. */
    String property() {
        return "-quarter-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
