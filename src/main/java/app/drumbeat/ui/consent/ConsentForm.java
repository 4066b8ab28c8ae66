package app.drumbeat.ui.consent;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import app.drumbeat.application.consent.ConsentKeeping.Entry;
import app.drumbeat.domain.channel.Channel;
import app.drumbeat.domain.consent.Consent;
import app.drumbeat.domain.consent.Consent.How;
import app.drumbeat.domain.consent.ConsentScope;
import app.drumbeat.domain.consent.ConsentScope.Kind;
import app.drumbeat.domain.consent.Person;
import app.drumbeat.domain.port.FormFiles;
import app.drumbeat.ui.kit.ConsentWords;
import app.drumbeat.ui.kit.Dates;
import app.drumbeat.ui.kit.DayField;
import app.drumbeat.ui.kit.Form;
import app.drumbeat.ui.kit.LeaningList;
import app.drumbeat.ui.kit.PanelParts;
import app.drumbeat.ui.kit.SeveralChoice;
import app.drumbeat.words.Texts;

/** All of one consent, to be changed where it stands, and the posts that lean on it. */
final class ConsentForm extends VBox {

    private final ConsentsViewModel model;
    private final ConsentsState state;
    private final Consent consent;
    private final Texts texts;
    private final Dates dates;

    ConsentForm(ConsentsViewModel model, ConsentsState state, Entry entry, Texts texts) {
        this.model = model;
        this.state = state;
        this.consent = entry.consent();
        this.texts = texts;
        this.dates = new Dates(texts.locale());
        getStyleClass().add("register-form");
        Label title = new Label(consent.reference());
        title.getStyleClass().add("page-title");
        Label standing = new Label(new ConsentWords(texts).standing(consent, state.today()));
        standing.getStyleClass().add("settings-text");
        getChildren().addAll(title, standing, scope(), heading("consent.person"), person(entry),
                heading("kit.leaning"),
                new LeaningList(entry.posts(), state.channels(), state.today(), texts, model::show, model::openLink),
                deeds());
        setDisable(!state.writable());
    }

    private Node scope() {
        ConsentScope scope = consent.scope();
        Form form = new Form(texts);
        form.text("consent.reference", consent.reference(), false, wanted -> model.change(consent,
                old -> new Consent(old.id(), wanted, old.person(), old.scope(), old.given(), old.until(), old.how(),
                        old.formSum(), old.withdrawn(), old.erased())));
        form.tall("consent.kinds", kinds(scope));
        form.field("consent.channels", new SeveralChoice<>(state.channels(),
                state.channels().stream().filter(channel -> scope.channels().contains(channel.id())).toList(),
                Channel::name, texts.of("consent.channels.all"), texts.of("consent.channels"),
                chosen -> scope(old -> new ConsentScope(old.kinds(), chosen.size() == state.channels().size()
                        ? List.of()
                        : chosen.stream().map(Channel::id).toList(), old.purpose(), old.named()))));
        form.text("consent.purpose", scope.purpose(), true, wanted -> scope(
                old -> new ConsentScope(old.kinds(), old.channels(), wanted, old.named())));
        form.field("consent.mayBeNamed", tick(texts.of("consent.mayBeNamed.yes"), scope.named(),
                wanted -> scope(
                        old -> new ConsentScope(old.kinds(), old.channels(), old.purpose(), wanted))));
        form.choice("consent.how", List.of(How.values()), consent.how(),
                how -> texts.of("consent.how." + how.name()), wanted -> model.change(consent,
                        old -> new Consent(old.id(), old.reference(), old.person(), old.scope(), old.given(),
                                old.until(), wanted, old.formSum(), old.withdrawn(), old.erased())));
        form.field("consent.given", day("consent.given", Optional.of(consent.given()), false,
                (old, day) -> new Consent(old.id(), old.reference(), old.person(), old.scope(), day.orElseThrow(),
                        old.until(), old.how(), old.formSum(), old.withdrawn(), old.erased())));
        form.field("consent.until", day("consent.until.prompt", consent.until(), true, Consent::until));
        return form.build();
    }

    private void scope(UnaryOperator<ConsentScope> edit) {
        model.change(consent, old -> new Consent(old.id(), old.reference(), old.person(), edit.apply(old.scope()),
                old.given(), old.until(), old.how(), old.formSum(), old.withdrawn(), old.erased()));
    }

