package app.drumbeat.ui.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.IntStream;
import javafx.geometry.Point2D;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.paint.Paint;
import javafx.scene.shape.Shape;
import javafx.stage.Stage;

import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import app.drumbeat.domain.base.Id;
import app.drumbeat.domain.consent.ConsentScope;
import app.drumbeat.domain.port.Choices.Theme;
import app.drumbeat.domain.post.Post;
import app.drumbeat.domain.post.PostStatus;
import app.drumbeat.domain.post.Slot;
import app.drumbeat.ui.OnFx;
import app.drumbeat.ui.Pictures;
import app.drumbeat.ui.kit.Selected;

/** The calendar page in a window, by mouse. */
@ExtendWith(ApplicationExtension.class)
class CalendarScreenTest {

    private static final LocalDate THURSDAY = LocalDate.of(2026, 12, 3);
    private static final LocalDate FRIDAY = LocalDate.of(2026, 12, 4);
    private static final Id<Post> SEPSIS = HospitalPlan.id("Know the signs of sepsis");

    @TempDir
    Path folder;

    @AutoClose
    private CalendarDesk desk;
    private CalendarPage page;
    private final FxRobot robot = new FxRobot();
    private Sight sight;
    private boolean editing;

    @Start
    void show(Stage stage) {
        desk = CalendarDesk.hospital(folder);
        desk.model.onOpen(() -> editing = true);
        page = CalendarPage.in(stage, desk, 912, 774);
        sight = new Sight(page, robot);
    }

    @Test
    void aChipIsDraggedToAnotherDayAndKeepsItsTime() {
        page.settle();
        robot.moveTo(sight.on(sight.chip(SEPSIS))).press(MouseButton.PRIMARY).moveTo(sight.corner(THURSDAY));

        assertThat(sight.looks(sight.chip(SEPSIS))).contains("dragged");
        assertThat(sight.looks(sight.cell(THURSDAY))).contains("drop");

        robot.release(MouseButton.PRIMARY);
        page.settle();

        assertThat(sight.post(SEPSIS).slot()).contains(Slot.at(THURSDAY, LocalTime.of(9, 30)));
        assertThat(sight.looks(sight.cell(THURSDAY))).doesNotContain("drop");
    }

    @Test
    void whileAChipIsDraggedTheDaysSayWhatTheDropWouldDo() {
        page.settle();
        Id<Post> second = HospitalPlan.id("Join our team");
        robot.moveTo(sight.on(sight.chip(second))).press(MouseButton.PRIMARY).moveTo(sight.corner(THURSDAY));
        page.settle();
        robot.moveTo(sight.corner(LocalDate.of(2026, 12, 11)));

        assertThat(sight.looks(sight.cell(LocalDate.of(2026, 12, 12)))).contains("worse");
        OnFx.run(() -> {
            Label said = (Label) page.node(".drop-outlook");
            assertThat(said.isVisible()).isTrue();
            assertThat(said.getText()).contains("gap").contains("LinkedIn");
            Pictures.take(page.scene, "calendar-dragging");
        });

        robot.type(KeyCode.ESCAPE).release(MouseButton.PRIMARY);
        page.settle();
        assertThat(sight.looks(sight.cell(LocalDate.of(2026, 12, 12)))).doesNotContain("worse");
        assertThat(OnFx.ask(() -> page.node(".drop-outlook").isVisible())).isFalse();
    }

    @Test
    void aPostThatCannotGoOutAsItIsSaysSoOnItsChip() {
        page.settle();
        assertThat(OnFx.ask(() -> sight.chip(SEPSIS).spoken())).doesNotContain("Cannot go out");

        desk.calendar.portraying.shows(SEPSIS, ConsentScope.Kind.STORY, true);
        page.settle();
        page.settle();

        assertThat(OnFx.ask(() -> sight.chip(SEPSIS).spoken())).contains("Cannot go out as it is");
        OnFx.run(() -> Pictures.take(page.scene, "calendar-held"));
    }

    @Test
    void escapeLetsADraggedChipGoBack() {
        page.settle();
        robot.moveTo(sight.on(sight.chip(SEPSIS))).press(MouseButton.PRIMARY).moveTo(sight.corner(THURSDAY))
                .type(KeyCode.ESCAPE)
                .release(MouseButton.PRIMARY);
        page.settle();

        assertThat(sight.post(SEPSIS).day()).contains(FRIDAY);
        assertThat(sight.looks(sight.cell(THURSDAY))).doesNotContain("drop");
    }

