package app.drumbeat.ui.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import javafx.geometry.Point2D;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
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
import app.drumbeat.domain.post.Slot;
import app.drumbeat.ui.OnFx;
import app.drumbeat.ui.Pictures;
import app.drumbeat.ui.kit.Selected;
import app.drumbeat.ui.post.PostChip;

/** Several posts at once, by mouse and keys. */
@ExtendWith(ApplicationExtension.class)
class SeveralPostsTest {

    private static final LocalDate FRIDAY = LocalDate.of(2026, 12, 4);
    private static final Id<Post> SEPSIS = HospitalPlan.id("Know the signs of sepsis");
    private static final Id<Post> VOLUNTEER = HospitalPlan.id("Volunteer of the month");
    private static final Id<Post> RAMP = HospitalPlan.id("Ramp to care");

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
    void ctrlAndAClickTakesAPostToTheOthersAndOutAgain() {
        page.settle();
        robot.clickOn(sight.on(sight.chip(SEPSIS)));
        click(RAMP, KeyCode.CONTROL);
        assertThat(desk.selection.get()).isEqualTo(new Selected.OfPosts(List.of(SEPSIS, RAMP)));
        assertThat(sight.looks(sight.chip(SEPSIS))).contains("selected");
        assertThat(sight.looks(sight.chip(RAMP))).contains("selected");

        click(SEPSIS, KeyCode.CONTROL);
        assertThat(desk.selection.get()).isEqualTo(new Selected.OfPost(RAMP));
    }

    @Test
    void shiftAndAClickTakesAllUpToThere() {
        page.settle();
        robot.clickOn(sight.on(sight.chip(RAMP)));
        click(VOLUNTEER, KeyCode.SHIFT);

        assertThat(desk.selection.posts()).containsExactly(RAMP, SEPSIS, VOLUNTEER);
    }

    @Test
    void aFrameDrawnOverDaysTakesWhatIsInIt() {
        page.settle();
        Point2D from = sight.corner(FRIDAY.plusDays(1));
        Point2D to = sight.on(sight.chip(VOLUNTEER)).subtract(20, 0);

        robot.moveTo(from).press(MouseButton.PRIMARY).moveTo(to);
        OnFx.run(() -> Pictures.take(page.scene, "calendar-rubber-band"));
        robot.release(MouseButton.PRIMARY);

        assertThat(desk.selection.posts()).containsExactlyInAnyOrder(SEPSIS, VOLUNTEER);
    }

    @Test
    void theKeysMoveAllThatAreSelectedInOneStep() {
        page.settle();
        robot.clickOn(sight.on(sight.chip(VOLUNTEER)));
        click(SEPSIS, KeyCode.CONTROL);

        robot.press(KeyCode.ALT).type(KeyCode.DOWN).release(KeyCode.ALT);
        page.settle();

        assertThat(sight.post(SEPSIS).day()).contains(FRIDAY.plusWeeks(1));
        assertThat(sight.post(VOLUNTEER).day()).contains(FRIDAY.plusWeeks(1));
        assertThat(desk.notices.showing().getLast().text()).startsWith("2 posts were moved");
        desk.calendar.workspace.undo();
        assertThat(sight.post(SEPSIS).day()).contains(FRIDAY);
        assertThat(sight.post(VOLUNTEER).day()).contains(FRIDAY);
    }

    @Test
    void draggingOneOfThemMovesAllByAsManyDays() {
        page.settle();
        OnFx.run(() -> desk.selection.select(List.of(SEPSIS, RAMP)));
        robot.moveTo(sight.on(sight.chip(SEPSIS))).press(MouseButton.PRIMARY)
                .moveTo(sight.corner(FRIDAY.plusDays(3))).release(MouseButton.PRIMARY);
        page.settle();

        assertThat(sight.post(SEPSIS).day()).contains(FRIDAY.plusDays(3));
        assertThat(sight.post(RAMP).day()).contains(FRIDAY.plusDays(2));
    }

    @Test
    void whatIsDoneToOnePostIsNotDoneToTheFirstOfSeveral() {
        page.settle();
        OnFx.run(() -> {
            desk.selection.select(List.of(SEPSIS, RAMP));
            desk.model.selected().onlyOne(desk.model::markPosted);
        });
        page.settle();

        assertThat(sight.post(SEPSIS).outcome().postedAt()).isEmpty();
        assertThat(sight.post(RAMP).outcome().postedAt()).isEmpty();
    }

    @Test
    void theWeekMovesSeveralByDaysAndTheyKeepTheirTimes() {
        page.settle();
        OnFx.run(() -> {
            desk.model.goTo(FRIDAY);
            desk.model.look(CalendarMode.WEEK);
            desk.selection.select(List.of(SEPSIS, RAMP));
        });
        page.settle();
        robot.moveTo(sight.on(sight.chip(SEPSIS))).press(MouseButton.PRIMARY)
                .moveTo(sight.on(sight.cell(FRIDAY.plusDays(1)))).release(MouseButton.PRIMARY);
        page.settle();

        assertThat(sight.post(SEPSIS).slot()).contains(Slot.at(FRIDAY.plusDays(1), LocalTime.of(9, 30)));
        assertThat(sight.post(RAMP).day()).contains(FRIDAY);
    }

    @Test
    void ctrlAndSpaceTakesThePostThatTheKeysAreOn() {
        page.settle();
        robot.clickOn(sight.on(sight.chip(SEPSIS)));
        OnFx.run(() -> sight.page().month().chip(VOLUNTEER).orElseThrow().requestFocus());

        robot.press(KeyCode.CONTROL).type(KeyCode.SPACE).release(KeyCode.CONTROL);

        assertThat(desk.selection.posts()).containsExactly(SEPSIS, VOLUNTEER);
    }

    @Test
    void allInViewAreThoseOfTheWeekWhereAWeekIsShown() {
        page.settle();
        OnFx.run(() -> desk.model.selectAll());
        assertThat(desk.selection.posts()).hasSize(page.stored());

        OnFx.run(() -> {
            desk.model.goTo(FRIDAY);
            desk.model.look(CalendarMode.WEEK);
            desk.model.selectAll();
        });
        assertThat(desk.selection.posts()).contains(SEPSIS, VOLUNTEER, RAMP).hasSizeLessThan(15);
    }

    @Test
    void deleteDeletesAllOfThem() {
        page.settle();
        robot.clickOn(sight.on(sight.chip(SEPSIS)));
        click(RAMP, KeyCode.CONTROL);

        robot.type(KeyCode.DELETE);
        page.settle();

        assertThat(desk.calendar.library.posts().find(SEPSIS)).isEmpty();
        assertThat(desk.calendar.library.posts().find(RAMP)).isEmpty();
        assertThat(desk.selection.get()).isEqualTo(new Selected.Nothing());
    }

    /** A click while a key is held, which the robot of a screen without a screen does not tell. */
    private void click(Id<Post> post, KeyCode held) {
        PostChip chip = sight.chip(post);
        OnFx.run(() -> {
            chip.requestFocus();
            chip.fireEvent(new MouseEvent(MouseEvent.MOUSE_CLICKED, 5, 5, 0, 0, MouseButton.PRIMARY, 1,
                    held == KeyCode.SHIFT, held == KeyCode.CONTROL, false, false, false, false, false, false, false,
                    true, new PickResult(chip, 5, 5)));
        });
    }
}
