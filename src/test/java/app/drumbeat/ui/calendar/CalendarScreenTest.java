package app.drumbeat.ui.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import app.drumbeat.domain.base.Id;
import app.drumbeat.domain.post.Post;
import app.drumbeat.domain.post.PostStatus;
import app.drumbeat.domain.post.Slot;
import app.drumbeat.ui.Pictures;
import app.drumbeat.ui.kit.FxBackground;
import app.drumbeat.ui.kit.Selected;
import app.drumbeat.ui.kit.Themes;
import app.drumbeat.ui.post.PostChip;

/** The calendar page in a window, by mouse and by keys. */
@ExtendWith(ApplicationExtension.class)
class CalendarScreenTest {

    private static final LocalDate THURSDAY = LocalDate.of(2026, 12, 3);
    private static final LocalDate FRIDAY = LocalDate.of(2026, 12, 4);
    private static final Id<Post> SEPSIS = HospitalPlan.id("Know the signs of sepsis");

    @TempDir
    Path folder;

    private final FxBackground background = new FxBackground();
    private OpenCalendar calendar;
    private CalendarPage page;
    private FxRobot robot;
    private boolean editing;

    @Start
    void show(Stage stage) {
        Themes.loadFonts();
        calendar = OpenCalendar.hospital(folder, background);
        calendar.model.onOpen(() -> editing = true);
        page = CalendarPage.in(stage, calendar, 912, 774);
        robot = new FxRobot();
    }

    @AfterEach
    void close() {
        background.close();
        calendar.close();
    }

    @Test
    void aChipIsDraggedToAnotherDayAndKeepsItsTime() {
        page.settle();
        robot.moveTo(chip(SEPSIS)).press(MouseButton.PRIMARY).moveTo(middle(THURSDAY));

        assertThat(chip(SEPSIS).getPseudoClassStates()).anyMatch(state -> state.getPseudoClassName().equals("dragged"));
        assertThat(cell(THURSDAY).getPseudoClassStates()).anyMatch(state -> state.getPseudoClassName().equals("drop"));
        robot.interact(() -> Pictures.take(page.scene, "calendar-dragging"));

        robot.release(MouseButton.PRIMARY);
        page.settle();

        assertThat(post(SEPSIS).slot()).contains(Slot.at(THURSDAY, LocalTime.of(9, 30)));
        assertThat(cell(THURSDAY).getPseudoClassStates()).noneMatch(state -> state.getPseudoClassName().equals("drop"));
    }

    @Test
    void escapeLetsADraggedChipGoBack() {
        page.settle();
        robot.moveTo(chip(SEPSIS)).press(MouseButton.PRIMARY).moveTo(middle(THURSDAY)).type(KeyCode.ESCAPE)
                .release(MouseButton.PRIMARY);
        page.settle();

        assertThat(post(SEPSIS).day()).contains(FRIDAY);
        assertThat(cell(THURSDAY).getPseudoClassStates()).noneMatch(state -> state.getPseudoClassName().equals("drop"));
    }

    @Test
    void aChipLetGoOutsideTheMonthStaysWhereItWas() {
        page.settle();
        robot.moveTo(chip(SEPSIS)).press(MouseButton.PRIMARY).moveTo(page.node("#calendar-today"))
                .release(MouseButton.PRIMARY);
        page.settle();

        assertThat(post(SEPSIS).day()).contains(FRIDAY);
    }

    @Test
    void aClickSelectsAndADoubleClickOpens() {
        page.settle();
        robot.clickOn(chip(SEPSIS));
        assertThat(calendar.selection.get()).isEqualTo(new Selected.OfPost(SEPSIS));
        assertThat(editing).isFalse();

        robot.doubleClickOn(chip(HospitalPlan.id("Ramp to care")));
        assertThat(calendar.selection.get()).isEqualTo(new Selected.OfPost(HospitalPlan.id("Ramp to care")));
        assertThat(editing).isTrue();
    }

    @Test
    void aDoubleClickOnAnEmptyDayMakesAPostThere() {
        page.settle();
        LocalDate saturday = LocalDate.of(2026, 12, 19);

        robot.doubleClickOn(middle(saturday));
        page.settle();

        assertThat(calendar.plan.day(saturday)).singleElement()
                .satisfies(post -> assertThat(post.status()).isEqualTo(PostStatus.DRAFT));
    }

