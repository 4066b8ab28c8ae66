package app.drumbeat.ui.calendar.quarter;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
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
import app.drumbeat.domain.plan.CampaignDrop;
import app.drumbeat.domain.post.Post;
import app.drumbeat.domain.post.PostStatus;
import app.drumbeat.ui.OnFx;
import app.drumbeat.ui.Pictures;
import app.drumbeat.ui.calendar.CalendarDesk;
import app.drumbeat.ui.calendar.CalendarMode;
import app.drumbeat.ui.calendar.HospitalPlan;
import app.drumbeat.ui.kit.Selected;

/** The quarter in a window, by keys and by mouse. */
@ExtendWith(ApplicationExtension.class)
class QuarterViewTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 12, 2);
    private static final LocalDate FRIDAY = LocalDate.of(2026, 12, 4);
    private static final LocalDate FIRST = LocalDate.of(2026, 11, 9);
    private static final LocalDate GAP = LocalDate.of(2026, 12, 9);
    private static final Id<Post> SEPSIS = HospitalPlan.id("Know the signs of sepsis");
    private static final Selected THE_GAP = new Selected.OfSilence(HospitalPlan.LINKEDIN.id(), GAP);

    @TempDir
    Path folder;

    @AutoClose
    private CalendarDesk desk;
    private QuarterPage page;
    private final FxRobot robot = new FxRobot();

    @Start
    void show(Stage stage) {
        desk = CalendarDesk.hospital(folder);
        page = QuarterPage.in(stage, desk, 1000, 760);
    }

    @Test
    void itBeginsThreeWeeksBeforeTodayAndTurnsByThirteen() {
        page.settle();
        assertThat(page.plan().first()).isEqualTo(FIRST);
        assertThat(title()).isEqualTo("9 Nov 2026 – 7 Feb 2027");

        press(KeyCode.PAGE_DOWN);
        assertThat(page.plan().first()).isEqualTo(FIRST.plusWeeks(13));
        assertThat(page.seen()).isEqualTo(page.stored());

        press(KeyCode.PAGE_UP);
        assertThat(page.plan().first()).isEqualTo(FIRST);
        assertThat(cursor()).isEqualTo(TODAY);
    }

    @Test
    void keysThatStayInsideLeaveTheWeeksWhereTheyAre() {
        focus();
        press(KeyCode.RIGHT, KeyCode.END);
        assertThat(cursor()).isEqualTo(LocalDate.of(2026, 12, 6));
        press(KeyCode.HOME);
        assertThat(cursor()).isEqualTo(LocalDate.of(2026, 11, 30));
        assertThat(page.plan().first()).isEqualTo(FIRST);
        assertThat(desk.selection.get()).isEqualTo(new Selected.Nothing());

        press(KeyCode.DOWN, KeyCode.DOWN);
        assertThat(page.row(HospitalPlan.INSTAGRAM).isFocused()).isTrue();
        press(KeyCode.UP);
        assertThat(page.row(HospitalPlan.X).isFocused()).isTrue();
        assertThat(OnFx.ask(() -> page.row(HospitalPlan.X).getAccessibleText()))
                .isEqualTo("X, Mon 30 Nov: No posts; Week 49: 2 of 3 posts, short by 1");
    }

    @Test
    void onlyTheRowOfTheKeysIsAStopOfTab() {
        focus();
        press(KeyCode.DOWN);

        assertThat(OnFx.ask(() -> page.view.sheet().rows().rows().stream().filter(ChannelRow::isFocusTraversable)
                .toList())).containsExactly(page.row(HospitalPlan.X));
    }

    @Test
    void enterOpensThePostElseTheSilenceElseTheDay() {
        focus();
        OnFx.run(() -> page.model.stand(HospitalPlan.LINKEDIN.id(), FRIDAY));
        press(KeyCode.ENTER);
        assertThat(desk.selection.get()).isEqualTo(new Selected.OfPost(SEPSIS));

        OnFx.run(() -> page.model.stand(HospitalPlan.LINKEDIN.id(), GAP));
        press(KeyCode.ENTER);
        assertThat(desk.selection.get()).isEqualTo(THE_GAP);

        press(KeyCode.DOWN, KeyCode.HOME, KeyCode.END);
        assertThat(desk.selection.get()).isEqualTo(new Selected.OfDay(LocalDate.of(2026, 12, 13)));
    }

    @Test
    void altAndAnArrowMovesThePostAndTheKeysGoWithIt() {
        focus();
        OnFx.run(() -> page.model.stand(HospitalPlan.LINKEDIN.id(), FRIDAY));
        robot.press(KeyCode.ALT).type(KeyCode.DOWN).release(KeyCode.ALT);
        page.settle();

        assertThat(post(SEPSIS).day()).contains(FRIDAY.plusWeeks(1));
        assertThat(cursor()).isEqualTo(FRIDAY.plusWeeks(1));
        assertThat(page.plan().row(HospitalPlan.LINKEDIN.id()).orElseThrow().on(FRIDAY.plusWeeks(1))).hasSize(1);

        press(KeyCode.DELETE);
        assertThat(desk.calendar.library.posts().find(SEPSIS)).isEmpty();
    }

    @Test
    void aMarkIsDraggedToAnotherDayAndTheDaySaysWhatThatWouldDo() {
        page.settle();
        robot.moveTo(page.mark(HospitalPlan.LINKEDIN, FRIDAY, 0)).press(MouseButton.PRIMARY);
        page.settle();
        robot.moveTo(page.mark(HospitalPlan.LINKEDIN, GAP, 0));
        page.settle();
        robot.moveBy(1, 0);
        assertThat(OnFx.ask(() -> page.view.sheet().sign().getText())).startsWith("Wed 9 Dec\n").contains("LinkedIn");
        OnFx.ask(() -> Pictures.take(page.scene, "quarter-dragging"));

        robot.release(MouseButton.PRIMARY);
        page.settle();
        assertThat(post(SEPSIS).day()).contains(GAP);
        assertThat(OnFx.ask(() -> page.view.sheet().sign().isVisible())).isFalse();
    }

    @Test
    void escapeLetsADraggedMarkGoBack() {
        page.settle();
        robot.moveTo(page.mark(HospitalPlan.LINKEDIN, FRIDAY, 0)).press(MouseButton.PRIMARY);
        page.settle();
        robot.moveTo(page.mark(HospitalPlan.LINKEDIN, GAP, 0));
        assertThat(OnFx.ask(() -> page.view.sheet().sign().isVisible())).isTrue();

        robot.type(KeyCode.ESCAPE).release(MouseButton.PRIMARY);
        page.settle();
        assertThat(post(SEPSIS).day()).contains(FRIDAY);
    }

    @Test
    void aClickSelectsAMarkASilenceAShortWeekOrADay() {
        page.settle();
        robot.clickOn(page.mark(HospitalPlan.LINKEDIN, FRIDAY, 0));
        assertThat(desk.selection.get()).isEqualTo(new Selected.OfPost(SEPSIS));
        robot.clickOn(page.mark(HospitalPlan.LINKEDIN, GAP.plusDays(1), 1));
        assertThat(desk.selection.get()).isEqualTo(THE_GAP);
        robot.clickOn(page.bar(HospitalPlan.LINKEDIN, GAP));
        assertThat(desk.selection.get()).isEqualTo(new Selected.OfWeek(LocalDate.of(2026, 12, 7)));
        robot.clickOn(page.bar(HospitalPlan.LINKEDIN, FRIDAY));
        assertThat(desk.selection.get()).isEqualTo(new Selected.OfDay(FRIDAY));
        assertThat(cursor()).isEqualTo(FRIDAY);
    }

    @Test
    void aDoubleClickPlansAPostOnTheChannelOfItsRow() {
        page.settle();
        LocalDate saturday = LocalDate.of(2026, 12, 5);
        robot.doubleClickOn(page.mark(HospitalPlan.YOUTUBE, saturday, 1));
        page.settle();

        assertThat(desk.calendar.library.posts().on(HospitalPlan.YOUTUBE.id(), saturday)).hasSize(1);
    }

    @Test
    void theOtherButtonOpensTheMenuOfAMark() {
        page.settle();
        robot.clickOn(page.mark(HospitalPlan.LINKEDIN, FRIDAY, 0), MouseButton.SECONDARY);
        OnFx.until("the menu is open", () -> robot.lookup("#menu-duplicate").tryQuery().isPresent());
    }

    @Test
    void theFilterLeavesTheRowsThatAreWanted() {
        page.settle();
        OnFx.run(() -> desk.model.showOnly(Set.of(HospitalPlan.X.id(), HospitalPlan.YOUTUBE.id())));
        page.settle();

        assertThat(page.plan().rows()).extracting(row -> row.channel().name()).containsExactly("X", "YouTube");
        assertThat(page.seen()).isEqualTo(page.stored());
    }

    @Test
    void theNextGapBringsTheKeysIntoItsRow() {
        focus();
        press(KeyCode.G, KeyCode.G);

        assertThat(desk.selection.get()).isInstanceOf(Selected.OfSilence.class);
        assertThat(OnFx.ask(() -> page.model.channelProperty().get())).contains(HospitalPlan.INSTAGRAM.id());
        assertThat(page.row(HospitalPlan.INSTAGRAM).isFocused()).isTrue();
    }

    @Test
    void nothingIsReadWhileAnotherViewIsOnScreen() {
        page.settle();
        int before = page.plan().row(HospitalPlan.X.id()).orElseThrow().marks().size();
        OnFx.run(() -> desk.model.look(CalendarMode.MONTH));
        desk.calendar.post(HospitalPlan.X, FRIDAY, "", "Late", PostStatus.DRAFT);
        page.settle();
        assertThat(page.plan().row(HospitalPlan.X.id()).orElseThrow().marks()).hasSize(before);

        OnFx.run(() -> desk.model.look(CalendarMode.QUARTER));
        page.settle();
        assertThat(page.plan().row(HospitalPlan.X.id()).orElseThrow().marks()).hasSize(before + 1);
    }

    @Test
    void theFootSaysWhatMattersMost() {
        page.settle();
        assertThat(OnFx.ask(() -> page.view.sheet().foot().said())).containsExactly(
                "LinkedIn falls silent for 6 posting days from Wed 9 Dec.",
                "Instagram falls silent for 5 posting days from Fri 18 Dec.");
        assertThat(new QuarterWords(desk.texts, desk.dates).sentence(new CampaignDrop(HospitalPlan.WELLBEING,
                List.of(HospitalPlan.X), new BigDecimal("4.5"), BigDecimal.ONE)))
                .isEqualTo("After *Winter wellbeing* ends on 18 Dec, X drops from 4.5 to 1 posts a week: burn hot, "
                        + "then cold.");
    }

    private void focus() {
        page.settle();
        OnFx.run(page.view::focus);
    }

    private void press(KeyCode... keys) {
        robot.type(keys);
        page.settle();
    }

    private LocalDate cursor() {
        return OnFx.ask(() -> desk.model.cursorProperty().get());
    }

    private String title() {
        return OnFx.ask(() -> page.view.title().getValue());
    }

    private Post post(Id<Post> id) {
        return desk.calendar.library.posts().find(id).orElseThrow();
    }
}
