package app.drumbeat.ui.post;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import app.drumbeat.application.series.SeriesView;
import app.drumbeat.application.series.SeriesWish;
import app.drumbeat.domain.post.Post;
import app.drumbeat.domain.post.Repeat;
import app.drumbeat.ui.kit.Dates;
import app.drumbeat.ui.kit.PanelParts;
import app.drumbeat.words.Texts;

/** How the post returns: the rule, where it differs from its series, and what can be done about both. */
final class SeriesPane extends VBox {

    private final PostEditorViewModel model;
    private final SeriesDeeds deeds;
    private final Texts texts;
    private final Dates dates;
    private final RepeatWords words;
    private final Label rule = label("series-rule");
    private final Label differs = label("series-differs");
    private final FlowPane ways;
    private final MenuButton menu = new MenuButton();
    private final VBox form = new VBox();

    SeriesPane(PostEditorViewModel model, SeriesDeeds deeds, Texts texts) {
        this.model = model;
        this.deeds = deeds;
        this.texts = texts;
        this.dates = new Dates(texts.locale());
        this.words = new RepeatWords(texts);
        getStyleClass().add("series-pane");
        rule.setId("post-series");
        differs.setId("post-series-differs");
        ways = PanelParts.buttons(way("together.series.fromHere", "post-series-all", deeds::fromHere),
                way("together.series.back", "post-series-back", deeds::back));
        menu.setId("post-repeat");
        menu.getStyleClass().add("small-button");
        getChildren().addAll(rule, differs, ways, menu);
        shown(form, false);
        model.openProperty().subscribe(open -> open.ifPresent(this::show));
    }

    /** Where it asks how the post is to return; wider than the pane, so that it stands below it. */
    Node form() {
        return form;
    }

    /** Opens the menu of ways in which the post can return. */
    void open() {
        menu.requestFocus();
        menu.show();
    }

    private void show(OpenPost open) {
        Optional<SeriesView> series = open.ties().series();
        closeForm();
        rule.setText(series.map(seen -> said(seen, open.today())).orElse(""));
        shown(rule, series.isPresent());
        String difference = series.map(seen -> difference(seen, open)).orElse("");
        differs.setText(difference);
        shown(differs, !difference.isEmpty());
        shown(ways, series.filter(seen -> !seen.differing().isEmpty()).isPresent() && open.writable());
        menu.setText(texts.of(series.isPresent() ? "together.series.change" : "together.series.repeat"));
        menu.getItems().setAll(series.map(seen -> ofSeries(seen, open)).orElseGet(() -> beginnings(open)));
        menu.setDisable(!open.writable() || open.post().day().isEmpty() && series.isEmpty());
    }

    private String said(SeriesView seen, LocalDate today) {
        String every = words.of(seen.series().rule())
                + seen.series().time().map(time -> ", " + dates.time(time)).orElse("");
        String place = texts.of("together.series.place", seen.number(), seen.posts());
        String end = seen.series().isComplete()
                ? texts.of("together.series.endsOn", dates.day(seen.series().plannedTo(), today))
                : texts.of("together.series.plannedTo", dates.day(seen.series().plannedTo(), today));
        return every + ". " + place + " " + end;
    }

    private String difference(SeriesView seen, OpenPost open) {
        List<String> said = new ArrayList<>();
        if (!seen.differing().isEmpty()) {
            said.add(texts.of("together.series.differs", words.parts(seen.differing())));
        }
        if (!open.post().day().equals(Optional.of(seen.day()))) {
            said.add(texts.of("together.series.moved", dates.day(seen.day(), open.today())));
        }
        return String.join(" ", said);
    }

    private List<MenuItem> beginnings(OpenPost open) {
        return open.post().day().map(day -> {
            List<MenuItem> items = new ArrayList<>(Repeat.of(day).stream().map(repeat -> item(words.of(repeat),
                    () -> model.withSaved(post -> deeds.begin(post, SeriesWish.forever(repeat))))).toList());
            items.add(item(texts.of("together.series.other"),
                    () -> openForm(open, day, Repeat.of(day).getFirst(), Optional.empty(), deeds::begin)));
            return items;
        }).orElse(List.of());
    }

    private List<MenuItem> ofSeries(SeriesView seen, OpenPost open) {
        List<MenuItem> items = new ArrayList<>();
        LocalDate day = open.post().day().orElse(seen.day());
        items.add(item(texts.of("together.series.rhythm"), () -> openForm(open, day,
                Repeat.of(seen.series().rule()).filter(repeat -> open.post().day().equals(Optional.of(seen.day())))
                        .orElseGet(() -> Repeat.of(day).getFirst()),
                seen.series().last(), deeds::rule)));
        if (!seen.series().isComplete()) {
            items.add(item(texts.of("together.series.further"), () -> model.withSaved(deeds::further)));
        }
        items.add(item(texts.of("together.series.end"), () -> model.withSaved(deeds::end)));
        items.add(item(texts.of("together.series.leave"), () -> model.withSaved(deeds::leave)));
        return items;
    }

    private void openForm(OpenPost open, LocalDate day, Repeat repeat, Optional<LocalDate> last,
            BiConsumer<Post, SeriesWish> take) {
        RepeatForm asked = new RepeatForm(new RepeatForm.Start(day, repeat, last, open.calendar().weekStart()), texts,
                deeds::preview, wish -> {
                    closeForm();
                    model.withSaved(post -> take.accept(post, wish));
                }, this::closeForm);
        form.getChildren().setAll(asked);
        shown(form, true);
        asked.begin();
    }

    private void closeForm() {
        form.getChildren().clear();
        shown(form, false);
    }

    private Node way(String key, String id, Consumer<Post> deed) {
        var button = PanelParts.small(texts.of(key), () -> model.withSaved(deed));
        button.setId(id);
        return button;
    }

    private static MenuItem item(String name, Runnable run) {
        MenuItem item = new MenuItem(name);
        item.setMnemonicParsing(false);
        item.setOnAction(event -> run.run());
        return item;
    }

    private static Label label(String styleClass) {
        Label label = new Label();
        label.getStyleClass().add(styleClass);
        label.setWrapText(true);
        return label;
    }

    private static void shown(Node node, boolean is) {
        node.setVisible(is);
        node.setManaged(is);
    }
}
