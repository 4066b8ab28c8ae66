package app.drumbeat.ui.calendar;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import app.drumbeat.application.planning.PlanReading;
import app.drumbeat.domain.base.Id;
import app.drumbeat.domain.plan.MonthPlan;
import app.drumbeat.domain.post.Post;
import app.drumbeat.domain.post.PostFilter;
import app.drumbeat.ui.kit.Background;
import app.drumbeat.ui.kit.Filter;
import app.drumbeat.ui.kit.PagesAhead;
import app.drumbeat.ui.post.HeldPosts;

/** Which month is open, what it shows, and which of its days the keys stand on. Lives on the JavaFX thread. */
final class OpenMonth {

    /** Nobody has said yet which month it is. */
    private static final YearMonth NONE = YearMonth.of(1, 1);

    private final PagesAhead<YearMonth, MonthPlan> months;
    private final ReadOnlyObjectWrapper<YearMonth> month = new ReadOnlyObjectWrapper<>(NONE);
    private final ReadOnlyObjectWrapper<Optional<MonthPlan>> page = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<LocalDate> cursor = new ReadOnlyObjectWrapper<>(NONE.atDay(1));
    private final HeldPosts held;
    private boolean resting;

    OpenMonth(PlanReading plan, Filter filter, Background background) {
        months = new PagesAhead<>(background, plan::month,
                open -> List.of(open.plusMonths(1), open.minusMonths(1)));
        filter.wantedProperty().subscribe(this::narrow);
        held = new HeldPosts(plan::held, background);
        months.onRead(read -> {
            page.set(Optional.of(read));
            held.look(read.weeks().stream().flatMap(week -> week.days().stream()).flatMap(day -> day.posts().stream())
                    .toList());
        });
    }

    /** Which posts of the month cannot go out as they are. */
    HeldPosts held() {
        return held;
    }

    ReadOnlyObjectProperty<YearMonth> monthProperty() {
        return month.getReadOnlyProperty();
    }

    /** The month as it was read last; for a moment after a turn still the one before. Nothing while it rests. */
    ReadOnlyObjectProperty<Optional<MonthPlan>> pageProperty() {
        return page.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<LocalDate> cursorProperty() {
        return cursor.getReadOnlyProperty();
    }

    boolean isOpen() {
        return !month.get().equals(NONE);
    }

    /** Turns to a month; the keys stand on the same day of it as before. */
    void turnTo(YearMonth wanted) {
        int day = Math.min(cursor.get().getDayOfMonth(), wanted.lengthOfMonth());
        stand(wanted.atDay(day), wanted);
    }

    /** Puts the keys on a day, and turns to its month where the open one does not show it. */
    void moveTo(LocalDate day) {
        boolean onPage = page.get().filter(plan -> plan.month().equals(month.get()) && plan.span().contains(day))
                .isPresent();
        stand(day, onPage ? month.get() : YearMonth.from(day));
    }

    /** Puts the keys on a day of its own month, though the open one may show it at its edge. */
    void turnTo(LocalDate day) {
        stand(day, YearMonth.from(day));
    }

    /** Reads the open month anew. */
    void reload() {
        months.forget();
        want();
    }

    /** While nobody looks at a month none is read; which one is open is still known. */
    void rest(boolean unseen) {
        if (unseen != resting) {
            resting = unseen;
            months.rest();
            page.set(Optional.empty());
            want();
        }
    }

    /** A post of the open month. */
    Optional<Post> find(Id<Post> id) {
        return page.get().flatMap(plan -> plan.weeks().stream().flatMap(week -> week.days().stream())
                .flatMap(day -> day.posts().stream()).filter(post -> post.id().equals(id)).findFirst());
    }

    private void narrow(PostFilter filter) {
        months.narrow(filter);
        want();
    }

    private void stand(LocalDate day, YearMonth wanted) {
        cursor.set(day);
        if (!wanted.equals(month.get())) {
            month.set(wanted);
            want();
        }
    }

    private void want() {
        if (isOpen() && !resting) {
            months.want(month.get());
        }
    }
}
