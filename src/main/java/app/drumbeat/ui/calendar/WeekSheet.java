package app.drumbeat.ui.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import app.drumbeat.domain.base.DateSpan;
import app.drumbeat.domain.plan.MonthPlan;
import app.drumbeat.domain.plan.PlanWeek;
import app.drumbeat.ui.kit.Tips;
import app.drumbeat.ui.post.ChipWords;

/** One week by the hour: the one with the day that the keys stand on. It is a part of the month that was read. */
final class WeekSheet implements PlanView {

    private final CalendarViewModel model;
    private final CalendarWords words;
    private final ByTheHour hours;
    private final PlanGrid grid;
    private final GridHands hands;
    private final WeekdayHeads heads;
    private final VBox node;
    private Optional<MinuteHand> clock = Optional.empty();
    private boolean showing;
    private Optional<PlanWeek> shown = Optional.empty();

    WeekSheet(CalendarViewModel model, CalendarWords words, Tips tips,
            Optional<Tray> tray) {
        this.model = model;
        this.words = words;
        ChipWords chipWords = new ChipWords(words.texts(), words.dates(), model.held());
        hours = new ByTheHour(words, tips);
        grid = new PlanGrid(words, chipWords, tips, hours);
        grid.setAccessibleText(words.texts().of("calendar.week.view"));
        heads = new WeekdayHeads(words);
        hands = new GridHands(grid, model, words, chipWords, tray);
        GridScroll place = new GridScroll(grid);
        VBox.setVgrow(place, Priority.ALWAYS);
        node = new VBox(heads, place);
        node.getStyleClass().add("week-sheet");
        node.sceneProperty().subscribe(scene -> keepTime());
        model.pageProperty().subscribe(page -> show());
        model.held().property().subscribe(held -> grid.signHeld());
        model.cursorProperty().subscribe(day -> show());
    }

    /** Shows what time it is, and that it is another day when it has become one. */
    void follow(MinuteHand hand) {
        clock = Optional.of(hand);
        hand.nowProperty().subscribe(now -> {
            hours.setNow(now);
            if (now.filter(at -> !at.toLocalDate().equals(model.overviewProperty().get().today())).isPresent()) {
                model.reload();
            }
        });
        keepTime();
    }

    /** The clock goes only while this is on screen. */
    private void keepTime() {
        boolean seen = showing && node.getScene() != null;
        clock.ifPresent(seen ? MinuteHand::go : MinuteHand::stop);
    }

    @Override
    public CalendarMode mode() {
        return CalendarMode.WEEK;
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public ObservableValue<String> title() {
        return model.cursorProperty().map(day -> day.getYear() < 2 ? "" : title(day));
    }

    @Override
    public void shown() {
        showing = true;
        shown = Optional.empty();
        show();
        keepTime();
    }

    @Override
    public void hidden() {
        showing = false;
        keepTime();
    }

    @Override
    public Optional<DropGround> ground() {
        return Optional.of(hands.ground());
    }

    @Override
    public void focus() {
        hands.focus(model.cursorProperty().get());
    }

    private String title(LocalDate day) {
        LocalDate first = model.overviewProperty().get().firstOfWeek(day);
        return words.dates().spanWithYear(new DateSpan(first, first.plusDays(6)));
    }

    private void show() {
        if (!showing) {
            return;
        }
        LocalDate day = model.cursorProperty().get();
        Optional<MonthPlan> page = model.pageProperty().get();
        Optional<PlanWeek> week = page.flatMap(plan -> plan.weeks().stream().filter(there -> holds(there, day))
                .findFirst());
        if (!week.equals(shown)) {
            shown = week;
            week.ifPresent(there -> {
                heads.show(page.orElseThrow().calendar().weekStart());
                grid.show(page.orElseThrow(), List.of(there));
            });
        }
    }

    private static boolean holds(PlanWeek week, LocalDate day) {
        return !day.isBefore(week.first()) && day.isBefore(week.first().plusDays(7));
    }
}
