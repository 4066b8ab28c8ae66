package app.drumbeat.ui.calendar;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import app.drumbeat.application.planning.PlanReading;
import app.drumbeat.domain.base.Id;
import app.drumbeat.domain.channel.Channel;
import app.drumbeat.domain.plan.MonthPlan;
import app.drumbeat.domain.post.Post;
import app.drumbeat.domain.post.Slot;
import app.drumbeat.ui.kit.Background;
import app.drumbeat.ui.kit.Filter;
import app.drumbeat.ui.kit.Refresher;
import app.drumbeat.ui.kit.Selected;
import app.drumbeat.ui.kit.Selection;
import app.drumbeat.ui.post.HeldPosts;
import app.drumbeat.ui.post.PostDeeds;
import app.drumbeat.ui.post.PostTalk;

/** The plan on screen, the rhythm above it, and all that can be done there. Knows no node; lives on the JavaFX thread. */
public final class CalendarViewModel {

    private final PlanReading plan;
    private final PostDeeds deeds;
    private final PostTalk talk;
    private final Selection selection;
    private final Background background;
    private final Filter filter;
    private final OpenMonth open;
    private final SelectedPosts selected;
    private final ReadOnlyObjectWrapper<CalendarMode> mode = new ReadOnlyObjectWrapper<>(CalendarMode.MONTH);
    private final ReadOnlyObjectWrapper<Overview> overview = new ReadOnlyObjectWrapper<>(Overview.EMPTY);
    private Runnable editor = () -> {};

    public CalendarViewModel(PlanReading plan, PostDeeds deeds, PostTalk talk, Selection selection,
            Filter filter, Background background, Refresher refresher) {
        this.plan = plan;
        this.deeds = deeds;
        this.talk = talk;
        this.selection = selection;
        this.background = background;
        this.filter = filter;
        this.open = new OpenMonth(plan, filter, background);
        this.selected = new SelectedPosts(selection, open, plan, background);
        refresher.listen(touched -> reload());
    }

    // --- what the view binds to

    public ReadOnlyObjectProperty<YearMonth> monthProperty() {
        return open.monthProperty();
    }

    /** The month as it was read last; nothing before the first reading, and while a quarter is looked at. */
    public ReadOnlyObjectProperty<Optional<MonthPlan>> pageProperty() {
        return open.pageProperty();
    }

    public HeldPosts held() {
        return open.held();
    }

    /** The day that the keys stand on. */
    public ReadOnlyObjectProperty<LocalDate> cursorProperty() {
        return open.cursorProperty();
    }

    /** Which posts are shown. */
    public Filter filter() {
        return filter;
    }

    /** The channels that are shown; empty means all of them. */
    public ReadOnlyObjectProperty<Set<Id<Channel>>> onlyProperty() {
        return filter.channelsProperty();
    }

    public ReadOnlyObjectProperty<Selected> selectedProperty() {
        return selection.selectedProperty();
    }

