package app.drumbeat.ui.calendar.quarter;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import app.drumbeat.application.planning.PlanReading;
import app.drumbeat.domain.base.Id;
import app.drumbeat.domain.channel.Channel;
import app.drumbeat.domain.plan.QuarterPlan;
import app.drumbeat.domain.post.Post;
import app.drumbeat.ui.calendar.CalendarViewModel;
import app.drumbeat.ui.calendar.Overview;
import app.drumbeat.ui.kit.Background;
import app.drumbeat.ui.kit.PagesAhead;
import app.drumbeat.ui.kit.Refresher;
import app.drumbeat.ui.kit.Selected;

/**
 * The quarter that is on screen, and which of its rows the keys stand in; their day, the filter and the selection are those of
 * the calendar. Reads only while the quarter is looked at. Knows no node; lives on the JavaFX thread.
 */
public final class QuarterViewModel {

    private final PlanReading plan;
    private final CalendarViewModel calendar;
    private final Background background;
    private final PagesAhead<LocalDate, QuarterPlan> pages;
    private final ReadOnlyObjectWrapper<Optional<LocalDate>> first = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<QuarterPlan>> page = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Id<Channel>>> channel = new ReadOnlyObjectWrapper<>(Optional.empty());
    private boolean shown;

    public QuarterViewModel(PlanReading plan, CalendarViewModel calendar, Background background, Refresher refresher) {
        this.plan = plan;
        this.calendar = calendar;
        this.background = background;
        pages = new PagesAhead<>(background, plan::quarter, QuarterSpan::beside);
        pages.onRead(this::read);
        calendar.filter().wantedProperty().subscribe(only -> {
            pages.narrow(only);
            want();
        });
        calendar.cursorProperty().subscribe(this::follow);
        calendar.overviewProperty().subscribe(overview -> reload());
        calendar.selectedProperty().subscribe(this::goAlong);
        refresher.listen(touched -> reload());
    }

    // --- what the view binds to

    /** The first week that is to be on screen; nothing before the quarter is looked at. */
    ReadOnlyObjectProperty<Optional<LocalDate>> firstProperty() {
        return first.getReadOnlyProperty();
    }

    /** The quarter as it was read last; for a moment after a turn still the one before. */
    ReadOnlyObjectProperty<Optional<QuarterPlan>> pageProperty() {
        return page.getReadOnlyProperty();
    }

    /** The channel that the keys stand on. */
    ReadOnlyObjectProperty<Optional<Id<Channel>>> channelProperty() {
        return channel.getReadOnlyProperty();
    }

    CalendarViewModel calendar() {
        return calendar;
    }

    /** The day and row that the keys stand on; nothing while they stand outside of what has been read. */
    Optional<QuarterCell> cell() {
        LocalDate day = calendar.cursorProperty().get();
        return page.get().filter(open -> open.span().contains(day))
                .flatMap(open -> channel.get().flatMap(open::row)).map(row -> new QuarterCell(row, day));
    }

    // --- what a person can do

    /** The quarter comes on screen, at the day that the keys stand on. */
    void show() {
        shown = true;
        first.set(Optional.empty());
        follow(calendar.cursorProperty().get(), calendar.cursorProperty().get());
    }

    void hide() {
        shown = false;
        pages.rest();
    }

    /** Puts the keys on a day of a channel. */
    void stand(Id<Channel> row, LocalDate day) {
        channel.set(Optional.of(row));
        calendar.stand(day);
    }

    /** Puts the keys some rows on, at the most into the last or first. */
    void moveRow(int by) {
        page.get().map(QuarterPlan::rows).filter(rows -> !rows.isEmpty()).ifPresent(rows -> {
            List<Id<Channel>> ids = rows.stream().map(row -> row.channel().id()).toList();
            int now = channel.get().map(ids::indexOf).orElse(0);
            channel.set(Optional.of(ids.get(Math.clamp(now + by, 0, ids.size() - 1))));
        });
    }

    /** Selects what the keys stand on. */
    void select() {
        cell().map(QuarterCell::target)
                .ifPresentOrElse(calendar::select,
                        () -> calendar.select(new Selected.OfDay(calendar.cursorProperty().get())));
    }

    /** Once something is selected, the selection goes with the keys; before that, looking around opens nothing. */
    void selectFurther() {
        if (!(calendar.selectedProperty().get() instanceof Selected.Nothing)) {
            select();
        }
    }

    /** Opens what the keys stand on: a post where it is edited, a silence or a day in the side panel. */
    void open() {
        if (cell().map(QuarterCell::target).orElse(new Selected.Nothing()) instanceof Selected.OfPost post) {
            with(post.post(), calendar::open);
        } else {
            select();
        }
    }

    /** Does something with the post that the keys stand on; nothing where there is none. */
    void withPost(Consumer<Post> deed) {
        cell().flatMap(cell -> cell.post(calendar.selectedProperty().get())).ifPresent(mark -> with(mark.id(), deed));
    }

    /** Does something with a post; nothing where it is gone meanwhile. */
    void with(Id<Post> id, Consumer<Post> deed) {
        background.run(() -> plan.post(id), found -> found.ifPresent(deed));
    }

    // --- what we are told

    private void reload() {
        pages.forget();
        follow(calendar.cursorProperty().get(), calendar.cursorProperty().get());
        want();
    }

    private void follow(LocalDate before, LocalDate now) {
        Overview overview = calendar.overviewProperty().get();
        if (!shown || overview.today().equals(LocalDate.EPOCH) || now.getYear() < 2) {
            return;
        }
        Optional<LocalDate> week = Optional.of(QuarterSpan.following(first.get(), before, now, overview.weekStart()));
        if (!week.equals(first.get())) {
            first.set(week);
            want();
        }
    }

    private void want() {
        if (shown) {
            first.get().ifPresent(pages::want);
        }
    }

    private void read(QuarterPlan read) {
        page.set(Optional.of(read));
        if (channel.get().flatMap(read::row).isEmpty()) {
            channel.set(read.rows().stream().map(row -> row.channel().id()).findFirst());
        }
        goAlong(calendar.selectedProperty().get());
    }

    /** The keys come into the row of what is selected. */
    private void goAlong(Selected selected) {
        if (selected instanceof Selected.OfSilence silence) {
            page.get().flatMap(open -> open.row(silence.channel()))
                    .ifPresent(row -> channel.set(Optional.of(row.channel().id())));
        } else if (selected instanceof Selected.OfPost post) {
            page.get().stream().flatMap(open -> open.rows().stream()).flatMap(row -> row.marks().stream())
                    .filter(mark -> mark.id().equals(post.post())).findFirst()
                    .ifPresent(mark -> channel.set(Optional.of(mark.channel())));
        }
    }
}
