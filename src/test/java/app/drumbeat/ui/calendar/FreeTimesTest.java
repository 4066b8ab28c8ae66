package app.drumbeat.ui.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
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
import app.drumbeat.ui.kit.Selected;

/** Usual times of channels in the week: seen where they are free, and taken by mouse and keys. */
@ExtendWith(ApplicationExtension.class)
class FreeTimesTest {

    private static final LocalDate WEDNESDAY = LocalDate.of(2026, 12, 2);
    private static final LocalDate FRIDAY = LocalDate.of(2026, 12, 4);
    private static final LocalTime HALF_PAST_NINE = LocalTime.of(9, 30);
    private static final Id<Post> SEPSIS = HospitalPlan.id("Know the signs of sepsis");
    private static final Id<Post> OPEN_DAY = HospitalPlan.id("Research open day");

    @TempDir
    Path folder;

    @AutoClose
    private CalendarDesk desk;
    private CalendarPage page;
    private final FxRobot robot = new FxRobot();
    private Sight sight;

    @Start
    void show(Stage stage) {
        desk = new CalendarDesk(folder, HospitalPlan.timed());
        page = CalendarPage.in(stage, desk, 912, 774);
        sight = new Sight(page, robot);
    }

    @Test
    void theWeekShowsTheTimesThatNoPostHasTaken() {
        toWeek();

        assertThat(OnFx.ask(this::marks)).extracting(FreeMark::getAccessibleText)
                .containsExactly("LinkedIn, 09:30: free", "Instagram, 09:30: free");
        assertThat(OnFx.ask(this::marks)).extracting(FreeMark::day).containsOnly(WEDNESDAY);
    }

    @Test
    void aDoubleClickOnAFreeTimePlansAPostThere() {
        toWeek();

        robot.doubleClickOn(sight.on(OnFx.ask(this::marks).get(1)), MouseButton.PRIMARY);
        page.settle();

        assertThat(selected().slot()).contains(Slot.at(WEDNESDAY, HALF_PAST_NINE));
        assertThat(selected().channel()).isEqualTo(HospitalPlan.INSTAGRAM.id());
    }

    @Test
    void enterOnAFreeTimePlansAPostThere() {
        toWeek();
        robot.clickOn(sight.corner(WEDNESDAY));
        FreeMark linkedin = OnFx.ask(this::marks).getFirst();
        for (int i = 0; i < 9 && sight.focused() != linkedin; i++) {
            robot.type(KeyCode.DOWN);
        }

        robot.type(KeyCode.ENTER);
        page.settle();

        assertThat(selected().slot()).contains(Slot.at(WEDNESDAY, HALF_PAST_NINE));
        assertThat(selected().channel()).isEqualTo(HospitalPlan.LINKEDIN.id());
    }

    @Test
    void aNewPostTakesTheFreeTimeOfItsDay() {
        page.settle();
        OnFx.run(() -> desk.model.newPostAt(Slot.on(WEDNESDAY), HospitalPlan.LINKEDIN.id()));
        page.settle();

        assertThat(selected().slot()).contains(Slot.at(WEDNESDAY, HALF_PAST_NINE));
    }

    @Test
    void aPostGoesToTheNextFreeTimeOfItsChannelAndToTheOneAfterThat() {
        toWeek();
        OnFx.run(() -> desk.deeds.toNextFreeTime(sight.post(SEPSIS)));
        page.settle();

        assertThat(sight.post(SEPSIS).slot()).contains(Slot.at(LocalDate.of(2026, 12, 7), HALF_PAST_NINE));
        OnFx.run(() -> desk.deeds.toNextFreeTime(sight.post(SEPSIS)));
        page.settle();
        assertThat(sight.post(SEPSIS).slot()).contains(Slot.at(LocalDate.of(2026, 12, 9), HALF_PAST_NINE));
        assertThat(desk.notices.showing()).last().extracting(notice -> notice.text()).asString().contains("9 Dec");
    }

    @Test
    void aPostThatComesTooCloseToAnotherOfItsChannelSaysSo() {
        page.settle();
        OnFx.run(() -> desk.deeds.place(sight.post(OPEN_DAY), Slot.at(FRIDAY, LocalTime.of(10, 0))));
        page.settle();

        assertThat(desk.notices.showing()).last().extracting(notice -> notice.text()).asString()
                .contains("Too close to another post of LinkedIn");
    }

    private Post selected() {
        return sight.post(((Selected.OfPost) desk.selection.get()).post());
    }

    private List<FreeMark> marks() {
        return page.month().order().free();
    }

    private void toWeek() {
        page.settle();
        OnFx.run(() -> {
            desk.model.goTo(FRIDAY);
            desk.model.look(CalendarMode.WEEK);
        });
        page.settle();
    }
}
