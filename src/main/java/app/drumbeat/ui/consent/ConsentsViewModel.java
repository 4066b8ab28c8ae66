package app.drumbeat.ui.consent;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import app.drumbeat.application.consent.ConsentImport;
import app.drumbeat.application.consent.ConsentKeeping;
import app.drumbeat.application.consent.ConsentKeeping.Entry;
import app.drumbeat.application.planning.PlanReading;
import app.drumbeat.domain.base.Id;
import app.drumbeat.domain.base.Problem;
import app.drumbeat.domain.consent.Consent;
import app.drumbeat.domain.consent.ConsentScope;
import app.drumbeat.domain.consent.ConsentScope.Kind;
import app.drumbeat.domain.consent.Person;
import app.drumbeat.domain.port.FormFiles;
import app.drumbeat.domain.post.Post;
import app.drumbeat.ui.kit.Dialogs;
import app.drumbeat.ui.kit.Navigator;
import app.drumbeat.ui.kit.Refresher;
import app.drumbeat.ui.kit.Selected;
import app.drumbeat.ui.kit.Watched;
import app.drumbeat.words.Texts;

/** The register of consents, and the one of them that is looked at. Knows no node; lives on the JavaFX thread. */
public final class ConsentsViewModel {

    /** The page is one; there is nothing to ask for but to see it. */
    private enum Page {
        CONSENTS
    }

    private static final int MOST_PROBLEMS = 8;

    private final Services services;
    private final ConsentTools tools;
    private final Navigator navigator;
    private final Texts texts;
    private final Watched<Page, ConsentsState> state;
    private final ObjectProperty<Optional<Id<Consent>>> chosen = new SimpleObjectProperty<>(Optional.empty());
    private final StringProperty sought = new SimpleStringProperty("");
    private final PersonDoor people;

    /** What the page asks of the application. */
    public record Services(ConsentKeeping keeping, PlanReading reading, FormFiles forms, ConsentImport imports) {}

    public ConsentsViewModel(Services services, ConsentTools tools, Navigator navigator, Refresher refresher,
            Texts texts) {
        this.services = services;
        this.tools = tools;
        this.navigator = navigator;
        this.texts = texts;
        this.state = new Watched<>(tools.background(), refresher, page -> Optional.of(read()));
        this.people = new PersonDoor(services.keeping().lock(), tools, texts, state::reload);
    }

    private ConsentsState read() {
        ConsentKeeping keeping = services.keeping();
        return new ConsentsState(keeping.list(), services.reading().channels(), keeping.today(),
                services.reading().calendar().weekStart(), keeping.lock().isProtected(), keeping.lock().isOpen(),
                keeping.isWritable());
    }

    // --- what the view binds to

    ReadOnlyObjectProperty<Optional<ConsentsState>> stateProperty() {
        return state.property();
    }

    /** Which consent is looked at. */
    ObjectProperty<Optional<Id<Consent>>> chosenProperty() {
        return chosen;
    }

    /** What is looked for in the list. */
    StringProperty soughtProperty() {
        return sought;
    }

    /** Who may see who they are. */
    PersonDoor people() {
        return people;
    }

    /** The entries in which what is looked for stands. */
    List<Entry> lines(ConsentsState now) {
        String wanted = sought.get().strip().toLowerCase(Locale.ROOT);
        return now.entries().stream().filter(entry -> wanted.isEmpty()
                || entry.consent().reference().toLowerCase(Locale.ROOT).contains(wanted)
                || entry.person().filter(person -> person.name().toLowerCase(Locale.ROOT).contains(wanted))
                        .isPresent())
                .toList();
    }

    // --- what a person can do

    public void show() {
        state.show(Page.CONSENTS);
    }

    public void hide() {
        state.hide();
    }

    void add() {
        tools.dialogs().askText(texts.of("consent.new.title"), texts.of("consent.new.label"), "").map(String::strip)
                .filter(reference -> !reference.isEmpty())
                .ifPresent(reference -> tools.background().run(() -> services.keeping().add(reference,
                        new ConsentScope(Set.of(Kind.STORY, Kind.QUOTE, Kind.IMAGE), List.of(), "", false)),
                        made -> chosen.set(Optional.of(made.id()))));
    }

    /** Asks for a list that somebody kept elsewhere, shows what it would bring, and takes it in. */
    void takeIn() {
        if (state.get().filter(now -> !now.open()).isPresent()) {
            tools.dialogs().tell(texts.of("consent.import"), texts.of("consent.import.locked"));
            return;
        }
        tools.dialogs().chooseToOpen(texts.of("consent.import"),
                List.of(new Dialogs.FileKind(texts.of("consent.import.tables"),
                        List.of("*.xlsx", "*.csv", "*.tsv", "*.txt", "*.XLSX", "*.CSV"))))
                .ifPresent(file -> tools.background().run(() -> services.imports().preview(file), this::offer));
    }

