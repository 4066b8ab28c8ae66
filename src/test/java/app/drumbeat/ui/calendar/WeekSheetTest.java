package app.drumbeat.ui.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Region;
import javafx.stage.Stage;

import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import app.drumbeat.domain.base.DateSpan;
import app.drumbeat.domain.base.Id;
import app.drumbeat.domain.post.Post;
import app.drumbeat.domain.post.Slot;
import app.drumbeat.ui.OnFx;
import app.drumbeat.ui.OpenCalendar;
import app.drumbeat.ui.kit.Selected;
import app.drumbeat.ui.post.PostChip;

/** The week by the hour, in a window, by mouse and keys. */
@ExtendWith(ApplicationExtension.class)
class WeekSheetTest {

    private static final LocalDate FRIDAY = LocalDate.of(2026, 12, 4);
    private static final LocalDate SUNDAY = LocalDate.of(2026, 12, 6);
    private static final Id<Post> SEPSIS = HospitalPlan.id("Know the signs of sepsis");

    @TempDir
    Path folder;

    @AutoClose
    private CalendarDesk desk;
    private CalendarPage page;
    private final FxRobot robot = new FxRobot();
    private Sight sight;

    @Start
    void show(Stage stage) {
        desk = CalendarDesk.hospital(folder);
        page = CalendarPage.in(stage, desk, 912, 774);
        sight = new Sight(page, robot);
    }

    @Test
    void itShowsTheWeekOfTheDayThatTheMonthStoodOn() {
        toWeek(FRIDAY);

        OnFx.run(() -> {
            assertThat(page.month().cells()).extracting(DayCell::date).first().isEqualTo(LocalDate.of(2026, 11, 30));
            assertThat(page.month().cells()).hasSize(7);
            assertThat(page.month().chip(SEPSIS)).isPresent();
        });
        assertThat(page.seen()).isEqualTo(
                desk.calendar.library.posts().between(new DateSpan(SUNDAY.minusDays(6), SUNDAY)).size());
    }

    @Test
    void thePageKeysTurnByAWeek() {
        toWeek(FRIDAY);

        robot.type(KeyCode.PAGE_DOWN);
        page.settle();

        assertThat(desk.model.cursorProperty().get()).isEqualTo(FRIDAY.plusWeeks(1));
        assertThat(sight.focused()).isEqualTo(sight.cell(FRIDAY.plusWeeks(1)));
    }

    @Test
    void theArrowsGoOverTheEdgeOfTheWeek() {
        toWeek(SUNDAY);

        robot.type(KeyCode.RIGHT);
        page.settle();

        assertThat(sight.focused()).isEqualTo(sight.cell(SUNDAY.plusDays(1)));
        assertThat(OnFx.ask(() -> page.month().cells())).hasSize(7);
    }

    @Test
    void downGoesIntoTheDayAndAltShiftMovesAPostByAQuarterOfAnHour() {
        toWeek(FRIDAY);

        robot.type(KeyCode.DOWN);
        assertThat(sight.focused()).isEqualTo(sight.chip(SEPSIS));
        robot.press(KeyCode.ALT, KeyCode.SHIFT).type(KeyCode.DOWN).release(KeyCode.SHIFT, KeyCode.ALT);
        page.settle();

        assertThat(slot()).isEqualTo(new Slot(FRIDAY, Optional.of(LocalTime.of(9, 45))));
        assertThat(sight.focused()).isEqualTo(sight.chip(SEPSIS));
    }

    @Test
    void aChipDroppedLowerDownGoesToALaterTime() {
        toWeek(FRIDAY);
        Node chip = sight.chip(SEPSIS);
        Point2D from = OnFx.ask(() -> chip.localToScreen(20, 5));
        Point2D to = OnFx.ask(() -> place(SUNDAY, LocalTime.of(14, 0)).add(20, 5));

        robot.drag(from).dropTo(to);
        page.settle();

        assertThat(slot()).isEqualTo(new Slot(SUNDAY, Optional.of(LocalTime.of(14, 0))));
    }

