package app.drumbeat.ui.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javafx.css.PseudoClass;
import javafx.event.EventType;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
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
import app.drumbeat.domain.port.Choices.Theme;
import app.drumbeat.domain.post.Post;
import app.drumbeat.domain.post.PostStatus;
import app.drumbeat.ui.OnFx;
import app.drumbeat.ui.Pictures;
import app.drumbeat.ui.board.BoardScreen;
import app.drumbeat.ui.board.BoardViewModel;
import app.drumbeat.ui.kit.Selected;
import app.drumbeat.ui.kit.Themes;

/** The board in a window: the plan by states, and the ways from one state to another. */
@ExtendWith(ApplicationExtension.class)
class BoardTest {

    private static final Id<Post> SEPSIS = HospitalPlan.id("Know the signs of sepsis");

    @TempDir
    Path folder;

    @AutoClose
    private CalendarDesk desk;
    private Scene scene;
    private Themes themes;
    private boolean editing;
    private final FxRobot robot = new FxRobot();

    @Start
    void show(Stage stage) {
        desk = CalendarDesk.hospital(folder);
        BoardViewModel model = new BoardViewModel(
                new BoardViewModel.Tools(desk.calendar.reading, desk.calendar.campaigns, desk.deeds, desk.talk),
                desk.selection, desk.filter, desk.background, desk.refresher);
        model.onOpen(() -> editing = true);
        BoardScreen screen = new BoardScreen(model, new PostMenu(desk.model, desk.texts), desk.texts);
        Themes.loadFonts();
        scene = new Scene((Parent) screen.node(), 1000, 740);
        themes = new Themes(scene);
        themes.choose(Theme.LIGHT);
        stage.setScene(scene);
        stage.show();
        screen.shown();
    }

    @Test
    void everyPostRoundTodayStandsInTheColumnOfItsState() {
        settle();

        for (PostStatus status : List.of(PostStatus.DRAFT, PostStatus.IN_REVIEW, PostStatus.APPROVED,
                PostStatus.SCHEDULED, PostStatus.POSTED, PostStatus.ON_HOLD, PostStatus.CANCELLED)) {
            assertThat(OnFx.ask(() -> List.copyOf(list(status).getItems()))).as(status.name())
                    .allMatch(post -> post.status() == status);
        }
        assertThat(OnFx.ask(() -> list(PostStatus.IN_REVIEW).getItems().stream().map(Post::id).toList()))
                .contains(SEPSIS);
        OnFx.run(() -> {
            Pictures.take(scene, "board-light");
            themes.choose(Theme.DARK);
        });
        settle();
        OnFx.run(() -> Pictures.take(scene, "board-dark"));
    }

    @Test
    void theFilterHoldsHereToo() {
        settle();
        OnFx.run(() -> desk.filter.narrow(Set.of(HospitalPlan.LINKEDIN.id())));
        settle();

        assertThat(OnFx.ask(() -> list(PostStatus.APPROVED).getItems().stream().map(Post::channel).distinct().toList()))
                .isSubsetOf(HospitalPlan.LINKEDIN.id());
    }

    @Test
    void aCardDroppedOnAnotherColumnChangesTheState() {
        settle();
        robot.moveTo(card(SEPSIS)).press(MouseButton.PRIMARY).moveTo(column("approved"));
        OnFx.run(() -> {
            assertThat(looks("#column-approved")).contains("drop");
            assertThat(looks("#column-scheduled")).contains("refused");
            Pictures.take(scene, "board-dragging");
        });
        robot.release(MouseButton.PRIMARY);
        settle();

        assertThat(state()).isEqualTo(PostStatus.APPROVED);
        assertThat(desk.notices.showing()).isNotEmpty();
        desk.calendar.workspace.undo();
        assertThat(state()).isEqualTo(PostStatus.IN_REVIEW);
    }

    @Test
    void severalCardsAreSelectedOverColumnsAndMoveTogetherInOneStep() {
        settle();
        robot.clickOn(card(SEPSIS));
        robot.press(KeyCode.SHIFT).type(KeyCode.DOWN).release(KeyCode.SHIFT);
        settle();
        List<Id<Post>> two = desk.selection.posts();
        assertThat(two).hasSize(2).contains(SEPSIS);
        OnFx.run(() -> Pictures.take(scene, "board-several"));

        robot.press(KeyCode.ALT).type(KeyCode.RIGHT).release(KeyCode.ALT);
        settle();
        assertThat(two).allMatch(id -> desk.calendar.library.posts().find(id).orElseThrow()
                .status() == PostStatus.APPROVED);
        desk.calendar.workspace.undo();
        assertThat(state()).isEqualTo(PostStatus.IN_REVIEW);
        settle();

        robot.press(KeyCode.CONTROL).type(KeyCode.A).release(KeyCode.CONTROL);
        settle();
        assertThat(desk.selection.posts()).hasSize(OnFx.ask(() -> List.of(PostStatus.values()).stream()
                .filter(PostStatus::allowsDay).mapToInt(status -> list(status).getItems().size()).sum()));
    }

