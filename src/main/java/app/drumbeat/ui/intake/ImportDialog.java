package app.drumbeat.ui.intake;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.stage.Window;

import app.drumbeat.application.intake.DaysPreview;
import app.drumbeat.application.intake.ImportKind;
import app.drumbeat.application.intake.OpenedFile;
import app.drumbeat.application.intake.PostsPreview;
import app.drumbeat.ui.intake.ImportViewModel.Shown;
import app.drumbeat.ui.kit.Form;
import app.drumbeat.ui.kit.WorkDialog;
import app.drumbeat.words.Texts;

/** The preview of an import: what every row will become, how the file was read, and what there is to say about it. */
public final class ImportDialog {

    /** With these all buttons are seen, and some rows. */
    private static final double LEAST_WIDTH = 640;
    private static final double LEAST_HEIGHT = 480;

    private final ImportViewModel model;
    private final Texts texts;
    private final WorkDialog dialog;
    private final TabPane tabs = new TabPane();
    private final VBox kinds = new VBox();
    private final Tab rows = new Tab();
    private final Tab reading = new Tab();
    private final Tab remarks = new Tab();
    private final RemarksPane remarksPane;
    private Optional<RowsPane> rowsPane = Optional.empty();

    public ImportDialog(Window owner, ImportViewModel model) {
        this.model = model;
        this.texts = model.texts();
        remarksPane = new RemarksPane(model);
        rows.setText(texts.of("import.tab.rows"));
        reading.setText(texts.of("import.tab.reading"));
        remarks.setContent(remarksPane);
        tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        tabs.getStyleClass().add("import-tabs");
        VBox.setVgrow(tabs, Priority.ALWAYS);
        dialog = new WorkDialog(owner, texts, texts.of("import.title", model.fileName()), texts.of("import.text"),
                model.errand());
        dialog.choices(kinds, tabs).outlook(model.outlookProperty())
                .main(texts.of("import.take"), model.readyProperty(), model::take)
                .closesWith(model.doneProperty()).wide();
        kinds.managedProperty().bind(kinds.visibleProperty());
        kinds.setVisible(false);
        model.shownProperty().subscribe(shown -> shown.ifPresent(this::show));
    }

    /** Opens the dialog and begins to read. */
    public void open() {
        keepRoom();
        dialog.open();
        model.read();
    }

    /** Does something when the dialog is closed, whatever became of the import. */
    public ImportDialog afterwards(Runnable then) {
        dialog.afterwards(then);
        return this;
    }

    /** What stands in the dialog's window. */
    public DialogPane pane() {
        return dialog.pane();
    }

    /** However little there is to show at first, the rows to come and the buttons have room. */
    private void keepRoom() {
        pane().setMinSize(LEAST_WIDTH, LEAST_HEIGHT);
        if (pane().getScene().getWindow() instanceof Stage stage) {
            stage.setMinWidth(LEAST_WIDTH);
            stage.setMinHeight(LEAST_HEIGHT);
        }
    }

    private void show(Shown shown) {
        boolean first = rowsPane.isEmpty() || isOtherKind(shown);
        if (first) {
            build(shown);
        }
        rowsPane.ifPresent(pane -> pane.show(shown.lines()));
        remarksPane.show(shown.preview().problems());
        remarks.setText(texts.of("import.tab.remarks", shown.preview().problems().size()));
        if (first) {
            tabs.getSelectionModel().select(shown.lines().isEmpty() ? remarks : rows);
            rowsPane.ifPresent(RowsPane::focus);
        }
    }

    private boolean isOtherKind(Shown shown) {
        return tabs.getTabs().contains(reading) != hasReading(shown) || rowsPane.isPresent() == shown.lines().isEmpty();
    }

    private static boolean hasReading(Shown shown) {
        return shown.preview() instanceof PostsPreview posts && posts.read().isPresent();
    }

    private void build(Shown shown) {
        rowsPane = shown.lines().isEmpty()
                ? Optional.empty()
                : Optional.of(new RowsPane(shown.preview() instanceof PostsPreview, texts));
        tabs.getTabs().clear();
        rowsPane.ifPresent(pane -> {
            rows.setContent(pane);
            tabs.getTabs().add(rows);
        });
        if (shown.preview() instanceof PostsPreview posts && hasReading(shown)) {
            reading.setContent(new ReadingPane(model, posts));
            tabs.getTabs().add(reading);
        }
        tabs.getTabs().add(remarks);
        offerKinds(shown);
    }

    /** A calendar file can be named days or posts, and only the person knows which. */
    private void offerKinds(Shown shown) {
        boolean calendar = shown.preview() instanceof DaysPreview || shown.preview() instanceof PostsPreview posts
                && posts.source() instanceof OpenedFile.Calendar;
        kinds.setVisible(calendar);
        if (calendar && kinds.getChildren().isEmpty()) {
            ObjectProperty<ImportKind> kind = new SimpleObjectProperty<>(ImportKind.DAYS);
            kind.subscribe((was, is) -> model.takeAs(is));
            kinds.getChildren().add(new Form(texts).choice("import.kind", List.of(ImportKind.DAYS, ImportKind.POSTS),
                    kind, wanted -> texts.of("import.kind." + wanted.name())).build());
        }
    }
}
