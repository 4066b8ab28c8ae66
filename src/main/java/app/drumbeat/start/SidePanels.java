package app.drumbeat.start;

import app.drumbeat.ui.gap.DayPane;
import app.drumbeat.ui.gap.DayViewModel;
import app.drumbeat.ui.gap.Filling;
import app.drumbeat.ui.gap.GapServices;
import app.drumbeat.ui.gap.SilencePane;
import app.drumbeat.ui.gap.SilenceViewModel;
import app.drumbeat.ui.gap.WeekPane;
import app.drumbeat.ui.gap.WeekViewModel;
import app.drumbeat.ui.kit.Background;
import app.drumbeat.ui.kit.Dialogs;
import app.drumbeat.ui.kit.FxPause;
import app.drumbeat.ui.kit.Refresher;
import app.drumbeat.ui.kit.Selection;
import app.drumbeat.ui.kit.WayBack;
import app.drumbeat.ui.many.ManyPane;
import app.drumbeat.ui.many.ManyViewModel;
import app.drumbeat.ui.panel.PanelModels;
import app.drumbeat.ui.panel.SidePanel;
import app.drumbeat.ui.post.PostDeeds;
import app.drumbeat.ui.post.PostEditorView;
import app.drumbeat.ui.post.PostEditorViewModel;
import app.drumbeat.words.Texts;

/** Puts the side panel together: a pane for each kind of thing that can be selected. */
final class SidePanels {

    private SidePanels() {}

    static SidePanel of(Services services, PostDeeds deeds, Selection selection, Refresher refresher, WayBack wayBack,
            Surroundings round, Dialogs dialogs, Texts texts) {
        Background background = round.background();
        GapServices gaps = new GapServices(services.reading(), services.placing().gaps(), services.writing(),
                services.placing().moving(),
                services.settings().quiet());
        Filling filling = new Filling(gaps, background, selection);
        PanelModels models = new PanelModels(
                new PostEditorViewModel(services.posts(), background, refresher, new FxPause(FxPause.TYPING), dialogs,
                        texts),
                new DayViewModel(services.reading(), filling, background, refresher),
                new SilenceViewModel(gaps, filling, background, refresher, wayBack, texts),
                new WeekViewModel(gaps, filling, background, refresher),
                new ManyViewModel(services.many(), background, refresher, selection, wayBack));
        SidePanel.Panes panes = new SidePanel.Panes(new PostEditorView(models.post(), deeds, selection, texts),
                new DayPane(models.day(), texts), new SilencePane(models.silence(), texts),
                new WeekPane(models.week(), texts), new ManyPane(models.many(), texts));
        return new SidePanel(models, panes, selection, texts);
    }
}