    /** One of them is ticked at least: a consent is for something. */
    private Node kinds(ConsentScope scope) {
        FlowPane ticks = new FlowPane();
        ticks.getStyleClass().add("people-ticks");
        for (Kind kind : Kind.values()) {
            CheckBox tick = new CheckBox(texts.of("consent.shows." + kind.name()));
            tick.setId("consent-" + kind.name().toLowerCase(Locale.ROOT));
            tick.setSelected(scope.kinds().contains(kind));
            tick.setOnAction(event -> {
                Set<Kind> wanted = EnumSet.noneOf(Kind.class);
                wanted.addAll(scope.kinds());
                if (tick.isSelected()) {
                    wanted.add(kind);
                } else {
                    wanted.remove(kind);
                }
                if (wanted.isEmpty()) {
                    tick.setSelected(true);
                } else {
                    scope(old -> new ConsentScope(wanted, old.channels(), old.purpose(), old.named()));
                }
            });
            ticks.getChildren().add(tick);
        }
        return ticks;
    }

    private DayField day(String key, Optional<LocalDate> there, boolean mayBeEmpty,
            BiFunction<Consent, Optional<LocalDate>, Consent> edit) {
        DayField[] made = new DayField[1];
        DayField field = new DayField(texts, texts.of(key), mayBeEmpty, day -> {
            if (!model.change(consent, old -> edit.apply(old, day))) {
                made[0].complain(texts.of("consent.reversed"));
            }
        });
        made[0] = field;
        field.field().setId(key.replace(".prompt", "").replace('.', '-'));
        field.show(there, state.today(), state.weekStart());
        return field;
    }

    private Node person(Entry entry) {
        if (consent.erased().isPresent()) {
            return PanelParts.hint(texts.of("consent.erasedOn", dates.day(consent.erased().get(), state.today())));
        }
        if (entry.person().isEmpty()) {
            Button open = new Button(texts.of("consent.unlock"));
            open.setOnAction(event -> model.people().unlock());
            return new VBox(6, PanelParts.hint(texts.of("consent.locked")), open);
        }
        Person person = entry.person().get();
        Form form = new Form(texts);
        form.text("consent.name", person.name(), true, said -> model.changePerson(consent,
                old -> new Person(said, old.guardian(), old.contact(), old.form())));
        form.text("consent.guardian", person.guardian(), true, said -> model.changePerson(consent,
                old -> new Person(old.name(), said, old.contact(), old.form())));
        form.text("consent.contact", person.contact(), true, said -> model.changePerson(consent,
                old -> new Person(old.name(), old.guardian(), said, old.form())));
        form.tall("consent.form", signedForm(person));
        return form.build();
    }

    private Node signedForm(Person person) {
        Label told = new Label();
        told.getStyleClass().add("form-help");
        told.setWrapText(true);
        TextField place = new TextField(person.form());
        place.setPromptText(texts.of("consent.form.prompt"));
        place.setAccessibleText(texts.of("consent.form"));
        HBox.setHgrow(place, Priority.ALWAYS);
        Runnable leave = () -> {
            if (!place.getText().strip().equals(person.form())) {
                model.changePerson(consent, old -> old.formAt(place.getText().strip()));
                model.change(consent, old -> old.withForm(""));
            }
        };
        place.setOnAction(event -> leave.run());
        place.focusedProperty().subscribe((was, is) -> {
            if (was && !is) {
                leave.run();
            }
        });
        Button choose = PanelParts.small(texts.of("consent.form.file"), () -> model.chooseForm(consent));
        HBox line = new HBox(6, place, choose);
        line.setAlignment(Pos.CENTER_LEFT);
        if (!consent.formSum().isEmpty()) {
            Button open = PanelParts.small(texts.of("consent.form.open"), () -> model.openForm(person));
            line.getChildren().add(open);
            model.lookAtForm(consent, person, found -> {
                told.setText(texts.of("consent.form.state." + found.name()));
                open.setDisable(found == FormFiles.State.GONE);
            });
        }
        return new VBox(2, line, told);
    }

    private Node deeds() {
        Button withdraw = button("consent.withdraw", () -> model.withdraw(consent));
        withdraw.setDisable(consent.withdrawn().isPresent());
        Button erase = button("consent.erase", () -> model.erase(consent));
        erase.setDisable(consent.erased().isPresent());
        FlowPane deeds = new FlowPane(8, 6, withdraw, erase, button("consent.remove", () -> model.remove(consent)));
        deeds.getStyleClass().add("register-deeds");
        return deeds;
    }

    private Button button(String key, Runnable run) {
        Button button = new Button(texts.of(key));
        button.setId(key.replace('.', '-'));
        button.setOnAction(event -> run.run());
        return button;
    }

    private CheckBox tick(String words, boolean is, Consumer<Boolean> taken) {
        CheckBox tick = new CheckBox(words);
        tick.setSelected(is);
        tick.setOnAction(event -> taken.accept(tick.isSelected()));
        return tick;
    }

    private Label heading(String key) {
        Label heading = new Label(texts.of(key));
        heading.getStyleClass().add("settings-heading");
        return heading;
    }
}
