package app.drumbeat.ui.post;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextArea;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;

import app.drumbeat.domain.base.Id;
import app.drumbeat.domain.port.Choices.Theme;
import app.drumbeat.domain.post.Post;
import app.drumbeat.ui.AtOnce;
import app.drumbeat.ui.Desk;
import app.drumbeat.ui.OnFx;
import app.drumbeat.ui.OpenCalendar;
import app.drumbeat.ui.kit.Refresher;
import app.drumbeat.ui.kit.Selected;
import app.drumbeat.ui.kit.Themes;

/** The editor of a post in a window of its own, over a real calendar; it shows what is selected. Call off the JavaFX thread. */
final class EditorOnScreen implements AutoCloseable {

    final Desk office;
    final PostEditorViewModel model;
    final PostEditorView view;
    private final Stage stage;
    private final OpenCalendar calendar;

    EditorOnScreen(Stage stage, OpenCalendar calendar) {
        this.stage = stage;
        this.calendar = calendar;
        office = OnFx.ask(() -> new Office(calendar));
        model = OnFx.ask(() -> office.panelModels().post());
        view = OnFx.ask(this::shown);
    }

    void open(Id<Post> post) {
        OnFx.run(() -> office.selection.select(new Selected.OfPost(post)));
    }

    Node node(String selector) {
        return view.lookup(selector);
    }

    TextArea area(String selector) {
        return (TextArea) view.lookup(selector);
    }

    /** The window forgets the editor first, which would save what is typed into a calendar that is closed. */
    @Override
    public void close() {
        OnFx.run(() -> {
            stage.setScene(new Scene(new Pane()));
            stage.hide();
        });
        calendar.close();
    }

    private PostEditorView shown() {
        PostEditorView editor = new PostEditorView(model, office.deeds, office.selection, office.texts);
        office.selection.selectedProperty().subscribe(selected -> {
            if (selected instanceof Selected.OfPost of) {
                model.open(of.post());
            }
        });
        Themes.loadFonts();
        Scene scene = new Scene(editor, 304, 900);
        new Themes(scene).choose(Theme.LIGHT);
        stage.setScene(scene);
        stage.show();
        return editor;
    }

    private static final class Office extends Desk {

        Office(OpenCalendar calendar) {
            super(calendar, new AtOnce(), new Refresher(calendar.workspace, Runnable::run));
        }
    }
}
