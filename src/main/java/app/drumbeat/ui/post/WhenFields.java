package app.drumbeat.ui.post;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

import app.drumbeat.domain.base.Problem;
import app.drumbeat.domain.post.Post;
import app.drumbeat.domain.post.PostStatus;
import app.drumbeat.domain.post.Slot;
import app.drumbeat.ui.kit.Dates;
import app.drumbeat.ui.kit.Typed;
import app.drumbeat.ui.kit.TypedDay;
import app.drumbeat.ui.kit.TypedTime;
import app.drumbeat.words.Texts;

/** When a post goes out: its day and its time as they are typed, and what is understood of them meanwhile. */
public final class WhenFields {

    /** Where the post is to go. */
    sealed interface Wish {

        /** To a day and perhaps a time. */
        record Place(Slot slot) implements Wish {}

        /** Off its day. */
        record TakeOff() implements Wish {}
    }

    private final Texts texts;
    private final Dates dates;
    private final TypedDay days;
    private final TypedTime times;
    private final TypedField day;
    private final TypedField time;
    private final ReadOnlyStringWrapper understood = new ReadOnlyStringWrapper("");
    private Optional<OpenPost> open = Optional.empty();

    /** @param typed called at each key */
    WhenFields(Texts texts, Runnable typed) {
        this.texts = texts;
        this.dates = new Dates(texts.locale());
        this.days = new TypedDay(texts);
        this.times = new TypedTime(texts);
        this.day = new TypedField(typed);
        this.time = new TypedField(typed);
        day.textProperty().subscribe(this::understand);
        time.textProperty().subscribe(this::understand);
    }

    public TypedField day() {
        return day;
    }

    public TypedField time() {
        return time;
    }

    /** What the day being typed would be, and its time: "Thursday, 3 December 2026, 09:30"; empty while it is none. */
    public ReadOnlyStringProperty understoodProperty() {
        return understood.getReadOnlyProperty();
    }

    void open(OpenPost post) {
        open = Optional.of(post);
        day.open(shownDay(post));
        time.open(shownTime(post.post()));
    }

    /** The post as it is now. A day and a time that could not be saved together are both let go. */
    void follow(OpenPost post) {
        open = Optional.of(post);
        if (day.isRefused() || time.isRefused()) {
            day.letGo(shownDay(post));
            time.letGo(shownTime(post.post()));
        } else {
            day.follow(shownDay(post));
            time.follow(shownTime(post.post()));
        }
        understand();
    }

    boolean isTyping() {
        return day.isTyping() || time.isTyping();
    }

    /** Writes a day into the field, as if it had been typed. */
    void type(LocalDate wanted) {
        open.ifPresent(post -> day.textProperty().set(dates.day(wanted, post.today())));
    }

    /**
     * Where the post is to go, from what is typed; nothing where it makes no sense, which is then said beside the field.
     *
     * @param post as it is now
     */
    Optional<Wish> wish(OpenPost post) {
        if (day.text().isBlank()) {
            return takeOff(post.post());
        }
        Typed<LocalDate> wantedDay = readDay(post);
        Typed<Optional<LocalTime>> wantedTime = readTime();
        wantedDay.problem().ifPresent(problem -> complain(day, problem));
        wantedTime.problem().ifPresent(problem -> complain(time, problem));
        return wantedDay.value().flatMap(to -> wantedTime.value().map(at -> new Wish.Place(new Slot(to, at))));
    }

    /** What is typed is on its way to the file. */
    void take(Wish wish) {
        switch (wish) {
            case Wish.Place place -> {
                day.take(open.map(post -> dates.day(place.slot().day(), post.today())).orElse(day.text()));
                time.take(place.slot().time().map(dates::time).orElse(""));
            }
            case Wish.TakeOff off -> {
                day.take("");
                time.take("");
            }
        }
    }

    private Optional<Wish> takeOff(Post post) {
        if (!time.text().isBlank() && time.isTyping()) {
            time.complain(texts.of("post.time.withoutDay"));
            return Optional.empty();
        }
        if (post.status() != PostStatus.DRAFT && !post.status().allowsNoDay()) {
            day.complain(texts.of("post.day.needed", texts.of("status." + post.status().name())));
            return Optional.empty();
        }
        return Optional.of(new Wish.TakeOff());
    }

    /** The day of the post stays what it is where nobody typed another. */
    private Typed<LocalDate> readDay(OpenPost post) {
        return day.isTyping() || post.post().day().isEmpty()
                ? days.read(day.text(), post.today(), post.calendar().weekStart())
                : Typed.understood(post.post().day().orElseThrow());
    }

    private Typed<Optional<LocalTime>> readTime() {
        if (time.text().isBlank()) {
            return Typed.understood(Optional.empty());
        }
        Typed<LocalTime> read = times.read(time.text());
        return new Typed<>(read.value().map(Optional::of), read.problem());
    }

    private void complain(TypedField field, Problem problem) {
        field.complain(texts.of(problem.key(), problem.args().toArray()));
    }

    private void understand() {
        understood.set(open.filter(post -> isTyping() && !day.text().isBlank())
                .flatMap(post -> readDay(post).value().map(to -> dates.fullDay(to)
                        + readTime().value().flatMap(at -> at).map(at -> ", " + dates.time(at)).orElse("")))
                .orElse(""));
    }

    private String shownDay(OpenPost post) {
        return post.post().day().map(planned -> dates.day(planned, post.today())).orElse("");
    }

    private String shownTime(Post post) {
        return post.slot().flatMap(Slot::time).map(dates::time).orElse("");
    }
}
