package app.drumbeat.ui.post;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import app.drumbeat.application.review.Reviewing.Said;
import app.drumbeat.domain.review.Verdict;
import app.drumbeat.ui.kit.Dates;
import app.drumbeat.ui.kit.Typed;
import app.drumbeat.ui.kit.TypedDay;
import app.drumbeat.words.Texts;

/** The small form in which a verdict is written down: who said it, when, and what. */
final class VerdictFields {

    private final Texts texts;
    private final Dates dates;
    private final TypedDay days;
    private final TypedField who = new TypedField(() -> {});
    private final TypedField day = new TypedField(() -> {});
    private final TypedField note = new TypedField(() -> {});
    private final StringProperty evidence = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<Optional<Asked>> asked = new ReadOnlyObjectWrapper<>(Optional.empty());

    /** Which verdict on which step is being written down. */
    record Asked(int step, Verdict.Kind kind) {}

    VerdictFields(Texts texts) {
        this.texts = texts;
        this.dates = new Dates(texts.locale());
        this.days = new TypedDay(texts);
    }

    /** What is being written down; nothing where the form is closed. */
    ReadOnlyObjectProperty<Optional<Asked>> askedProperty() {
        return asked.getReadOnlyProperty();
    }

    TypedField who() {
        return who;
    }

    TypedField day() {
        return day;
    }

    TypedField note() {
        return note;
    }

    /** Where the scanned form lies; empty where there is none. */
    StringProperty evidenceProperty() {
        return evidence;
    }

    /** @param suggested who most likely said it; may be empty */
    void ask(Asked what, String suggested, LocalDate today) {
        who.open(suggested);
        day.open(dates.day(today, today));
        note.open("");
        evidence.set("");
        asked.set(Optional.of(what));
    }

    void close() {
        asked.set(Optional.empty());
    }

    /** What was said; nothing where something of it makes no sense, which is then told beside it. */
    Optional<Said> said(LocalDate today, DayOfWeek weekStart) {
        Typed<LocalDate> on = days.read(day.text(), today, weekStart);
        on.problem().ifPresent(problem -> day.complain(texts.of(problem.key(), problem.args().toArray())));
        on.value().filter(said -> said.isAfter(today)).ifPresent(
                later -> day.complain(texts.of("review.verdict.future")));
        if (who.text().isBlank()) {
            who.complain(texts.of("review.verdict.nobody"));
        }
        Optional<Verdict.Kind> kind = asked.get().map(Asked::kind);
        if (kind.filter(Verdict.Kind.CHANGES_WANTED::equals).isPresent() && note.text().isBlank()) {
            note.complain(texts.of("review.verdict.noNote"));
        }
        boolean sound = who.problemProperty().get().isEmpty() && day.problemProperty().get().isEmpty()
                && note.problemProperty().get().isEmpty();
        return sound
                ? kind.flatMap(wanted -> on.value().map(
                        when -> new Said(wanted, who.text().strip(), note.text().strip(), when,
                                evidence.get())))
                : Optional.empty();
    }
}
