package app.drumbeat.ui.panel;

import app.drumbeat.ui.gap.DayViewModel;
import app.drumbeat.ui.gap.SilenceViewModel;
import app.drumbeat.ui.gap.WeekViewModel;
import app.drumbeat.ui.kit.Selected;
import app.drumbeat.ui.many.ManyViewModel;
import app.drumbeat.ui.post.PostEditorViewModel;

/** The view models of the panel; of all of them one at most is at work. */
public record PanelModels(PostEditorViewModel post, DayViewModel day, SilenceViewModel silence, WeekViewModel week,
        ManyViewModel many) {

    /** Wakes the one that shows what is selected, and lets the others rest. */
    void show(Selected selected) {
        if (!(selected instanceof Selected.OfPost)) {
            post.close();
        }
        if (!(selected instanceof Selected.OfDay)) {
            day.hide();
        }
        if (!(selected instanceof Selected.OfSilence)) {
            silence.hide();
        }
        if (!(selected instanceof Selected.OfWeek)) {
            week.hide();
        }
        if (!(selected instanceof Selected.OfPosts)) {
            many.hide();
        }
        switch (selected) {
            case Selected.OfPost wanted -> post.open(wanted.post());
            case Selected.OfPosts wanted -> many.show(wanted.posts());
            case Selected.OfDay wanted -> day.show(wanted.day());
            case Selected.OfSilence wanted -> silence.show(wanted);
            case Selected.OfWeek wanted -> week.show(wanted.week());
            case Selected.Nothing nothing -> {
            }
        }
    }
}
