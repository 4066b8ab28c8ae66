package app.drumbeat.start;

import java.util.HashMap;
import java.util.Map;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;

import app.drumbeat.domain.port.Choices;
import app.drumbeat.domain.port.ChoicesFile;
import app.drumbeat.ui.kit.SingleKeys;
import app.drumbeat.words.Hours;

/** What a person chose for her eyes and hands on this computer, remembered between starts. */
final class Comfort {

    private static final String SINGLE_KEYS = "keys.single";
    private static final String OFF = "off";
    private static final String HOURS = "time.hours";
    private static final String STILL = "window.still";

    private final ChoicesFile choices;

    Comfort(ChoicesFile choices) {
        this.choices = choices;
    }

    SingleKeys singleKeys() {
        return new SingleKeys(!OFF.equals(said(SINGLE_KEYS)), on -> remember(SINGLE_KEYS, on ? "" : OFF));
    }

    /** How times are said; what another version knew is as if nothing had been chosen. */
    Hours hours() {
        for (Hours hours : Hours.values()) {
            if (hours.name().equals(said(HOURS))) {
                return hours;
            }
        }
        return Hours.REGION;
    }

    void choose(Hours hours) {
        remember(HOURS, hours.name());
    }

    /** Whether nothing in the window is to move by itself. */
    boolean still() {
        return Boolean.parseBoolean(said(STILL));
    }

    BooleanProperty stillProperty(Stagehand stage) {
        BooleanProperty still = new SimpleBooleanProperty(still());
        still.subscribe((before, now) -> {
            stage.beStill(now);
            remember(STILL, String.valueOf(now));
        });
        return still;
    }

    private String said(String name) {
        return choices.load().memory().getOrDefault(name, "");
    }

    private void remember(String name, String value) {
        Choices all = choices.load();
        Map<String, String> next = new HashMap<>(all.memory());
        next.put(name, value);
        choices.keep(all.remembering(next));
    }
}
