package app.drumbeat.ui.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;

import org.jspecify.annotations.Nullable;

import app.drumbeat.domain.plan.SilenceBand;
import app.drumbeat.ui.kit.ChannelMark;
import app.drumbeat.ui.kit.OneLine;
import app.drumbeat.ui.kit.Selected;

/**
 * A silence as one hatched band over the days of one week, with words; or, where there is no room for all of them, one band
 * that counts several.
 */
final class SilenceStrip extends Region {

    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
    private static final PseudoClass FOLD = PseudoClass.getPseudoClass("fold");
    private static final double MARK = 12;

    private final ChannelMark mark = new ChannelMark();
    private final OneLine words = new OneLine("silence-words");
    private @Nullable SilenceBand band;
    private List<SilenceBand> hidden = List.of();
    private String full = "";
    private String brief = "";

    SilenceStrip() {
        getStyleClass().add("silence-strip");
        mark.getStyleClass().add("small");
        mark.setMouseTransparent(true);
        getChildren().addAll(mark, words);
        setAccessibleRole(AccessibleRole.BUTTON);
    }

    void show(SilenceBand wanted, CalendarWords words, String spoken) {
        band = wanted;
        hidden = List.of();
        full = words.silence(wanted);
        brief = words.shortSilence(wanted);
        mark.show(wanted.channel(), words.texts());
        show(true, spoken, wanted.comesFromBefore(), wanted.goesOn());
    }

    void showFold(List<SilenceBand> bands, String said, String spoken) {
        band = null;
        hidden = bands;
        full = said;
        brief = said;
        show(false, spoken, false, false);
    }

    /** The silence it shows; none where it counts several. */
    Optional<SilenceBand> band() {
        return Optional.ofNullable(band);
    }

    /** The silences that it counts; none where it shows one. */
    List<SilenceBand> hidden() {
        return hidden;
    }

    /** Whether it lies over a day of its week. */
    boolean covers(LocalDate day) {
        return band().stream().anyMatch(there -> there.days().contains(day))
                || hidden.stream().anyMatch(there -> there.days().contains(day));
    }

    /** The silence that a band is a part of, as it is selected. */
    static Selected selection(SilenceBand band) {
        return new Selected.OfSilence(band.channel().id(), band.silence().first());
    }

    void setSelected(boolean selected) {
        pseudoClassStateChanged(SELECTED, selected);
    }

    private void show(boolean marked, String spoken, boolean fromBefore, boolean goesOn) {
        mark.setVisible(marked);
        setAccessibleText(spoken);
        pseudoClassStateChanged(CampaignStrip.FROM_BEFORE, fromBefore);
        pseudoClassStateChanged(CampaignStrip.GOES_ON, goesOn);
        pseudoClassStateChanged(FOLD, !marked);
        setNeedsLayout(true);
    }

    @Override
    protected void layoutChildren() {
        double left = 6;
        if (mark.isVisible()) {
            mark.resizeRelocate(left, (getHeight() - MARK) / 2, MARK, MARK);
            left += MARK + 6;
        }
        double room = Math.max(0, getWidth() - left - 5);
        words.setText(full);
        if (words.prefWidth(-1) > room) {
            words.setText(brief);
        }
        words.resizeRelocate(left, 0, room, getHeight());
    }
}
