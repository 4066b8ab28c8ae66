package app.drumbeat.ui.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;

import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import app.drumbeat.domain.port.Choices.Theme;
import app.drumbeat.domain.post.Post;
import app.drumbeat.domain.post.PostStatus;
import app.drumbeat.domain.post.Slot;
import app.drumbeat.ui.OnFx;
import app.drumbeat.ui.Pictures;
import app.drumbeat.ui.kit.Selected;

/** Ideas beside the calendar, dragged in from there and back out, by mouse and keys. */
@ExtendWith(ApplicationExtension.class)
class TrayTest {

    private static final LocalDate TUESDAY = LocalDate.of(2026, 12, 8);
    private static final LocalDate WEDNESDAY = LocalDate.of(2026, 12, 9);

    @TempDir
    Path folder;

    @AutoClose
    private CalendarDesk desk;
    private CalendarPage page;
    private final FxRobot robot = new FxRobot();
    private Sight sight;
    private Post porters;
    private Post nurse;

    @Start
    void show(Stage stage) {
        desk = new CalendarDesk(folder, HospitalPlan.timed());
        porters = desk.calendar.idea(HospitalPlan.LINKEDIN, "A day with our porters");
        nurse = desk.calendar.idea(HospitalPlan.X, "How to thank a nurse");
        desk.calendar.change(porters, post -> post.keeping(post.life().bestBefore(Optional.of(TUESDAY.plusDays(9)))));
        desk.calendar.change(nurse, post -> post.keeping(post.life().evergreen(true)));
        page = CalendarPage.in(stage, desk, 912, 774);
        page.tray.setOpen(true);
        sight = new Sight(page, robot);
    }

    @Test
    void whatGoesOffFirstLiesFirstAndSaysSo() {
        page.settle();

        assertThat(OnFx.ask(() -> cards().stream().map(Node::getAccessibleText).toList())).containsExactly(
                "Idea: A day with our porters, LinkedIn. best before Thu 17 Dec",
                "Idea: How to thank a nurse, X. evergreen");
        for (Theme theme : List.of(Theme.LIGHT, Theme.DARK)) {
            OnFx.run(() -> page.choose(theme));
            page.settle();
            OnFx.run(() -> Pictures.take(page.scene, "tray-" + (theme == Theme.DARK ? "dark" : "light")));
        }
    }

    @Test
    void anIdeaDraggedOntoADayBecomesADraftThereAtTheFreeTime() {
        page.settle();
        robot.moveTo(on(0)).press(MouseButton.PRIMARY).moveTo(sight.on(sight.cell(WEDNESDAY)));
        page.settle();
        OnFx.run(() -> Pictures.take(page.scene, "tray-dragging-light"));
        robot.release(MouseButton.PRIMARY);
        page.settle();

        assertThat(sight.post(porters.id()).slot()).contains(Slot.at(WEDNESDAY, LocalTime.of(9, 30)));
        assertThat(sight.post(porters.id()).status()).isEqualTo(PostStatus.DRAFT);
        assertThat(cards()).hasSize(1);
    }

    @Test
    void escapeLetsADraggedIdeaGoBack() {
        page.settle();
        robot.moveTo(on(0)).press(MouseButton.PRIMARY).moveTo(sight.on(sight.cell(WEDNESDAY)));
        robot.type(KeyCode.ESCAPE);
        robot.release(MouseButton.PRIMARY);
        page.settle();

        assertThat(sight.post(porters.id()).slot()).isEmpty();
    }

    @Test
    void aDraftDraggedIntoTheTrayIsAnIdeaAgainAndWhatIsClearedIsNot() {
        page.settle();
        Node draft = sight.chip(HospitalPlan.id("Behind the scenes: lab"));
        robot.moveTo(sight.on(draft)).press(MouseButton.PRIMARY).moveTo(on(1)).release(MouseButton.PRIMARY);
        page.settle();
        assertThat(sight.post(HospitalPlan.id("Behind the scenes: lab")).status()).isEqualTo(PostStatus.IDEA);
        assertThat(cards()).hasSize(3);

        Node approved = sight.chip(HospitalPlan.id("Flu or cold?"));
        robot.moveTo(sight.on(approved)).press(MouseButton.PRIMARY).moveTo(on(1)).release(MouseButton.PRIMARY);
        page.settle();
        assertThat(sight.post(HospitalPlan.id("Flu or cold?")).day()).contains(WEDNESDAY);
        assertThat(desk.notices.showing().getLast().text()).startsWith("Only a draft");
    }

    @Test
    void pPlansTheIdeaOnTheDayOfTheKeysAndAnEvergreenOneStays() {
        page.settle();
        OnFx.run(() -> {
            desk.model.stand(TUESDAY);
            cards().get(1).requestFocus();
        });
        robot.type(KeyCode.P);
        page.settle();

        assertThat(desk.calendar.library.posts().on(HospitalPlan.X.id(), TUESDAY)).extracting(Post::title)
                .contains("How to thank a nurse");
        assertThat(cards()).hasSize(2);
        assertThat(OnFx.ask(() -> cards().get(1).getAccessibleText())).contains("rests until");
    }

    @Test
    void theArrowsGoFromCardToCardAndEnterOpens() {
        page.settle();
        OnFx.run(() -> cards().getFirst().requestFocus());
        robot.type(KeyCode.RIGHT, KeyCode.ENTER);

        assertThat(desk.selection.get()).isEqualTo(new Selected.OfPost(nurse.id()));
    }

    private Point2D on(int card) {
        return OnFx.ask(() -> cards().get(card).localToScreen(30, 20));
    }

    private List<Node> cards() {
        return ((Pane) page.node(".tray-cards")).getChildren();
    }
}
