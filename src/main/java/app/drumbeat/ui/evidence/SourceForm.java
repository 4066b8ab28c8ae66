package app.drumbeat.ui.evidence;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import app.drumbeat.application.evidence.SourceKeeping.Entry;
import app.drumbeat.domain.evidence.Source;
import app.drumbeat.domain.evidence.Source.Quality;
import app.drumbeat.ui.kit.DayField;
import app.drumbeat.ui.kit.Form;
import app.drumbeat.ui.kit.LeaningList;
import app.drumbeat.ui.kit.SourceWords;
import app.drumbeat.words.Texts;

/** All of one source, to be changed where it stands, and the posts that lean on it. */
final class SourceForm extends VBox {

    private final SourcesViewModel model;
    private final SourcesState state;
    private final Source source;
    private final Texts texts;

    SourceForm(SourcesViewModel model, SourcesState state, Entry entry, Texts texts) {
        this.model = model;
        this.state = state;
        this.source = entry.source();
        this.texts = texts;
        getStyleClass().add("register-form");
        Label title = new Label(source.title());
        title.getStyleClass().add("page-title");
        title.setWrapText(true);
        Label standing = new Label(new SourceWords(texts).standing(source, state.today()));
        standing.getStyleClass().add("settings-text");
        Label leaning = new Label(texts.of("kit.leaning"));
        leaning.getStyleClass().add("settings-heading");
        Button checked = button("source.checkedToday", () -> model.checkedToday(source));
        Button open = button("source.open", () -> model.openLink(source));
        open.setDisable(!source.link().startsWith("http"));
        FlowPane deeds = new FlowPane(8, 6, checked, open, button("source.remove", () -> model.remove(source)));
        deeds.getStyleClass().add("register-deeds");
        getChildren().addAll(title, standing, fields().build(), deeds, leaning,
                new LeaningList(entry.posts(), state.channels(), state.today(), texts, model::show,
                        post -> model.show(post)));
        setDisable(!state.writable());
    }

    private Form fields() {
        return new Form(texts)
                .text("source.title.field", source.title(), false, said -> model.change(source,
                        old -> new Source(old.id(), said, old.organisation(), old.link(), old.quality(), old.checked(),
                                old.owner(), old.review())))
                .text("source.organisation", source.organisation(), true, said -> model.change(source,
                        old -> new Source(old.id(), old.title(), said, old.link(), old.quality(), old.checked(),
                                old.owner(), old.review())))
                .text("source.link", source.link(), true, said -> model.change(source,
                        old -> new Source(old.id(), old.title(), old.organisation(), said, old.quality(), old.checked(),
                                old.owner(), old.review())))
                .choice("source.quality", List.of(Quality.values()), source.quality(),
                        quality -> texts.of("source.quality." + quality.name()), said -> model.change(source,
                                old -> new Source(old.id(), old.title(), old.organisation(), old.link(), said,
                                        old.checked(), old.owner(), old.review())))
                .field("source.checked", day("source.checked", source.checked(),
                        (old, day) -> new Source(old.id(), old.title(), old.organisation(), old.link(), old.quality(),
                                day, old.owner(), old.review())))
                .field("source.review", day("source.review", source.review(),
                        (old, day) -> new Source(old.id(), old.title(), old.organisation(), old.link(), old.quality(),
                                old.checked(), old.owner(), day)))
                .text("source.owner", source.owner(), true, said -> model.change(source,
                        old -> new Source(old.id(), old.title(), old.organisation(), old.link(), old.quality(),
                                old.checked(), said, old.review())));
    }

    private DayField day(String key, LocalDate there, BiFunction<Source, LocalDate, Source> edit) {
        DayField[] made = new DayField[1];
        DayField field = new DayField(texts, texts.of(key), false, day -> {
            if (!model.change(source, old -> edit.apply(old, day.orElseThrow()))) {
                made[0].complain(texts.of("source.reversed"));
            }
        });
        made[0] = field;
        field.field().setId(key.replace('.', '-'));
        field.show(Optional.of(there), state.today(), state.weekStart());
        return field;
    }

    private Button button(String key, Runnable run) {
        Button button = new Button(texts.of(key));
        button.setId(key.replace('.', '-'));
        button.setOnAction(event -> run.run());
        return button;
    }
}
