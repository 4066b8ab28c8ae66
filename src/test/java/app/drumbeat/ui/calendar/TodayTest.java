package app.drumbeat.ui.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
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

import app.drumbeat.application.consent.ConsentFlags;
import app.drumbeat.domain.port.Choices.Theme;
import app.drumbeat.domain.post.PostStatus;
import app.drumbeat.ui.OnFx;
import app.drumbeat.ui.Pictures;
import app.drumbeat.ui.kit.Navigator;
import app.drumbeat.ui.kit.Selected;
import app.drumbeat.ui.kit.Themes;
import app.drumbeat.ui.today.TodayScreen;
import app.drumbeat.ui.today.TodayServices;
import app.drumbeat.ui.today.TodayViewModel;

/** The page of today in a window: what to do, the next step for each, and how the rhythm stands. */
@ExtendWith(ApplicationExtension.class)
class TodayTest {

    @TempDir
    Path folder;

    @AutoClose
    private CalendarDesk desk;
    private Scene scene;
    private Themes themes;
    private boolean editing;
    private final List<Selected> wentTo = new ArrayList<>();
    private final FxRobot robot = new FxRobot();

    @Start
    void show(Stage stage) {
        desk = CalendarDesk.hospital(folder);
        TodayViewModel model = new TodayViewModel(new TodayServices(desk.calendar.reading, desk.calendar.reviewTasks,
                new ConsentFlags(desk.calendar.workspace), desk.calendar.portraying), desk.deeds,
                desk.selection, desk.filter,
                desk.background, desk.refresher);
        model.onOpen(() -> editing = true);
        TodayScreen screen = new TodayScreen(model, new Remembering(), desk.texts);
        Themes.loadFonts();
        scene = new Scene((Parent) screen.node(), 912, 740);
        themes = new Themes(scene);
        themes.choose(Theme.LIGHT);
        stage.setScene(scene);
        stage.show();
        screen.shown();
    }

    @Test
    void whatIsToBeDoneStandsInItsSectionsOverdueFirst() {
        settle();

        assertThat(spoken()).first().asString().startsWith("Overdue: 1");
        assertThat(spoken()).anySatisfy(line -> assertThat(line).contains("Meet our new ward team")
                .contains("2 days late"));
        assertThat(spoken()).anySatisfy(line -> assertThat(line).contains("Know the signs of sepsis")
                .contains("2 days to go"));
        OnFx.run(() -> {
            Pictures.take(scene, "today-light");
            themes.choose(Theme.DARK);
        });
        settle();
        OnFx.run(() -> Pictures.take(scene, "today-dark"));
    }

    @Test
    void theNextStepIsOneButtonAndCanBeUndone() {
        settle();
        OnFx.run(() -> ((Button) scene.lookup(".today-step-submit")).fire());
        settle();

        assertThat(desk.notices.showing().getLast().actions()).isNotEmpty();
        long inReview = desk.calendar.library.posts().list().stream()
                .filter(post -> post.status() == PostStatus.IN_REVIEW).count();
        desk.calendar.workspace.undo();
        assertThat(desk.calendar.library.posts().list().stream()
                .filter(post -> post.status() == PostStatus.IN_REVIEW).count()).isEqualTo(inReview - 1);
    }

    @Test
    void theArrowsSelectAndEnterOpens() {
        settle();
        OnFx.run(() -> {
            list().requestFocus();
            list().getSelectionModel().select(1);
        });
        assertThat(desk.selection.get()).isInstanceOf(Selected.OfPost.class);

        robot.type(KeyCode.ENTER);
        assertThat(editing).isTrue();
    }

    @Test
    void downPassesOverTheHeadsOfSections() {
        settle();
        OnFx.run(() -> {
            list().requestFocus();
            list().getSelectionModel().clearAndSelect(1);
        });

        robot.type(KeyCode.DOWN);
        assertThat(OnFx.ask(() -> list().getSelectionModel().getSelectedIndex())).isEqualTo(3);
        robot.type(KeyCode.UP);
        assertThat(OnFx.ask(() -> list().getSelectionModel().getSelectedIndex())).isEqualTo(1);
    }

    @Test
    void eachButtonSaysWhosePostItIs() {
        settle();

        assertThat(OnFx.ask(() -> scene.lookup(".today-step-posted").getAccessibleText()))
                .isEqualTo("Mark as posted: Meet our new ward team");
    }

    @Test
    void theNextGapIsNamedAndShown() {
        settle();
        OnFx.run(() -> ((Button) scene.lookup("#today-show-gap")).fire());

        assertThat(wentTo).singleElement().isInstanceOf(Selected.OfSilence.class);
    }

    @Test
    void aDayWithNothingToDoSaysWhenTheNextPostGoesOut() {
        settle();
        OnFx.run(() -> desk.filter.narrow(Set.of(HospitalPlan.YOUTUBE.id())));
        settle();
        OnFx.run(() -> Pictures.take(scene, "today-one-channel-light"));

        assertThat(spoken()).noneSatisfy(line -> assertThat(line).contains("LinkedIn"));
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

    private ListView<?> list() {
        return (ListView<?>) scene.lookup("#today");
    }

    private List<String> spoken() {
        return OnFx.ask(() -> scene.getRoot().lookupAll(".today-cell").stream().map(ListCell.class::cast)
                .filter(cell -> cell.getItem() != null)
                .sorted((a, b) -> Integer.compare(a.getIndex(), b.getIndex())).map(Node::getAccessibleText).toList());
    }

    private final class Remembering implements Navigator {

        @Override
        public void goTo(Page page) {}

        @Override
        public void showInCalendar(LocalDate day, Selected selected) {
            wentTo.add(selected);
        }

        @Override
        public void importFiles(List<Path> files) {}
    }
}