    @Test
    void arrowsGoFromDayToDayAndOverTheEdgeOfTheMonth() {
        page.settle();
        robot.clickOn(middle(LocalDate.of(2026, 12, 30)));

        robot.type(KeyCode.RIGHT);
        assertThat(focused()).isEqualTo(cell(LocalDate.of(2026, 12, 31)));
        assertThat(calendar.selection.get()).isEqualTo(new Selected.OfDay(LocalDate.of(2026, 12, 31)));

        robot.type(KeyCode.DOWN);
        page.settle();
        assertThat(calendar.model.monthProperty().get()).isEqualTo(YearMonth.of(2027, 1));
        assertThat(focused()).isEqualTo(cell(LocalDate.of(2027, 1, 7)));

        robot.type(KeyCode.HOME);
        assertThat(focused()).isEqualTo(cell(LocalDate.of(2027, 1, 4)));
        robot.type(KeyCode.END);
        assertThat(focused()).isEqualTo(cell(LocalDate.of(2027, 1, 10)));
    }

    @Test
    void tabGoesIntoADayAndThroughAllThatLiesOnIt() {
        page.settle();
        LocalDate day = LocalDate.of(2026, 12, 9);
        robot.clickOn(cell(day).localToScreen(8, 8));

        robot.type(KeyCode.TAB);
        assertThat(focused()).isEqualTo(chip(HospitalPlan.id("Flu or cold?")));
        robot.type(KeyCode.TAB);
        assertThat(focused()).isEqualTo(chip(HospitalPlan.id("111 first")));
        robot.type(KeyCode.TAB);
        assertThat(focused()).isInstanceOf(SilenceStrip.class);
        robot.interact(() -> Pictures.take(page.scene, "calendar-focus"));
        robot.type(KeyCode.TAB);
        assertThat(focused()).isInstanceOf(WeekHead.class);
        robot.type(KeyCode.ENTER);
        assertThat(calendar.selection.get()).isEqualTo(new Selected.OfWeek(LocalDate.of(2026, 12, 7)));
        robot.type(KeyCode.TAB);
        assertThat(focused()).isNotInstanceOfAny(WeekHead.class, DayCell.class, PostChip.class);
    }

    @Test
    void altAndArrowsMoveAPostByADayOrAWeekAndTheFocusGoesWithIt() {
        page.settle();
        robot.clickOn(chip(SEPSIS));

        robot.press(KeyCode.ALT).type(KeyCode.DOWN).release(KeyCode.ALT);
        page.settle();
        assertThat(post(SEPSIS).day()).contains(LocalDate.of(2026, 12, 11));
        assertThat(focused()).isEqualTo(chip(SEPSIS));

        robot.press(KeyCode.ALT).type(KeyCode.LEFT).release(KeyCode.ALT);
        page.settle();
        assertThat(post(SEPSIS).day()).contains(LocalDate.of(2026, 12, 10));
        assertThat(focused()).isEqualTo(chip(SEPSIS));
    }

    @Test
    void deleteDeletesThePostThatTheKeysAreOn() {
        page.settle();
        robot.clickOn(chip(SEPSIS)).type(KeyCode.DELETE);
        page.settle();

        assertThat(calendar.library.posts().find(SEPSIS)).isEmpty();
        assertThat(focused()).isEqualTo(cell(FRIDAY));
    }

    @Test
    void keysWithoutAModifierTurnPagesAndFindGaps() {
        page.settle();
        robot.clickOn(middle(FRIDAY));

        robot.type(KeyCode.PAGE_DOWN);
        page.settle();
        assertThat(page.month().plan().orElseThrow().month()).isEqualTo(YearMonth.of(2027, 1));
        robot.type(KeyCode.T);
        page.settle();
        assertThat(page.month().plan().orElseThrow().month()).isEqualTo(YearMonth.of(2026, 12));
        robot.type(KeyCode.G);
        assertThat(calendar.selection.get())
                .isEqualTo(new Selected.OfSilence(HospitalPlan.LINKEDIN.id(), LocalDate.of(2026, 12, 9)));
        robot.type(KeyCode.N);
        page.settle();
        assertThat(calendar.plan.day(LocalDate.of(2026, 12, 9))).hasSize(3);
    }

