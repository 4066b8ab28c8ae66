package app.drumbeat.ui.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
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
import app.drumbeat.domain.plan.MonthPlan;
import app.drumbeat.domain.post.Post;
import app.drumbeat.ui.OnFx;
import app.drumbeat.ui.Pictures;
import app.drumbeat.ui.kit.Selected;

/** The agenda in a window: it says all that the grid says, and does all that the grid does. */
@ExtendWith(ApplicationExtension.class)
class AgendaTest {

    private static final LocalDate FRIDAY = LocalDate.of(2026, 12, 4);
    private static final Id<Post> SEPSIS = HospitalPlan.id("Know the signs of sepsis");

    @TempDir
    Path folder;

    @AutoClose
    private CalendarDesk desk;
    private CalendarPage page;
    private final FxRobot robot = new FxRobot();

    @Start
    void show(Stage stage) {
        desk = CalendarDesk.hospital(folder);
        page = CalendarPage.in(stage, desk, 912, 774);
    }

    @Test
    void everyPostSilenceWeekAndDayOfTheGridHasALine() {
        toAgenda();
        MonthPlan plan = desk.model.pageProperty().get().orElseThrow();

        String lines = OnFx.ask(() -> list().getItems().toString());
        plan.weeks().forEach(week -> week.days().forEach(day -> day.posts()
                .forEach(post -> assertThat(lines).contains("OfPost[post=Post[id=" + post.id().value() + ","))));
        OnFx.run(() -> {
            assertThat(count("OfWeek")).isEqualTo(plan.weeks().size());
            assertThat(count("OfDay")).isEqualTo(plan.weeks().size() * 7L);
            assertThat(count("OfSilence")).isEqualTo(plan.weeks().stream().flatMap(week -> week.silences().stream())
                    .map(band -> band.channel().id() + " " + band.silence().first()).distinct().count());
            assertThat(count("OfCampaign")).isEqualTo(plan.weeks().stream().flatMap(week -> week.campaigns().stream())
                    .map(bar -> bar.campaign().id()).distinct().count());
        });
    }

    @Test
    void itOpensAtTheDayThatTheMonthStoodOn() {
        page.settle();
        OnFx.run(() -> desk.model.goTo(LocalDate.of(2026, 12, 16)));
        toAgenda();

        assertThat(spoken().getFirst()).startsWith("Wednesday").contains("16 December 2026");
    }

    @Test
    void aLineSaysAllOfAPost() {
        toAgenda();

        assertThat(spoken()).anySatisfy(line -> assertThat(line)
                .startsWith("LinkedIn, 09:30: Know the signs of sepsis. In review."));
    }

    @Test
    void arrowsGoFromDayToDayAndTheSelectionWithThem() {
        toAgenda();
        OnFx.run(() -> {
            desk.model.select(new Selected.OfDay(FRIDAY));
            list().requestFocus();
        });

        robot.type(KeyCode.DOWN);
        assertThat(desk.selection.get()).isEqualTo(new Selected.OfPost(SEPSIS));
        robot.type(KeyCode.RIGHT);
        assertThat(desk.selection.get()).isEqualTo(new Selected.OfDay(FRIDAY.plusDays(1)));
        assertThat(desk.model.cursorProperty().get()).isEqualTo(FRIDAY.plusDays(1));
        robot.type(KeyCode.LEFT);
        assertThat(desk.selection.get()).isEqualTo(new Selected.OfDay(FRIDAY));
    }

    @Test
    void shiftAndAnArrowSelectSeveralPostsAndCtrlATheWholeMonth() {
        toAgenda();
        OnFx.run(() -> {
            desk.model.select(new Selected.OfPost(SEPSIS));
            list().requestFocus();
        });

        robot.press(KeyCode.SHIFT).type(KeyCode.DOWN).release(KeyCode.SHIFT);
        assertThat(desk.selection.posts()).hasSize(2).contains(SEPSIS);
        robot.type(KeyCode.UP);
        assertThat(desk.selection.posts()).hasSizeLessThan(2);
        robot.press(KeyCode.CONTROL).type(KeyCode.A).release(KeyCode.CONTROL);
        page.settle();
        assertThat(desk.selection.posts()).hasSize(OnFx.ask(() -> (int) count("OfPost")));
        OnFx.run(() -> Pictures.take(page.scene, "agenda-several"));
    }

    @Test
    void severalPostsThatAreSelectedElsewhereAreMarkedHere() {
        toAgenda();
        OnFx.run(() -> desk.model.selectAll());
        page.settle();

        assertThat(OnFx.ask(() -> list().getSelectionModel().getSelectedItems().size()))
                .isEqualTo(OnFx.ask(() -> (int) count("OfPost")));
    }

    @Test
    void altAndAnArrowMoveThePostAndTheLineGoesWithIt() {
        toAgenda();
        OnFx.run(() -> {
            desk.model.select(new Selected.OfPost(SEPSIS));
            list().requestFocus();
        });

        robot.press(KeyCode.ALT).type(KeyCode.RIGHT).release(KeyCode.ALT);
        page.settle();

        assertThat(desk.calendar.library.posts().find(SEPSIS).orElseThrow().day()).contains(FRIDAY.plusDays(1));
        assertThat(OnFx.ask(() -> String.valueOf(list().getSelectionModel().getSelectedItem())))
                .contains(SEPSIS.value());
    }

    @Test
    void deleteDeletesThePost() {
        toAgenda();
        OnFx.run(() -> {
            desk.model.select(new Selected.OfPost(SEPSIS));
            list().requestFocus();
        });

        robot.type(KeyCode.DELETE);
        page.settle();

        assertThat(desk.calendar.library.posts().find(SEPSIS)).isEmpty();
    }

    @Test
    void theNextGapIsBroughtIntoSight() {
        toAgenda();
        OnFx.run(() -> list().requestFocus());

        robot.type(KeyCode.G);
        page.settle();

        assertThat(desk.selection.get()).isInstanceOf(Selected.OfSilence.class);
        assertThat(spoken()).anySatisfy(line -> assertThat(line).contains("LinkedIn silent 6 posting days"));
    }

    @Test
    void thePageKeysTurnTheMonth() {
        toAgenda();
        OnFx.run(() -> list().requestFocus());

        robot.type(KeyCode.PAGE_DOWN);
        page.settle();

        assertThat(OnFx.ask(() -> list().getItems().getFirst().toString())).contains("2026-12-28");
    }

    private void toAgenda() {
        page.settle();
        OnFx.run(() -> desk.model.look(CalendarMode.AGENDA));
        page.settle();
    }

    private ListView<?> list() {
        return (ListView<?>) page.node("#agenda");
    }

    private long count(String kind) {
        return list().getItems().stream().filter(line -> line.toString().startsWith(kind + "[")).count();
    }

    /** What is in sight, as a screen reader says it, from above. */
    private List<String> spoken() {
        return OnFx.ask(() -> list().lookupAll(".agenda-cell").stream().map(ListCell.class::cast)
                .filter(cell -> cell.isVisible() && cell.getItem() != null
                        && cell.getBoundsInParent().getMaxY() > 2)
                .sorted((a, b) -> Integer.compare(a.getIndex(), b.getIndex())).map(Node::getAccessibleText).toList());
    }
}