    @Test
    void aChipDroppedAboveTheHoursHasNoTimeAnyMore() {
        toWeek(FRIDAY);
        Node chip = sight.chip(SEPSIS);
        Point2D from = OnFx.ask(() -> chip.localToScreen(20, 5));
        Point2D to = OnFx.ask(() -> place(FRIDAY, LocalTime.of(7, 0)).subtract(-20, 20));

        robot.drag(from).dropTo(to);
        page.settle();

        assertThat(slot()).isEqualTo(Slot.on(FRIDAY));
    }

    @Test
    void aDoubleClickOnAnHourPlansAPostThere() {
        toWeek(FRIDAY);
        Point2D free = OnFx.ask(() -> place(SUNDAY, LocalTime.of(11, 0)).add(40, 1));

        robot.doubleClickOn(free, MouseButton.PRIMARY);
        page.settle();

        Selected.OfPost made = (Selected.OfPost) desk.selection.get();
        assertThat(desk.calendar.library.posts().find(made.post()).orElseThrow().slot())
                .contains(new Slot(SUNDAY, Optional.of(LocalTime.of(11, 0))));
    }

    @Test
    void theSelectionStaysWhenTheViewChanges() {
        page.settle();
        OnFx.run(() -> desk.model.select(new Selected.OfPost(SEPSIS)));

        robot.clickOn("#mode-week");
        page.settle();

        assertThat(sight.looks(sight.chip(SEPSIS))).contains("selected");
        assertThat(OnFx.ask(() -> page.month().chips())).filteredOn(PostChip::isVisible).isNotEmpty();
        robot.clickOn("#mode-month");
        page.settle();
        assertThat(sight.looks(sight.chip(SEPSIS))).contains("selected");
    }

    @Test
    void aLineOnTodayGoesWithTheMinutesAndEndsWithTheWeek() {
        toWeek(FRIDAY);
        assertThat(now().getAccessibleText()).isEqualTo("Now: 09:00");
        double before = OnFx.ask(() -> now().getLayoutY());
        assertThat(OnFx.ask(() -> now().getLayoutX() + now().getWidth() / 2)).isBetween(
                OnFx.ask(() -> sight.cell(OpenCalendar.TODAY).getBoundsInParent().getMinX()),
                OnFx.ask(() -> sight.cell(OpenCalendar.TODAY).getBoundsInParent().getMaxX()));

        desk.calendar.passes(Duration.ofMinutes(95));
        OnFx.run(page.minute::pass);
        page.settle();

        assertThat(now().getAccessibleText()).isEqualTo("Now: 10:35");
        assertThat(OnFx.ask(() -> now().getLayoutY())).isGreaterThan(before);
        robot.type(KeyCode.PAGE_DOWN);
        page.settle();
        assertThat(OnFx.ask(() -> now().isVisible())).isFalse();
    }

    @Test
    void atMidnightTheCalendarTurnsToTheNewDay() {
        toWeek(FRIDAY);

        desk.calendar.passes(Duration.ofHours(23));
        OnFx.run(page.minute::pass);
        page.settle();

        assertThat(OnFx.ask(() -> desk.model.overviewProperty().get().today()))
                .isEqualTo(OpenCalendar.TODAY.plusDays(1));
        OnFx.run(() -> desk.model.look(CalendarMode.MONTH));
        assertThat(page.minute.isWaiting()).isFalse();
    }

    private Region now() {
        return OnFx.ask(() -> (Region) page.node(".now"));
    }

    private void toWeek(LocalDate day) {
        page.settle();
        OnFx.run(() -> {
            desk.model.goTo(day);
            desk.model.look(CalendarMode.WEEK);
        });
        page.settle();
        robot.clickOn(sight.corner(day));
    }

    /** Where a time of a day lies, on the screen. */
    private Point2D place(LocalDate day, LocalTime time) {
        PlanGrid grid = page.month();
        double y = 0;
        while (grid.order().timeAt(y).filter(at -> !at.isBefore(time)).isEmpty()) {
            y++;
        }
        double x = grid.cell(day).orElseThrow().getBoundsInParent().getMinX();
        return grid.localToScreen(x, y);
    }

    private Slot slot() {
        return desk.calendar.library.posts().find(SEPSIS).orElseThrow().slot().orElseThrow();
    }
}