    @Test
    void aChipLetGoOutsideTheMonthStaysWhereItWas() {
        page.settle();
        robot.moveTo(sight.on(sight.chip(SEPSIS))).press(MouseButton.PRIMARY)
                .moveTo(sight.on(page.node("#calendar-today")))
                .release(MouseButton.PRIMARY);
        page.settle();

        assertThat(sight.post(SEPSIS).day()).contains(FRIDAY);
    }

    @Test
    void aClickSelectsAndADoubleClickOpens() {
        page.settle();
        robot.clickOn(sight.on(sight.chip(SEPSIS)));
        assertThat(desk.selection.get()).isEqualTo(new Selected.OfPost(SEPSIS));
        assertThat(editing).isFalse();

        robot.doubleClickOn(sight.on(sight.chip(HospitalPlan.id("Ramp to care"))));
        assertThat(desk.selection.get()).isEqualTo(new Selected.OfPost(HospitalPlan.id("Ramp to care")));
        assertThat(editing).isTrue();
    }

    @Test
    void aDoubleClickOnAnEmptyDayMakesAPostThere() {
        page.settle();
        LocalDate saturday = LocalDate.of(2026, 12, 19);

        robot.doubleClickOn(sight.corner(saturday));
        page.settle();

        assertThat(desk.calendar.reading.day(saturday)).singleElement()
                .satisfies(post -> assertThat(post.status()).isEqualTo(PostStatus.DRAFT));
    }

    @Test
    void aClickOnASilenceSelectsIt() {
        page.settle();
        robot.clickOn(sight.on(OnFx.ask(() -> page.month().silences().getFirst())));

        assertThat(desk.selection.get())
                .isEqualTo(new Selected.OfSilence(HospitalPlan.LINKEDIN.id(), LocalDate.of(2026, 12, 9)));
    }

    @Test
    void aClickOnTheStripShowsOneChannelAndAnotherClickAll() {
        page.settle();
        robot.clickOn(sight.on(page.node(".rhythm")));
        page.settle();
        assertThat(
                OnFx.ask(() -> page.month().chips().stream().map(chip -> chip.post().orElseThrow().channel()).toList()))
                .isNotEmpty().containsOnly(HospitalPlan.LINKEDIN.id());
        assertThat(OnFx.ask(() -> page.node("#show-all-channels").isVisible())).isTrue();

        robot.clickOn("#show-all-channels");
        page.settle();
        assertThat(page.seen()).isEqualTo(page.stored());
        assertThat(desk.model.onlyProperty().get()).isEmpty();
    }

    @Test
    void allPostsOfACrowdedDayAreInItsPopover() {
        LocalDate day = LocalDate.of(2026, 12, 10);
        List<Post> many = IntStream.range(0, 498).mapToObj(i -> HospitalPlan.post("bus" + i, HospitalPlan.X, day,
                LocalTime.of(8, 0).plusMinutes(i), PostStatus.DRAFT, "Vaccination bus, stop " + i)).toList();
        desk.calendar.keep(HospitalPlan.only(List.of(), many));
        page.settle();
        robot.clickOn(sight.on(sight.more(day)));
        OnFx.until("the list has the keyboard", () -> robot.lookup(".day-posts").queryListView().isFocused());

        assertThat(OnFx.ask(() -> robot.lookup(".day-posts").queryListView().getItems().size())).isEqualTo(500);
        robot.type(KeyCode.DOWN).type(KeyCode.ENTER);

        assertThat(desk.selection.get()).isEqualTo(new Selected.OfPost(desk.calendar.reading.day(day).get(1).id()));
        assertThat(editing).isTrue();
    }

    @Test
    void theMenuOffersOnlyTheStatesThatCanFollow() {
        page.settle();
        robot.rightClickOn(sight.on(sight.chip(SEPSIS)));

        Point2D change = sight.menuLine("Change state");
        robot.clickOn(change);
        Point2D approved = sight.menuLine("Approved");
        assertThat(OnFx.ask(() -> robot.lookup("Scheduled").tryQuery().isEmpty())).isTrue();
        robot.moveTo(approved.getX(), change.getY()).clickOn(approved);
        page.settle();

        assertThat(sight.post(SEPSIS).status()).isEqualTo(PostStatus.APPROVED);
    }

    @Test
    void whatOpensOverADarkMonthIsDarkToo() {
        OnFx.run(() -> page.choose(Theme.DARK));
        page.settle();
        robot.clickOn(sight.on(OnFx.ask(() -> page.month().mores().getFirst())));
        OnFx.until("the posts of the day are open", () -> robot.lookup(".popover > .border").tryQuery().isPresent());

        Paint ground = OnFx.ask(() -> robot.lookup(".popover > .border").<Shape>query().getFill());
        assertThat(ground).isEqualTo(OnFx.ask(() -> page.month().getBackground().getFills().getFirst().getFill()));
    }
}
