package app.drumbeat.ui.calendar;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

import org.jspecify.annotations.Nullable;

import app.drumbeat.domain.base.Id;
import app.drumbeat.domain.channel.Channel;
import app.drumbeat.domain.plan.MonthPlan;
import app.drumbeat.domain.plan.PlanDay;
import app.drumbeat.domain.plan.PlanWeek;
import app.drumbeat.domain.post.Post;
import app.drumbeat.ui.kit.Selected;
import app.drumbeat.ui.kit.Tips;
import app.drumbeat.ui.post.ChipWords;
import app.drumbeat.ui.post.PostChip;

/**
 * Weeks as a picture, all of a month or one: days as ground, over them campaigns, chips, silences and counts.
 *
 * <p>It is built once. Another month is another arrangement of the same nodes. It is made at once, not when the layout comes:
 * by then the style sheets of this frame are done, and the month would be drawn a second time as they find it changed.
 */
final class PlanGrid extends Region {

    private final CalendarWords words;
    private final Layer<WeekHead> heads;
    private final Layer<DayCell> days;
    private final Layer<Region> lines;
    private final ChipLayer chips;
    private final Layer<MoreLine> mores;
    private final GridBars bars;
    private final DayOrder order;
    private final Pane over = new Pane();
    private final Map<LocalDate, DayCell> cells = new HashMap<>();
    private @Nullable MonthPlan plan;
    private List<PlanWeek> weeks = List.of();
    private boolean arrangedOnce;
    private double arrangedWidth;
    private double arrangedHeight;
    private GridMeasures measures = new GridMeasures(new double[8], new double[1]);
    private final List<Runnable> arranged = new ArrayList<>();

    /** @param order how the posts of a day lie in its cell */
    PlanGrid(CalendarWords words, ChipWords chipWords, Tips tips, DayOrder order) {
        this.order = order;
        this.words = words;
        heads = new Layer<>(() -> tipped(new WeekHead(words), tips, WeekHead::spoken));
        days = new Layer<>(() -> tipped(new DayCell(words), tips, DayCell::hint));
        lines = new Layer<>(PlanGrid::line);
        bars = new GridBars(words, tips);
        mores = new Layer<>(MoreLine::new);
        chips = new ChipLayer(() -> tipped(new PostChip(chipWords), tips, PostChip::spoken));
        getStyleClass().add("month-view");
        over.setPickOnBounds(false);
        over.setMouseTransparent(true);
        over.setManaged(false);
        getChildren().addAll(days, lines);
        getChildren().addAll(order.ground());
        getChildren().addAll(bars.campaigns(), chips, mores, bars.silences(), heads);
        getChildren().addAll(order.above());
        getChildren().add(over);
        setAccessibleRole(AccessibleRole.LIST_VIEW);
        setAccessibleText(words.texts().of("calendar.month.spoken"));
    }

    void show(MonthPlan wanted) {
        show(wanted, wanted.weeks());
    }

    /** @param some the weeks of the plan that are shown */
    void show(MonthPlan wanted, List<PlanWeek> some) {
        plan = wanted;
        weeks = List.copyOf(some);
        arrangedOnce = false;
        setMinHeight(weeks.size() * WeekFit.LEAST);
        arrange();
    }

    /** Whether it shows one week alone. */
    boolean isOneWeek() {
        return weeks.size() == 1;
    }

    DayOrder order() {
        return order;
    }

    /** What is to be done whenever everything has found its place. */
    void onArranged(Runnable then) {
        arranged.add(then);
    }

    /** What lies over everything and never takes the mouse: the ring of the keys, a chip on its way. */
    Pane over() {
        return over;
    }

    Optional<MonthPlan> plan() {
        return Optional.ofNullable(plan);
    }

    /** The month that lies before us now; nothing before it has been arranged. */
    Optional<YearMonth> arrangedMonth() {
        return arrangedOnce ? plan().map(MonthPlan::month) : Optional.empty();
    }

    Optional<DayCell> cell(LocalDate day) {
        return Optional.ofNullable(cells.get(day));
    }

    Optional<PostChip> chip(Id<Post> post) {
        return chips.of(post);
    }

    /** Says on each chip anew whether its post is held back. */
    void signHeld() {
        chips.showing().forEach(PostChip::signHeld);
    }

    List<DayCell> cells() {
        return days.showing();
    }

    List<WeekHead> heads() {
        return heads.showing();
    }

    List<MoreLine> mores() {
        return mores.showing();
    }

    List<SilenceStrip> silences() {
        return bars.silences().showing();
    }

    List<PostChip> chips() {
        return chips.showing();
    }

    /** How many posts have a chip. */
    int shown() {
        return chips.showing().size();
    }

    /** How many posts are counted behind "+3 more". */
    int counted() {
        return mores.showing().stream().mapToInt(MoreLine::count).sum();
    }