    /** How the plan is looked at. */
    public ReadOnlyObjectProperty<CalendarMode> modeProperty() {
        return mode.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Overview> overviewProperty() {
        return overview.getReadOnlyProperty();
    }

    /** Whether posts can be changed; a calendar may be open for reading only. */
    public boolean writable() {
        return plan.writable();
    }

    // --- what a person can do: look around

    /** Looks at the plan in another way; the day, the selection and the filter stay. */
    public void look(CalendarMode wanted) {
        open.rest(wanted == CalendarMode.QUARTER);
        mode.set(wanted);
    }

    /** A month, a week or a quarter back, whichever is on screen. */
    public void back() {
        turn(-1);
    }

    /** A month, a week or a quarter on, whichever is on screen. */
    public void forth() {
        turn(1);
    }

    public void today() {
        background.run(plan::today, open::turnTo);
    }

    /** Turns to the month of a day and stands on the day. */
    public void goTo(LocalDate day) {
        open.turnTo(day);
    }

    /** Turns to the month of a day and selects something there. */
    public void show(LocalDate day, Selected what) {
        open.turnTo(day);
        selection.select(what);
    }

    /** Puts the keys on a day. */
    public void stand(LocalDate day) {
        open.moveTo(day);
    }

    public void select(Selected what) {
        selection.select(what);
        if (what instanceof Selected.OfDay day) {
            open.moveTo(day.day());
        } else if (what instanceof Selected.OfPost post) {
            open.find(post.post()).flatMap(Post::day).ifPresent(open::moveTo);
        }
    }

    public void nextGap() {
        Optional<Selected.OfSilence> gap = gaps().next(selection.get(), cursorProperty().get());
        gap.ifPresentOrElse(this::showGap, () -> talk.tell("calendar.gap.noNext"));
    }

    public void previousGap() {
        Optional<Selected.OfSilence> gap = gaps().previous(selection.get(), cursorProperty().get());
        gap.ifPresentOrElse(this::showGap, () -> talk.tell("calendar.gap.noPrevious"));
    }

    /** Shows one channel alone; when it is alone already, all of them again. */
    public void showOnly(Id<Channel> channel) {
        filter.narrow(filter.channels().equals(Set.of(channel)) ? Set.of() : Set.of(channel));
    }

    /** Shows some channels; none or every one of them means all. */
    public void showOnly(Set<Id<Channel>> channels) {
        Set<Id<Channel>> all = new HashSet<>(overview.get().channels().stream().map(Channel::id).toList());
        Set<Id<Channel>> wanted = channels.containsAll(all) ? Set.of() : channels;
        if (!wanted.equals(onlyProperty().get())) {
            filter.narrow(wanted);
        }
    }

    // --- what a person can do: posts

    /** Plans a post on the day that the keys stand on. */
    public void newPost() {
        newPostOn(cursorProperty().get());
    }

    /** Plans a post on a day, on the channel that most needs one there, and opens it. */
    public void newPostOn(LocalDate day) {
        newPostAt(Slot.on(day));
    }

    /** The same at a time of the day. */
    void newPostAt(Slot slot) {
        ChannelOfNewPost.choose(overview.get().channels(), onlyProperty().get(), selection.get(), open.pageProperty()
                .get(), slot.day()).ifPresentOrElse(channel -> deeds.create(channel, slot, this::openNew),
                        () -> talk.tell("calendar.noChannel"));
    }

    /** Plans a post at a place of a channel and opens it. */
    public void newPostAt(Slot slot, Id<Channel> channel) {
        deeds.create(channel, slot, this::openNew);
    }

    /** Selects a post and goes to where it is edited. */
    public void open(Post post) {
        select(new Selected.OfPost(post.id()));
        editor.run();
    }

    /** What else can be done with posts, wherever they are seen. */
    public PostDeeds deeds() {
        return deeds;
    }

    /** Moves a post by days, and those selected together with it; the keys go with it, to another month too. */
    public void moveBy(Post post, int days) {
        deeds.moveBy(selection.together(post.id()), days);
        post.day().ifPresent(day -> open.moveTo(day.plusDays(days)));
    }

    public void duplicate(Post post) {
        deeds.duplicate(post, copy -> selection.select(new Selected.OfPost(copy.id())));
    }

    /** Marks a post as posted and selects it, since the side panel has the fields for when and where. */
    public void markPosted(Post post) {
        selection.select(new Selected.OfPost(post.id()));
        deeds.markPosted(post);
    }

    /** Deletes a post, and those selected together with it. */
    public void delete(Post post) {
        List<Id<Post>> all = selection.together(post.id());
        if (selection.posts().contains(post.id())) {
            selection.clear();
        }
        deeds.delete(all);
    }

    /** Selects all posts in view; where none is, the selection stays. */
    public void selectAll() {
        List<Id<Post>> all = InView.posts(mode.get(), pageProperty().get(), cursorProperty().get());
        if (!all.isEmpty()) {
            selection.select(all);
        }
    }

    public SelectedPosts selected() {
        return selected;
    }

    void tell(String key, Object... args) {
        talk.tell(key, args);
    }

    Selection selection() {
        return selection;
    }

    // --- what we are told

    /** What is to be done when a post is opened: the place where it is edited takes the keyboard. */
    public void onOpen(Runnable focusEditor) {
        editor = focusEditor;
    }

    /** Reads everything anew; the first time it opens the month of today. */
    public void reload() {
        if (open.isOpen()) {
            open.reload();
        }
        background.run(() -> Overview.of(plan), read -> {
            overview.set(read);
            if (!open.isOpen()) {
                open.turnTo(read.today());
            }
            filter.keepOnly(read.channels().stream().map(Channel::id).toList());
        });
    }

    private void turn(int by) {
        switch (mode.get()) {
            case MONTH, AGENDA -> open.turnTo(open.monthProperty().get().plusMonths(by));
            case WEEK -> open.turnTo(cursorProperty().get().plusWeeks(by));
            case QUARTER -> open.turnTo(cursorProperty().get().plusWeeks(13L * by));
        }
    }

    private void openNew(Post post) {
        selection.select(new Selected.OfPost(post.id()));
        post.day().ifPresent(open::moveTo);
        editor.run();
    }

    private void showGap(Selected.OfSilence gap) {
        open.moveTo(gap.first());
        selection.select(gap);
    }

    private Gaps gaps() {
        return Gaps.of(overview.get().findings(), onlyProperty().get());
    }
}
