package app.drumbeat.ui.post;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

import app.drumbeat.domain.base.Problem;
import app.drumbeat.domain.post.Outcome;
import app.drumbeat.domain.post.Post;
import app.drumbeat.domain.post.PostStatus;
import app.drumbeat.ui.kit.Dates;
import app.drumbeat.ui.kit.Typed;
import app.drumbeat.ui.kit.TypedDay;
import app.drumbeat.ui.kit.TypedTime;
import app.drumbeat.words.Texts;

/** The small form by which a post is marked as posted: when it really went out, where it can be seen, and why so early. */
public final class PostedFields {

    private final Texts texts;
    private final Dates dates;
    private final TypedDay days;
    private final TypedTime times;
    private final TypedField day = new TypedField(() -> {});
    private final TypedField time = new TypedField(() -> {});
    private final TypedField link = new TypedField(() -> {});
    private final TypedField reason = new TypedField(() -> {});
    private final ReadOnlyBooleanWrapper asked = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper needsReason = new ReadOnlyBooleanWrapper();

    PostedFields(Texts texts) {
        this.texts = texts;
        this.dates = new Dates(texts.locale());
        this.days = new TypedDay(texts);
        this.times = new TypedTime(texts);
    }

    /** Whether the form is being filled in. */
    public ReadOnlyBooleanProperty askedProperty() {
        return asked.getReadOnlyProperty();
    }

    /** Whether it has to be said why the post went out before it was cleared. */
    public ReadOnlyBooleanProperty needsReasonProperty() {
        return needsReason.getReadOnlyProperty();
    }

    public TypedField day() {
        return day;
    }

    public TypedField time() {
        return time;
    }

    public TypedField link() {
        return link;
    }

    public TypedField reason() {
        return reason;
    }

    /** Begins with what is known already, else with now. */
    void ask(OpenPost open, Instant now) {
        Outcome outcome = open.post().outcome();
        ZonedDateTime went = outcome.postedAt().orElse(now).atZone(open.calendar().zone());
        day.open(dates.day(went.toLocalDate(), open.today()));
        time.open(dates.time(went.toLocalTime()));
        link.open(outcome.postedLink());
        reason.open(outcome.reason());
        needsReason.set(open.post().status().needsReasonFor(PostStatus.POSTED) || !outcome.reason().isEmpty());
        asked.set(true);
    }

    void close() {
        asked.set(false);
    }

    /** What became of the post as it is told; nothing where something of it makes no sense, which is then said beside it. */
    Optional<Outcome> outcome(OpenPost open, Instant now) {
        Typed<LocalDate> wentOn = days.read(day.text(), open.today(), open.calendar().weekStart());
        Typed<LocalTime> wentAt = times.read(time.text());
        wentOn.problem().ifPresent(problem -> complain(day, problem));
        wentAt.problem().ifPresent(problem -> complain(time, problem));
        if (needsReason.get() && reason.text().isBlank()) {
            reason.complain(texts.of("post.posted.reason.missing"));
            return Optional.empty();
        }
        Optional<Instant> at = wentOn.value().flatMap(on -> wentAt.value()
                .map(when -> exact(on, when, open)));
        if (at.isPresent() && at.get().isAfter(now)) {
            time.complain(texts.of("post.posted.future"));
            return Optional.empty();
        }
        return at.map(when -> new Outcome(Optional.of(when), link.text().strip(), reason.text().strip()));
    }

    /** The second stays what it was where the minute was not touched, so that looking at it changes nothing. */
    private static Instant exact(LocalDate on, LocalTime at, OpenPost open) {
        ZonedDateTime typed = on.atTime(at).atZone(open.calendar().zone());
        return known(open.post()).map(was -> was.atZone(open.calendar().zone()))
                .filter(was -> was.toLocalDate().equals(on) && was.getHour() == at.getHour()
                        && was.getMinute() == at.getMinute())
                .map(ZonedDateTime::toInstant).orElse(typed.toInstant());
    }

    private static Optional<Instant> known(Post post) {
        return post.outcome().postedAt();
    }

    private void complain(TypedField field, Problem problem) {
        field.complain(texts.of(problem.key(), problem.args().toArray()));
    }
}
