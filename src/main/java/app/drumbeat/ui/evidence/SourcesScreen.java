package app.drumbeat.ui.evidence;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;

import app.drumbeat.application.evidence.SourceKeeping.Entry;
import app.drumbeat.domain.base.Id;
import app.drumbeat.domain.channel.Channel;
import app.drumbeat.domain.evidence.Source;
import app.drumbeat.ui.kit.EmptyState;
import app.drumbeat.ui.kit.PanelParts;
import app.drumbeat.ui.kit.RegisterPage;
import app.drumbeat.ui.kit.RegisterRow;
import app.drumbeat.ui.kit.Screen;
import app.drumbeat.ui.kit.SourceWords;
import app.drumbeat.words.Texts;

/** The page of the sources: every one, and beside the list the one that is looked at. */
public final class SourcesScreen implements Screen {

    private final SourcesViewModel model;
    private final Texts texts;
    private final RegisterPage<Entry> page;
    private Optional<Id<Source>> formed = Optional.empty();

    /** What a form depends on. */
    private record Formed(Optional<Entry> entry, LocalDate today, List<Channel> channels) {}

    public SourcesScreen(SourcesViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        page = new RegisterPage<>("sources", texts.of("source.title"), texts.of("source.search"),
                () -> new RegisterRow<>(this::said),
                entry -> model.chosenProperty().set(Optional.of(entry.source().id())));
        page.soughtProperty().bindBidirectional(model.soughtProperty());
        Button add = new Button(texts.of("source.new"));
        add.setId("sources-new");
        add.getStyleClass().add("accent");
        add.setOnAction(event -> model.add());
        page.tools(add);
        model.stateProperty().subscribe(now -> show());
        model.soughtProperty().subscribe(now -> show());
        model.chosenProperty().subscribe(now -> show());
    }

    @Override
    public String titleKey() {
        return "source.title";
    }

    @Override
    public Node node() {
        return page.node();
    }

    @Override
    public void shown() {
        model.show();
    }

    @Override
    public void hidden() {
        model.hide();
    }

    private RegisterRow.Said said(Entry entry) {
        LocalDate today = model.stateProperty().get().map(SourcesState::today).orElse(LocalDate.EPOCH);
        return new RegisterRow.Said(entry.source().title(), entry.source().organisation(),
                new SourceWords(texts).standing(entry.source(), today),
                entry.posts().isEmpty() ? "" : texts.of("consent.posts", entry.posts().size()),
                !entry.source().holdsOn(today));
    }

    private void show() {
        model.stateProperty().get().ifPresent(now -> {
            String counted = texts.of("source.count", now.entries().size());
            if (now.entries().isEmpty()) {
                page.showEmpty(counted, new EmptyState(texts.of("source.empty"), texts.of("source.empty.text"),
                        texts.of("source.new"), model::add));
                return;
            }
            Optional<Entry> entry = model.chosenProperty().get().flatMap(now::find);
            page.show(model.lines(now), entry, counted);
            Optional<Id<Source>> chosen = entry.map(there -> there.source().id());
            boolean another = !chosen.equals(formed);
            formed = chosen;
            page.showForm(new Formed(entry, now.today(), now.channels()), another,
                    () -> entry.<Node>map(there -> new SourceForm(model, now, there, texts))
                            .orElseGet(() -> PanelParts.hint(texts.of("source.choose"))));
        });
    }
}