    @Test
    void ctrlAndAClickAddACardOfAnotherColumn() {
        settle();
        robot.clickOn(card(SEPSIS));
        Post other = OnFx.ask(() -> list(PostStatus.APPROVED).getItems().getFirst());
        OnFx.run(() -> clickWithCtrl(other.id()));
        settle();

        assertThat(desk.selection.posts()).containsExactlyInAnyOrder(SEPSIS, other.id());
    }

    @Test
    void whereAPostMayNotGoItIsSaidWhy() {
        settle();
        robot.moveTo(card(SEPSIS)).press(MouseButton.PRIMARY).moveTo(column("scheduled")).release(MouseButton.PRIMARY);
        settle();

        assertThat(state()).isEqualTo(PostStatus.IN_REVIEW);
        assertThat(desk.notices.showing().getLast().text()).contains("approved before it is scheduled");
    }

    @Test
    void escapeLetsADraggedCardGoBack() {
        settle();
        robot.moveTo(card(SEPSIS)).press(MouseButton.PRIMARY).moveTo(column("approved")).type(KeyCode.ESCAPE)
                .release(MouseButton.PRIMARY);
        settle();

        assertThat(state()).isEqualTo(PostStatus.IN_REVIEW);
    }

    @Test
    void altAndAnArrowMoveThePostToTheNextStateThatItMayHave() {
        settle();
        OnFx.run(() -> {
            desk.selection.select(new Selected.OfPost(SEPSIS));
            list(PostStatus.IN_REVIEW).requestFocus();
        });

        robot.press(KeyCode.ALT).type(KeyCode.RIGHT).release(KeyCode.ALT);
        settle();
        assertThat(state()).isEqualTo(PostStatus.APPROVED);
        assertThat(OnFx.ask(() -> list(PostStatus.APPROVED).getSelectionModel().getSelectedItem().id()))
                .isEqualTo(SEPSIS);
    }

    @Test
    void theArrowsGoFromColumnToColumnAndEnterOpens() {
        settle();
        OnFx.run(() -> {
            desk.selection.select(new Selected.OfPost(SEPSIS));
            list(PostStatus.IN_REVIEW).requestFocus();
        });

        robot.type(KeyCode.LEFT);
        assertThat(desk.selection.get()).isInstanceOfSatisfying(Selected.OfPost.class, one -> assertThat(
                desk.calendar.library.posts().find(one.post()).orElseThrow().status()).isEqualTo(PostStatus.DRAFT));
        robot.type(KeyCode.ENTER);
        assertThat(editing).isTrue();
    }

    private void settle() {
        for (int round = 0; round < 3; round++) {
            desk.await();
            OnFx.flush();
            OnFx.run(() -> {
                scene.getRoot().applyCss();
                scene.getRoot().layout();
            });
        }
    }

    @SuppressWarnings("unchecked") // looked up by its id
    private ListView<Post> list(PostStatus status) {
        return (ListView<Post>) scene
                .lookup("#posts-" + status.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    /** The mouse of the robot holds no key. */
    private void clickWithCtrl(Id<Post> id) {
        ListCell<?> cell = scene.getRoot().lookupAll(".card-cell").stream().map(ListCell.class::cast)
                .filter(one -> one.getItem() instanceof Post post && post.id().equals(id)).findFirst().orElseThrow();
        Point2D at = cell.localToScene(20, 20);
        for (EventType<MouseEvent> type : List.of(MouseEvent.MOUSE_PRESSED, MouseEvent.MOUSE_RELEASED)) {
            cell.fireEvent(new MouseEvent(type, at.getX(), at.getY(), 0, 0, MouseButton.PRIMARY, 1, false, true, false,
                    false, true, false, false, false, false, true, new PickResult(cell, at.getX(), at.getY())));
        }
    }

    private Point2D card(Id<Post> id) {
        return OnFx.ask(() -> middle(scene.getRoot().lookupAll(".card-cell").stream().map(ListCell.class::cast)
                .filter(cell -> cell.getItem() instanceof Post post && post.id().equals(id)).findFirst()
                .orElseThrow()));
    }

    private Point2D column(String name) {
        return OnFx.ask(() -> middle(scene.lookup("#column-" + name)));
    }

    private static Point2D middle(Node node) {
        Bounds bounds = node.localToScreen(node.getLayoutBounds());
        return new Point2D(bounds.getCenterX(), bounds.getCenterY());
    }

    private List<String> looks(String selector) {
        return scene.lookup(selector).getPseudoClassStates().stream().map(PseudoClass::getPseudoClassName).toList();
    }

    private PostStatus state() {
        return desk.calendar.library.posts().find(SEPSIS).orElseThrow().status();
    }
}
