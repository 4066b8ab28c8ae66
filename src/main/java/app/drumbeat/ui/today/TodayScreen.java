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

import org.jspecify.annotations.Nullable;

import app.drumbeat.ui.kit.EmptyState;
import app.drumbeat.ui.kit.FilterButton;
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
    private final String nothing;
    private boolean marking;

    public TodayScreen(TodayViewModel model, Navigator navigator, Texts texts) {
        this.model = model;
        this.words = new TodayWords(texts);
        page = new ListPage<>("today", texts.of(titleKey()), () -> new TodayRow(model, words, texts));
        list = page.list();
        list.getStyleClass().add("today-list");
        nothing = texts.of("today.nothing");
        rhythm.getStyleClass().add("today-rhythm");
        showGap = PanelParts.small(texts.of("today.rhythm.show"), () -> model.stateProperty().get()
                .flatMap(TodayState::firstGap)
                .ifPresent(gap -> navigator.showInCalendar(gap.first(), gap.selection())));
        showGap.setId("today-show-gap");
        HBox tools = new HBox(rhythm, showGap);
        tools.getStyleClass().add("today-tools");
        tools.setAlignment(Pos.CENTER_RIGHT);
        page.tools(tools, new FilterButton(model.filter(), texts));
        list.getSelectionModel().selectedItemProperty().subscribe(this::chosen);
        list.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getTarget() == list && pressed(event.getCode())) {
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
        page.show(words.day(state.today()),
                list.getItems().isEmpty() ? new EmptyState(nothing, words.next(state)) : list);
        mark();
    }

    private void chosen(@Nullable TodayLine line) {
        if (line != null && !marking) {
            line.post().ifPresent(model::select);
        }
    }

    /** Enter opens; up and down pass over the heads of sections. */
    private boolean pressed(KeyCode code) {
        switch (code) {
            case ENTER -> Optional.ofNullable(list.getSelectionModel().getSelectedItem()).flatMap(TodayLine::post)
                    .ifPresent(model::open);
            case DOWN -> IntStream.range(list.getSelectionModel().getSelectedIndex() + 1, list.getItems().size())
                    .filter(this::isToDo).findFirst().ifPresent(this::go);
            case UP -> IntStream.iterate(list.getSelectionModel().getSelectedIndex() - 1, i -> i >= 0, i -> i - 1)
                    .filter(this::isToDo).findFirst().ifPresent(this::go);
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean isToDo(int index) {
        return list.getItems().get(index).post().isPresent();
    }

    private void go(int index) {
        list.getSelectionModel().clearAndSelect(index);
        list.scrollTo(Math.max(0, index - 4));
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
