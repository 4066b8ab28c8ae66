package app.drumbeat.ui.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import app.drumbeat.domain.base.Id;
import app.drumbeat.domain.post.Post;
import app.drumbeat.ui.OnFx;
import app.drumbeat.ui.Pictures;
import app.drumbeat.ui.kit.Selected;
import app.drumbeat.ui.post.PostChip;

/** The calendar page in a window, by keys. */
@ExtendWith(ApplicationExtension.class)
class CalendarKeysTest {

    private static final LocalDate FRIDAY = LocalDate.of(2026, 12, 4);
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
    void arrowsGoFromDayToDayAndOverTheEdgeOfTheMonth() {
        page.settle();
        robot.clickOn(sight.corner(LocalDate.of(2026, 12, 30)));

        robot.type(KeyCode.RIGHT);
        assertThat(sight.focused()).isEqualTo(sight.cell(LocalDate.of(2026, 12, 31)));
        assertThat(desk.selection.get()).isEqualTo(new Selected.OfDay(LocalDate.of(2026, 12, 31)));

        robot.type(KeyCode.DOWN);
        page.settle();
        assertThat(desk.model.monthProperty().get()).isEqualTo(YearMonth.of(2027, 1));
        assertThat(sight.focused()).isEqualTo(sight.cell(LocalDate.of(2027, 1, 7)));

        robot.type(KeyCode.HOME);
        assertThat(sight.focused()).isEqualTo(sight.cell(LocalDate.of(2027, 1, 4)));
        robot.type(KeyCode.END);
        assertThat(sight.focused()).isEqualTo(sight.cell(LocalDate.of(2027, 1, 10)));
    }

    @Test
    void tabGoesIntoADayAndThroughAllThatLiesOnIt() {
        page.settle();
        LocalDate day = LocalDate.of(2026, 12, 9);
        robot.clickOn(sight.corner(day));

        robot.type(KeyCode.TAB);
        assertThat(sight.focused()).isEqualTo(sight.chip(HospitalPlan.id("Flu or cold?")));
        robot.type(KeyCode.TAB);
        assertThat(sight.focused()).isEqualTo(sight.chip(HospitalPlan.id("111 first")));
        robot.type(KeyCode.TAB);
        assertThat(sight.focused()).isInstanceOf(SilenceStrip.class);
        OnFx.run(() -> Pictures.take(page.scene, "calendar-focus"));
        robot.type(KeyCode.TAB);
        assertThat(sight.focused()).isInstanceOf(WeekHead.class);
        robot.type(KeyCode.ENTER);
        assertThat(desk.selection.get()).isEqualTo(new Selected.OfWeek(LocalDate.of(2026, 12, 7)));
        robot.type(KeyCode.TAB);
        assertThat(sight.focused()).isNotInstanceOfAny(WeekHead.class, DayCell.class, PostChip.class);
    }

    @Test
    void altAndArrowsMoveAPostByADayOrAWeekAndTheFocusGoesWithIt() {
        page.settle();
        robot.clickOn(sight.on(sight.chip(SEPSIS)));

        robot.press(KeyCode.ALT).type(KeyCode.DOWN).release(KeyCode.ALT);
        page.settle();
        assertThat(sight.post(SEPSIS).day()).contains(LocalDate.of(2026, 12, 11));
        assertThat(sight.focused()).isEqualTo(sight.chip(SEPSIS));

        robot.press(KeyCode.ALT).type(KeyCode.LEFT).release(KeyCode.ALT);
        page.settle();
        assertThat(sight.post(SEPSIS).day()).contains(LocalDate.of(2026, 12, 10));
        assertThat(sight.focused()).isEqualTo(sight.chip(SEPSIS));
    }

    @Test
    void deleteDeletesThePostThatTheKeysAreOn() {
        page.settle();
        robot.clickOn(sight.on(sight.chip(SEPSIS))).type(KeyCode.DELETE);
        page.settle();

        assertThat(desk.calendar.library.posts().find(SEPSIS)).isEmpty();
        assertThat(sight.focused()).isEqualTo(sight.cell(FRIDAY));
    }

    @Test
    void keysWithoutAModifierTurnPagesAndFindGaps() {
        page.settle();
        robot.clickOn(sight.corner(FRIDAY));

        robot.type(KeyCode.PAGE_DOWN);
        page.settle();
        assertThat(sight.month()).isEqualTo(YearMonth.of(2027, 1));
        robot.type(KeyCode.T);
        page.settle();
        assertThat(sight.month()).isEqualTo(YearMonth.of(2026, 12));
        robot.type(KeyCode.G);
        assertThat(desk.selection.get())
                .isEqualTo(new Selected.OfSilence(HospitalPlan.LINKEDIN.id(), LocalDate.of(2026, 12, 9)));
        robot.type(KeyCode.N);
        page.settle();
        assertThat(desk.calendar.reading.day(LocalDate.of(2026, 12, 9))).hasSize(3);
    }

    @Test
    void aDayIsTypedAndReadBackBeforeItIsGoneTo() {
        page.settle();
        robot.clickOn("#calendar-title").write("14 feb");

        assertThat(robot.lookup("#go-to-reading").queryLabeled().getText()).isEqualTo("Sunday, 14 February 2027");
        robot.type(KeyCode.ENTER);
        page.settle();
        assertThat(sight.month()).isEqualTo(YearMonth.of(2027, 2));
        assertThat(desk.model.cursorProperty().get()).isEqualTo(LocalDate.of(2027, 2, 14));
    }

    @Test
    void whileADayIsTypedLettersAreLetters() {
        page.settle();
        robot.clickOn("#calendar-title").write("next gt");

        assertThat(robot.lookup("#go-to-date").queryTextInputControl().getText()).isEqualTo("next gt");
        assertThat(desk.selection.get()).isEqualTo(new Selected.Nothing());
    }

    @Test
    void theMenuKeyOpensTheMenuOfTheChip() {
        page.settle();
        robot.clickOn(sight.on(sight.chip(SEPSIS))).press(KeyCode.SHIFT).type(KeyCode.F10).release(KeyCode.SHIFT);
        robot.clickOn(sight.menuLine("Duplicate"));
        page.settle();

        assertThat(desk.calendar.reading.day(FRIDAY)).hasSize(3);
    }
}