    @Test
    void aClickOnASilenceSelectsIt() {
        page.settle();
        robot.clickOn(page.month().silences().getFirst());

        assertThat(calendar.selection.get())
                .isEqualTo(new Selected.OfSilence(HospitalPlan.LINKEDIN.id(), LocalDate.of(2026, 12, 9)));
    }

    @Test
    void aClickOnTheStripShowsOneChannelAndAnotherClickAll() {
        page.settle();
        robot.clickOn(".rhythm");
        page.settle();
        assertThat(page.month().chips()).isNotEmpty().allMatch(chip -> chip.post().orElseThrow().channel()
                .equals(HospitalPlan.LINKEDIN.id()));
        assertThat(page.node("#show-all-channels").isVisible()).isTrue();

        robot.clickOn("#show-all-channels");
        page.settle();
        assertThat(page.month().shown() + page.month().counted()).isEqualTo(page.stored());
        assertThat(calendar.model.onlyProperty().get()).isEmpty();
    }

    @Test
    void allPostsOfACrowdedDayAreInItsPopover() {
        LocalDate day = LocalDate.of(2026, 12, 10);
        List<Post> many = IntStream.range(0, 498).mapToObj(i -> HospitalPlan.post("bus" + i, HospitalPlan.X, day,
                LocalTime.of(8, 0).plusMinutes(i), PostStatus.DRAFT, "Vaccination bus, stop " + i)).toList();
        calendar.keep(HospitalPlan.only(List.of(), many));
        page.settle();
        robot.clickOn(page.month().mores().stream().filter(more -> more.day().equals(day)).findFirst().orElseThrow());

        assertThat(robot.lookup(".day-posts").queryListView().getItems()).hasSize(500);
        robot.type(KeyCode.DOWN).type(KeyCode.ENTER);

        assertThat(calendar.selection.get()).isEqualTo(new Selected.OfPost(calendar.plan.day(day).get(1).id()));
        assertThat(editing).isTrue();
    }

    @Test
    void aDayIsTypedAndReadBackBeforeItIsGoneTo() {
        page.settle();
        robot.clickOn("#calendar-title").write("14 feb");

        assertThat(robot.lookup("#go-to-reading").queryLabeled().getText()).isEqualTo("Sunday, 14 February 2027");
        robot.type(KeyCode.ENTER);
        page.settle();
        assertThat(page.month().plan().orElseThrow().month()).isEqualTo(YearMonth.of(2027, 2));
        assertThat(calendar.model.cursorProperty().get()).isEqualTo(LocalDate.of(2027, 2, 14));
    }

    @Test
    void whileADayIsTypedLettersAreLetters() {
        page.settle();
        robot.clickOn("#calendar-title").write("next gt");

        assertThat(robot.lookup("#go-to-date").queryTextInputControl().getText()).isEqualTo("next gt");
        assertThat(calendar.selection.get()).isEqualTo(new Selected.Nothing());
    }

    @Test
    void theMenuOffersOnlyTheStatesThatCanFollow() {
        page.settle();
        robot.rightClickOn(chip(SEPSIS));

        robot.clickOn("Change state");
        assertThat(robot.lookup("Approved").tryQuery()).isPresent();
        assertThat(robot.lookup("Scheduled").tryQuery()).isEmpty();
        robot.clickOn("Approved");
        page.settle();

        assertThat(post(SEPSIS).status()).isEqualTo(PostStatus.APPROVED);
    }

    @Test
    void theMenuKeyOpensTheMenuOfTheChip() {
        page.settle();
        robot.clickOn(chip(SEPSIS)).press(KeyCode.SHIFT).type(KeyCode.F10).release(KeyCode.SHIFT);
        robot.clickOn("Duplicate");
        page.settle();

        assertThat(calendar.plan.day(FRIDAY)).hasSize(3);
    }

    private Post post(Id<Post> id) {
        return calendar.library.posts().find(id).orElseThrow();
    }

    private PostChip chip(Id<Post> id) {
        return page.month().chip(id).orElseThrow();
    }

    private DayCell cell(LocalDate day) {
        return page.month().cell(day).orElseThrow();
    }

    private Node focused() {
        return page.scene.getFocusOwner();
    }

    /** A place on a day where nothing lies, near its lower right corner. */
    private Point2D middle(LocalDate day) {
        Bounds bounds = cell(day).localToScreen(cell(day).getLayoutBounds());
        return new Point2D(bounds.getMaxX() - 8, bounds.getMinY() + 8);
    }
}
