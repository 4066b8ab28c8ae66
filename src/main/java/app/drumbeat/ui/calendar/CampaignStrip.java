package app.drumbeat.ui.calendar;

import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;

import app.drumbeat.domain.plan.CampaignBar;
import app.drumbeat.ui.kit.OneLine;

/** A campaign as a bar over the days of one week; its ends are open where it goes beyond the week. */
public final class CampaignStrip extends Region {

    static final PseudoClass FROM_BEFORE = PseudoClass.getPseudoClass("from-before");
    static final PseudoClass GOES_ON = PseudoClass.getPseudoClass("goes-on");
    private static final PseudoClass FOLD = PseudoClass.getPseudoClass("fold");

    private final OneLine name = new OneLine("campaign-name");

    public CampaignStrip() {
        getStyleClass().add("campaign-strip");
        getChildren().add(name);
        setAccessibleRole(AccessibleRole.TEXT);
    }

    /** @param full what a screen reader says */
    public void show(CampaignBar bar, String full) {
        show(bar.campaign().name(), full, bar.comesFromBefore(), bar.goesOn(), false);
    }

    /** Stands for campaigns that have no room. */
    public void showFold(String words, String full) {
        show(words, full, false, false, true);
    }

    private void show(String words, String full, boolean fromBefore, boolean goesOn, boolean fold) {
        name.setText(words);
        setAccessibleText(full);
        pseudoClassStateChanged(FROM_BEFORE, fromBefore);
        pseudoClassStateChanged(GOES_ON, goesOn);
        pseudoClassStateChanged(FOLD, fold);
    }

    @Override
    protected void layoutChildren() {
        name.resizeRelocate(7, 0, Math.max(0, getWidth() - 12), getHeight());
    }
}