    /** Marks what is selected, wherever it is seen. */
    void mark(Selected selected) {
        Set<Id<Post>> posts = switch (selected) {
            case Selected.OfPost one -> Set.of(one.post());
            case Selected.OfPosts several -> Set.copyOf(several.posts());
            default -> Set.of();
        };
        chips().forEach(chip -> chip.setSelected(chip.post().map(Post::id).filter(posts::contains).isPresent()));
        cells().forEach(cell -> cell
                .setSelected(selected instanceof Selected.OfDay wanted && wanted.day().equals(cell.date())));
        heads().forEach(head -> head
                .setSelected(selected instanceof Selected.OfWeek wanted && wanted.week().equals(head.week())));
        silences().forEach(strip -> strip.setSelected(strip.band().map(SilenceStrip::selection)
                .filter(selected::equals).isPresent()));
    }

    /** The day at a place, in the grid's own coordinates. */
    Optional<LocalDate> dayAt(double x, double y) {
        return cells().stream().filter(cell -> cell.getBoundsInParent().contains(x, y)).findFirst().map(DayCell::date);
    }

    @Override
    protected void layoutChildren() {
        if (!arrangedOnce || getWidth() != arrangedWidth || getHeight() != arrangedHeight) {
            arrange();
            applyCss(); // for this frame it is over, and what is new would be seen bare
        }
    }

    private void arrange() {
        if (plan == null || getWidth() <= 0 || getHeight() <= 0) {
            return;
        }
        arrange(plan);
        arrangedOnce = true;
        arrangedWidth = getWidth();
        arrangedHeight = getHeight();
        arranged.forEach(Runnable::run);
    }

    private void arrange(MonthPlan month) {
        measures = GridMeasures.of(getWidth(), getHeight(), weeks.size(), month.calendar().weekStart());
        List<Layer<?>> layers = List.of(heads, days, lines, mores, bars.campaigns(), bars.silences());
        layers.forEach(Layer::begin);
        cells.clear();
        List<ChipLayer.Place> places = new ArrayList<>();
        order.arrangeGround(month, weeks, measures);
        for (int row = 0; row < weeks.size(); row++) {
            arrange(month, row, places);
        }
        arrangeLines(weeks.size());
        Map<Id<Channel>, Channel> channels = new HashMap<>();
        month.channels().forEach(channel -> channels.put(channel.id(), channel));
        chips.arrange(places, channels, month.today());
        layers.forEach(Layer::end);
    }

    private void arrange(MonthPlan month, int row, List<ChipLayer.Place> places) {
        PlanWeek week = weeks.get(row);
        double top = measures.top(row);
        double height = measures.height(row);
        WeekFit fit = WeekFit.of(week, height);
        heads.next(0, top, GridMeasures.GUTTER, order.headHeight(height)).show(week, words, month.today());
        double below = WeekFit.HEAD + fit.campaigns().lines() * WeekFit.CAMPAIGN;
        for (int column = 0; column < 7; column++) {
            PlanDay day = week.days().get(column);
            DayCell cell = days.next(measures.left(column), top, measures.width(column), height);
            cell.show(day, month, WeekFit.saysQuiet(week, column), below, isOneWeek());
            cells.put(day.date(), cell);
            arrange(day, order.places(week, fit, column, height), column, top, places);
        }
        bars.arrange(month, week, fit, measures, row);
    }

    /** Hairlines between the days. They lie over a ground that is drawn once, instead of between grounds that hide one. */
    private void arrangeLines(int weeks) {
        for (int column = 0; column < 7; column++) {
            lines.next(measures.left(column) - 1, 0, 1, getHeight());
        }
        lines.next(getWidth() - 1, 0, 1, getHeight());
        for (int row = 0; row < weeks; row++) {
            lines.next(0, measures.top(row) + measures.height(row) - 1, getWidth(), 1);
        }
    }

    private static Region line() {
        Region line = new Region();
        line.getStyleClass().add("month-line");
        line.setMouseTransparent(true);
        return line;
    }

    private void arrange(PlanDay day, DayOrder.Places wanted, int column, double top, List<ChipLayer.Place> places) {
        double x = measures.left(column) + GridBars.SIDE;
        double width = measures.width(column) - 2 * GridBars.SIDE - 1;
        wanted.spots().forEach(
                spot -> places.add(new ChipLayer.Place(spot.post(), x, top + spot.top(), width, spot.height())));
        if (wanted.more() > 0) {
            mores.next(x, top + wanted.moreTop(), width, WeekFit.MORE - 1).show(day.date(), wanted.more(), words);
        }
    }

    private static <T extends Node> T tipped(T node, Tips tips, Function<T, String> words) {
        tips.on(node, () -> words.apply(node));
        return node;
    }
}