    private void offer(ConsentImport.Preview preview) {
        List<String> said = new ArrayList<>();
        said.add(texts.of("consent.import.brings", preview.fresh().size(), preview.known()));
        preview.problems().stream().limit(MOST_PROBLEMS).map(this::told).forEach(said::add);
        if (preview.problems().size() > MOST_PROBLEMS) {
            said.add(texts.of("consent.import.more", preview.problems().size() - MOST_PROBLEMS));
        }
        String text = String.join("\n", said);
        if (preview.fresh().isEmpty()) {
            tools.dialogs().tell(texts.of("consent.import"), text);
            return;
        }
        Dialogs.Choice yes = Dialogs.Choice.main(texts.of("consent.import.take", preview.fresh().size()));
        tools.dialogs().ask(texts.of("consent.import"), text, List.of(yes)).filter(yes::equals)
                .ifPresent(chosen -> tools.background().run(() -> services.imports().takeIn(preview.fresh()),
                        done -> tools.wayBack().offer("consent.done.imported", preview.fresh().size())));
    }

    private String told(Problem problem) {
        String sentence = texts.of(problem.key(), problem.args().toArray());
        return problem.place().isEmpty() ? sentence : texts.of("consent.import.row", problem.place(), sentence);
    }

    /** @return whether it makes sense; nothing is changed where it does not */
    boolean change(Consent consent, UnaryOperator<Consent> edit) {
        try {
            Consent unused = edit.apply(consent);
            assert unused.id().equals(consent.id());
        } catch (IllegalArgumentException nonsense) {
            return false;
        }
        tools.background().run(() -> services.keeping().change(consent.id(), edit), done -> {});
        return true;
    }

    void changePerson(Consent consent, UnaryOperator<Person> edit) {
        tools.background().run(() -> services.keeping().changePerson(consent.id(), edit), done -> {});
    }

    /** Asks where the signed form lies, and keeps its place with its checksum. */
    void chooseForm(Consent consent) {
        tools.dialogs().chooseToOpen(texts.of("consent.form.choose"), List.of())
                .ifPresent(file -> tools.background().run(() -> {
                    String sum = services.forms().sum(file);
                    services.keeping().changePerson(consent.id(), person -> person.formAt(file.toString()));
                    return services.keeping().change(consent.id(), old -> old.withForm(sum));
                }, done -> {}));
    }

    /** Whether the signed form is still where it was, and what it was. */
    void lookAtForm(Consent consent, Person person, Consumer<FormFiles.State> told) {
        tools.background().run(() -> services.forms().state(person.form(), consent.formSum()), told::accept);
    }

    void openForm(Person person) {
        tools.dialogs().openFile(Path.of(person.form()));
    }

    void withdraw(Consent consent) {
        if (sure("consent.withdraw.yes", texts.of("consent.withdraw.title", consent.reference()),
                "consent.withdraw.text")) {
            tools.background().run(() -> services.keeping().withdraw(consent.id()),
                    done -> tools.wayBack().offer("consent.done.withdrawn", consent.reference()));
        }
    }

    void erase(Consent consent) {
        if (sure("consent.erase.yes", texts.of("consent.erase.title", consent.reference()), "consent.erase.text")) {
            tools.background().run(() -> services.keeping().erase(consent.id()),
                    done -> tools.wayBack().tell("consent.done.erased"));
        }
    }

    void remove(Consent consent) {
        if (sure("consent.remove.yes", texts.of("consent.remove.title", consent.reference()), "consent.remove.text")) {
            tools.background().run(() -> services.keeping().remove(consent.id()), done -> {
                chosen.set(Optional.empty());
                tools.wayBack().offer("consent.done.removed", consent.reference());
            });
        }
    }

    void show(Post post) {
        navigator.showInCalendar(post.day().orElse(LocalDate.EPOCH), new Selected.OfPost(post.id()));
    }

    void openLink(Post post) {
        tools.dialogs().openLink(post.outcome().postedLink());
    }

    private boolean sure(String deed, String title, String text) {
        Dialogs.Choice yes = Dialogs.Choice.destructive(texts.of(deed));
        return tools.dialogs().ask(title, texts.of(text), List.of(yes)).filter(yes::equals).isPresent();
    }
}
