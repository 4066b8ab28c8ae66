package app.drumbeat.ui.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import app.drumbeat.domain.plan.PlanDocument;
import app.drumbeat.ui.OnFx;
import app.drumbeat.ui.OpenCalendar;
import app.drumbeat.ui.kit.Navigator;

/** A calendar with nothing in it says what it is for, and the one next step. */
@ExtendWith(ApplicationExtension.class)
class EmptyCalendarTest {

    private static final PlanDocument NOTHING = HospitalPlan.only(List.of(), List.of());
    private static final PlanDocument CHANNELS = HospitalPlan.only(HospitalPlan.CHANNELS, List.of());

    @TempDir
    Path folder;

    @AutoClose
    private CalendarDesk desk;
    private CalendarPage page;
    private final FxRobot robot = new FxRobot();

    @Start
    void show(Stage stage) {
        desk = new CalendarDesk(folder, NOTHING);
        page = CalendarPage.in(stage, desk, 912, 774);
    }

    @Test
    void withoutChannelsTheNextStepIsToAddOne() {
        page.settle();
        robot.clickOn("#month-hint-step");

        assertThat(page.wentTo).containsExactly(Navigator.Page.SETTINGS);
    }

    @Test
    void withoutChannelsANewPostIsRefusedInASentence() {
        page.settle();
        robot.clickOn("#calendar-newPost");
        page.settle();

        assertThat(desk.calendar.library.posts().count()).isZero();
        assertThat(desk.notices.showing()).singleElement()
                .satisfies(notice -> assertThat(notice.text()).startsWith("A post needs a channel"));
    }

    @Test
    void withChannelsTheNextStepIsAPostAndThenTheHintIsGone() {
        desk.calendar.keep(CHANNELS);
        page.settle();
        assertThat(OnFx.ask(() -> page.node(".month-hint").isVisible())).isTrue();

        robot.clickOn("#month-hint-step");
        page.settle();

        assertThat(desk.calendar.reading.day(OpenCalendar.TODAY)).hasSize(1);
        assertThat(OnFx.ask(() -> page.node(".month-hint").isVisible())).isFalse();
    }

    @Test
    void anEmptyMonthIsWalkedThroughByKeysLikeAnyOther() {
        page.settle();
        robot.clickOn(OnFx.ask(() -> page.month().cell(OpenCalendar.TODAY).orElseThrow()));
        robot.type(KeyCode.TAB);

        assertThat(OnFx.ask(page.scene::getFocusOwner)).isInstanceOf(WeekHead.class);
    }
}
