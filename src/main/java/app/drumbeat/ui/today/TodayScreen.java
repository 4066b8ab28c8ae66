package app.drumbeat.ui.today;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import app.drumbeat.ui.kit.ListPage;
import app.drumbeat.ui.kit.Navigator;
import app.drumbeat.ui.kit.PanelParts;
import app.drumbeat.ui.kit.Screen;
import app.drumbeat.ui.kit.Selected;
import app.drumbeat.words.Texts;

/** The page of today: what to do now, overdue first, and how the rhythm stands. */
public final class TodayScreen implements Screen {

    private final TodayViewModel model;
    private final TodayWords words;
    private final ListPage<TodayLine> page;
    private final ListView<TodayLine> list;
    private final Label rhythm = new Label();
    private final Button showGap;
    private final Label nothing = new Label();
    private final Label next = new Label();
    private final VBox free = new VBox(nothing, next);
    private boolean marking;

    public TodayScreen(TodayViewModel model, Navigator navigator, Texts texts) {
        this.model = model;
        this.words = new TodayWords(texts);
        page = new ListPage<>("today", texts.of(titleKey()), () -> new TodayRow(model, words, texts));
        list = page.list();
        list.getStyleClass().add("today-list");
        nothing.setText(texts.of("today.nothing"));
        nothing.getStyleClass().add("empty-state-title");
        next.getStyleClass().add("empty-state-text");
        next.setWrapText(true);
        free.getStyleClass().add("today-free");
        free.setAlignment(Pos.CENTER);
        rhythm.getStyleClass().add("today-rhythm");
        showGap = PanelParts.small(texts.of("today.rhythm.show"), () -> model.stateProperty().get()
                .flatMap(TodayState::firstGap)
                .ifPresent(gap -> navigator.showInCalendar(gap.first(), gap.selection())));
        showGap.setId("today-show-gap");
        HBox tools = new HBox(rhythm, showGap);
        tools.getStyleClass().add("today-tools");
        tools.setAlignment(Pos.CENTER_RIGHT);
        page.tools(tools);
        list.getSelectionModel().selectedItemProperty().subscribe(this::chosen);
        list.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                Optional.ofNullable(list.getSelectionModel().getSelectedItem()).flatMap(TodayLine::post)
                        .ifPresent(model::open);
                event.consume();
            }
        });
        model.stateProperty().subscribe(state -> state.ifPresent(this::show));
        model.selectedProperty().subscribe(selected -> mark());
    }

    @Override
    public String titleKey() {
        return "today.title";
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

    private void show(TodayState state) {
        marking = true;
        list.getItems().setAll(TodayLine.of(state.list()));
        marking = false;
        rhythm.setText(words.rhythm(state));
        showGap.setVisible(state.firstGap().isPresent());
        showGap.setManaged(state.firstGap().isPresent());
        next.setText(words.next(state));
        page.show(words.day(state.today()), list.getItems().isEmpty() ? free : list);
        mark();
    }

    private void chosen(@Nullable TodayLine line) {
        if (line != null && !marking) {
            line.post().ifPresent(model::select);
        }
    }

    private void mark() {
        if (marking) {
            return;
        }
        marking = true;
        List<TodayLine> lines = list.getItems();
        IntStream.range(0, lines.size())
                .filter(i -> model.selectedProperty().get() instanceof Selected.OfPost one
                        && lines.get(i).post().filter(post -> post.id().equals(one.post())).isPresent())
                .boxed().findFirst().ifPresentOrElse(at -> list.getSelectionModel().clearAndSelect(at),
                        () -> list.getSelectionModel().clearSelection());
        marking = false;
    }
}
