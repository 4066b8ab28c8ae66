package app.drumbeat.ui.filter;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import app.drumbeat.application.flag.FlagService;
import app.drumbeat.domain.plan.MonthPlan;
import app.drumbeat.domain.port.Choices.Theme;
import app.drumbeat.domain.post.Post;
import app.drumbeat.domain.post.PostFilter;
import app.drumbeat.domain.post.PostStatus;
import app.drumbeat.ui.OnFx;
import app.drumbeat.ui.OtherScreen;
import app.drumbeat.ui.Pictures;
import app.drumbeat.ui.calendar.CalendarDesk;
import app.drumbeat.ui.calendar.CalendarScreen;
import app.drumbeat.ui.calendar.WholeWindow;
import app.drumbeat.ui.kit.Navigator;
import app.drumbeat.ui.kit.Selected;
import app.drumbeat.ui.kit.Themes;

/** The line that says which posts are shown, over the calendar, with the views that are kept under a name. */
@ExtendWith(ApplicationExtension.class)
@Tag(OtherScreen.TAG)
class FilterBarTest {

    @TempDir
    Path folder;

    @AutoClose
    private CalendarDesk desk;
    private Scene scene;
    private Themes themes;
    private final FxRobot robot = new FxRobot();

    @Start
    void show(Stage stage) {
        desk = CalendarDesk.hospital(folder);
        Themes.loadFonts();
        CalendarScreen screen = new CalendarScreen(desk.model, new Nowhere(), desk.texts, desk.dates, List.of(),
                Optional.empty());
        scene = new Scene(WholeWindow.round(desk, screen), 1280, 800);
        themes = new Themes(scene);
        themes.choose(Theme.LIGHT);
        stage.setScene(scene);
        stage.show();
        screen.shown();
        desk.model.goTo(LocalDate.of(2026, 12, 1));
    }

    @Test
    void theFunnelOpensTheLineAndWordsNarrowTheCalendarWhileTyping() {
        settle();
        OnFx.run(() -> ((Button) scene.lookup("#filter-button")).fire());
        settle();
        assertThat(OnFx.ask(() -> scene.getFocusOwner())).isSameAs(words());

        OnFx.run(() -> words().setText("winter wellb"));
        settle();

        assertThat(titles()).containsExactly("Winter wellbeing: sleep", "Winter wellbeing: move more",
                "Winter wellbeing: talk");
        OnFx.run(() -> {
            Pictures.take(scene, "filter-light");
            themes.choose(Theme.DARK);
        });
        settle();
        OnFx.run(() -> Pictures.take(scene, "filter-dark"));
    }

    @Test
    void statesTagsAndTheRestNarrowTogetherAndTheRhythmStaysWhole() {
        settle();
        MonthPlan whole = desk.calendar.reading.month(YearMonth.of(2026, 12));
        OnFx.run(() -> desk.filter.show(PostFilter.ALL.in(Set.of(PostStatus.IN_REVIEW))));
        settle();

        assertThat(posts()).isNotEmpty().allMatch(post -> post.status() == PostStatus.IN_REVIEW);
        assertThat(page().weeks().stream().map(week -> week.planned()).toList())
                .isEqualTo(whole.weeks().stream().map(week -> week.planned()).toList());
        assertThat(OnFx.ask(() -> ((Ticks<?>) scene.lookup("#filter-states")).getTitle()))
                .isEqualTo("State: In review");
    }

    @Test
    void escapeShowsEveryPostAgain() {
        settle();
        int all = posts().size();
        OnFx.run(() -> desk.filter.show(PostFilter.ALL.saying("sepsis")));
        settle();
        assertThat(posts()).hasSize(1);

        OnFx.run(() -> words().requestFocus());
        robot.type(KeyCode.ESCAPE);
        settle();

        assertThat(posts()).hasSize(all);
        assertThat(OnFx.ask(() -> scene.lookup(".filter-bar").isVisible())).isFalse();
    }

    @Test
    void aViewIsKeptUnderANameShownAgainAndRemoved() {
        settle();
        OnFx.run(() -> desk.filter.show(PostFilter.ALL.in(Set.of(PostStatus.IN_REVIEW))));
        settle();
        desk.answers.texts.add("Waiting for review");
        OnFx.run(() -> item("Save this view…").fire());
        settle();
        OnFx.run(() -> desk.filter.show(PostFilter.ALL.in(Set.of(PostStatus.DRAFT))));
        settle();

        OnFx.run(() -> item("Waiting for review").fire());
        settle();

        assertThat(OnFx.ask(() -> desk.filter.get().states())).containsExactly(PostStatus.IN_REVIEW);
        assertThat(OnFx.ask(() -> views().getText())).isEqualTo("Waiting for review");
        desk.calendar.views.remove(desk.calendar.views.list().getFirst().id());
        assertThat(desk.calendar.views.list()).isEmpty();
        desk.calendar.workspace.undo();
        assertThat(desk.calendar.views.list()).extracting(view -> view.name()).containsExactly("Waiting for review");
    }

    @Test
    void findingsNarrowTheCalendarUntilTheyAreDismissed() {
        settle();
        OnFx.run(() -> desk.filter.setBar(true));
        settle();

        OnFx.run(() -> ((CheckBox) scene.lookup("#filter-flagged")).fire());
        settle();

        List<String> flagged = flags().report(PostFilter.ALL).open().stream().flatMap(flag -> flag.post().stream())
                .filter(post -> page().span().contains(post.day().orElseThrow())).map(Post::title).distinct().toList();
        assertThat(titles()).isNotEmpty().containsExactlyInAnyOrderElementsOf(flagged);
        OnFx.run(() -> Pictures.take(scene, "filter-findings-light"));
        flags().report(PostFilter.ALL).open().forEach(flag -> flags().dismiss(flag.id(), "It is fine"));
        settle();
        assertThat(titles()).isEmpty();
    }

    private FlagService flags() {
        return new FlagService(desk.calendar.workspace, () -> desk.calendar.reading.findings(),
                desk.calendar.reviewFlags);
    }

    @Test
    void oneNameIsOneView() {
        desk.calendar.views.save("Mine", PostFilter.ALL.saying("flu"));
        desk.calendar.views.save("mine", PostFilter.ALL.saying("sepsis"));

        assertThat(desk.calendar.views.list()).hasSize(1).first().extracting(view -> view.filter().words())
                .isEqualTo("sepsis");
    }

    private MenuItem item(String name) {
        return views().getItems().stream().filter(item -> name.equals(item.getText())).findFirst().orElseThrow();
    }

    private MenuButton views() {
        return (MenuButton) scene.lookup("#filter-views");
    }

    private TextField words() {
        return (TextField) scene.lookup("#filter-words");
    }

    private MonthPlan page() {
        return OnFx.ask(() -> desk.model.pageProperty().get().orElseThrow());
    }

    private List<Post> posts() {
        return page().weeks().stream().flatMap(week -> week.days().stream()).flatMap(day -> day.posts().stream())
                .toList();
    }

    private List<String> titles() {
        return posts().stream().map(Post::title).toList();
    }

    private void settle() {
        for (int round = 0; round < 3; round++) {
            desk.await();
            OnFx.flush();
        }
        OnFx.run(() -> ((Node) scene.getRoot()).applyCss());
    }

    private static final class Nowhere implements Navigator {

        @Override
        public void goTo(Page page) {}

        @Override
        public void showInCalendar(LocalDate day, Selected selected) {}

        @Override
        public void importFiles(List<Path> files) {}
    }
}
