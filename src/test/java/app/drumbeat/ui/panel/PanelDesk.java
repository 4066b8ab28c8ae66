package app.drumbeat.ui.panel;

import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import app.drumbeat.domain.port.Choices.Theme;
import app.drumbeat.ui.AtOnce;
import app.drumbeat.ui.Desk;
import app.drumbeat.ui.OpenCalendar;
import app.drumbeat.ui.deleted.DeletedScreen;
import app.drumbeat.ui.deleted.DeletedViewModel;
import app.drumbeat.ui.idea.IdeaServices;
import app.drumbeat.ui.idea.IdeasScreen;
import app.drumbeat.ui.idea.IdeasViewModel;
import app.drumbeat.ui.kit.Refresher;
import app.drumbeat.ui.kit.Screen;
import app.drumbeat.ui.kit.Themes;
import app.drumbeat.ui.kit.TypedDay;

/** The side panel and the two list pages over a real calendar; whatever is asked is answered on the spot. */
final class PanelDesk extends Desk {

    private static final double WIDTH = 304;

    final PanelModels models = panelModels();
    final IdeasScreen ideas;
    final DeletedScreen deleted;
    private final SidePanel panel = panel(models);

    PanelDesk(OpenCalendar calendar) {
        super(calendar, new AtOnce(), new Refresher(calendar.workspace, Runnable::run));
        panel.setMinWidth(WIDTH);
        panel.setMaxWidth(WIDTH);
        ideas = new IdeasScreen(new IdeasViewModel(new IdeaServices(calendar.reading, calendar.writing,
                calendar.moving), background, refresher, selection, wayBack, new TypedDay(texts)), texts);
        deleted = new DeletedScreen(new DeletedViewModel(calendar.reading, calendar.writing, background, refresher,
                selection, wayBack), texts);
    }

    /** The panel alone, as high as a small screen leaves it. */
    Scene panelAlone(Theme theme) {
        BorderPane frame = new BorderPane();
        frame.setRight(panel);
        return styled(new Scene(frame, 304, 674), theme);
    }

    SidePanel panel() {
        return panel;
    }

    /** Shows a lower part of the panel. */
    void scrollTo(double part) {
        panel.applyCss();
        panel.layout();
        ((ScrollPane) panel.lookup(".panel-scroll")).setVvalue(part);
    }

    /** A page with the panel beside it, as wide as a small screen. */
    Scene page(Screen screen, Theme theme) {
        HBox frame = new HBox(screen.node(), panel);
        HBox.setHgrow(screen.node(), Priority.ALWAYS);
        ((Region) screen.node()).setMinWidth(0);
        screen.shown();
        return styled(new Scene(frame, 960, 674), theme);
    }

    private static Scene styled(Scene scene, Theme theme) {
        Themes.loadFonts();
        new Themes(scene).choose(theme);
        return scene;
    }
}
