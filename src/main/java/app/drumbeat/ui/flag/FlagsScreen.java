package app.drumbeat.ui.flag;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import app.drumbeat.application.flag.FlagReport;
import app.drumbeat.ui.kit.EmptyState;
import app.drumbeat.ui.kit.FilterButton;
import app.drumbeat.ui.kit.ListPage;
import app.drumbeat.ui.kit.Screen;
import app.drumbeat.words.Texts;

/** The page of everything that wants looking at. */
public final class FlagsScreen implements Screen {

    private final FlagsViewModel model;
    private final Texts texts;
    private final ListPage<FlagLine> page;
    private final ListView<FlagLine> list;
    private final ToggleButton dismissed;

    public FlagsScreen(FlagsViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        page = new ListPage<>("flags", texts.of("flag.title"), () -> new FlagRow(model, texts));
        list = page.list();
        list.getStyleClass().add("flag-list");
        ToggleButton byKind = new ToggleButton(texts.of("flag.byKind"));
        byKind.setId("flags-by-kind");
        byKind.selectedProperty().bindBidirectional(model.byKindProperty());
        dismissed = new ToggleButton(texts.of("flag.showDismissed", 0));
        dismissed.setId("flags-dismissed");
        dismissed.selectedProperty().bindBidirectional(model.showsDismissedProperty());
        page.tools(byKind, dismissed, new FilterButton(model.filter(), texts));
        list.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        model.reportProperty().subscribe(report -> show());
        byKind.selectedProperty().subscribe(now -> show());
        dismissed.selectedProperty().subscribe(now -> show());
    }

    @Override
    public String titleKey() {
        return "flag.title";
    }

    @Override
    public Node node() {
        return page;
    }

    @Override
    public void shown() {
        model.show();
    }

    @Override
    public void hidden() {
        model.hide();
    }

    private void show() {
        Optional<FlagReport> report = model.reportProperty().get();
        report.ifPresent(now -> {
            List<FlagLine> lines = model.lines(now);
            int at = list.getSelectionModel().getSelectedIndex();
            list.getItems().setAll(lines);
            if (at >= 0 && !lines.isEmpty()) {
                list.getSelectionModel().clearAndSelect(Math.min(at, lines.size() - 1));
            }
            dismissed.setText(texts.of("flag.showDismissed", now.dismissed().size()));
            page.show(texts.of("flag.count", lines.size()), lines.isEmpty() ? empty() : list);
        });
    }

    private Node empty() {
        return model.showsDismissedProperty().get()
                ? new EmptyState(texts.of("flag.empty.dismissed"), texts.of("flag.empty.dismissed.text"))
                : new EmptyState(texts.of("flag.empty"), texts.of("flag.empty.text"));
    }

    private void pressed(KeyEvent event) {
        FlagLine line = list.getSelectionModel().getSelectedItem();
        if (line == null || event.isAltDown() || event.isShortcutDown()) {
            return;
        }
        if (event.getCode() == KeyCode.ENTER) {
            model.show(line.flag());
        } else if (event.getCode() == KeyCode.DELETE && line.dismissal().isEmpty()) {
            if (line.flag().kind().mayBeDismissed()) {
                model.dismiss(line.flag());
            }
        } else if (event.getCode() == KeyCode.DELETE) {
            model.takeBack(line.flag());
        } else {
            return;
        }
        event.consume();
    }
}
