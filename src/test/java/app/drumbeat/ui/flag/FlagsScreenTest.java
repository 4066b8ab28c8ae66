package app.drumbeat.ui.flag;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
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

import app.drumbeat.application.cadence.FindingsService;
import app.drumbeat.application.flag.FlagService;
import app.drumbeat.domain.plan.Flag;
import app.drumbeat.domain.plan.Flag.Kind;
import app.drumbeat.domain.port.Choices.Theme;
import app.drumbeat.domain.post.PostFilter;
import app.drumbeat.domain.post.PostStatus;
import app.drumbeat.domain.post.Words;
import app.drumbeat.ui.OnFx;
import app.drumbeat.ui.OtherScreen;
import app.drumbeat.ui.Pictures;
import app.drumbeat.ui.calendar.CalendarDesk;
import app.drumbeat.ui.calendar.HospitalPlan;
import app.drumbeat.ui.kit.Navigator;
import app.drumbeat.ui.kit.Selected;
import app.drumbeat.ui.kit.Themes;

/** Everything that wants looking at in one list: sorted, explained, dismissed and taken back. */
@ExtendWith(ApplicationExtension.class)
@Tag(OtherScreen.TAG)
class FlagsScreenTest {

    @TempDir
    Path folder;

    @AutoClose
    private CalendarDesk desk;
    private FlagService flags;
    private Scene scene;
    private Themes themes;
    private final List<Selected> wentTo = new ArrayList<>();
    private final FxRobot robot = new FxRobot();

    @Start
    void show(Stage stage) {
        desk = CalendarDesk.hospital(folder);
        desk.calendar.change(desk.calendar.post(HospitalPlan.X, LocalDate.of(2026, 12, 7), "14:00", "Too much to say",
                PostStatus.DRAFT), post -> post.saying(new Words(post.title(), "word ".repeat(60), "", "")));
        flags = new FlagService(desk.calendar.workspace, new FindingsService(desk.calendar.workspace)::upToHorizon,
                desk.calendar.reviewFlags);
        FlagsScreen screen = new FlagsScreen(new FlagsViewModel(flags, desk.filter, new Remembering(),
                new FlagsViewModel.Tools(desk.background, desk.answers, desk.wayBack), desk.refresher, desk.texts),
                desk.texts);
        Themes.loadFonts();
        scene = new Scene((Parent) screen.node(), 912, 740);
        themes = new Themes(scene);
        themes.choose(Theme.LIGHT);
        stage.setScene(scene);
        stage.show();
        screen.shown();
    }

    @Test
    void everyFlagStandsOnceByDayWithItsReason() {
        settle();

        assertThat(lines()).extracting(line -> line.flag().id()).doesNotHaveDuplicates();
        assertThat(lines()).extracting(line -> line.flag().days().first()).isSorted();
        assertThat(lines().getFirst().flag().kind()).isEqualTo(Kind.NOT_SENT);
        assertThat(lines()).extracting(line -> line.flag().kind()).contains(Kind.SILENCE, Kind.TOO_LONG);
        for (Theme theme : List.of(Theme.LIGHT, Theme.DARK)) {
            OnFx.run(() -> themes.choose(theme));
            settle();
            OnFx.run(() -> Pictures.take(scene, "flags-" + (theme == Theme.DARK ? "dark" : "light")));
        }
    }

    @Test
    void byCauseTheGravestComeFirst() {
        settle();
        OnFx.run(() -> ((ToggleButton) scene.lookup("#flags-by-kind")).fire());

        assertThat(lines()).extracting(line -> line.flag().kind()).isSorted();
    }

    @Test
    void enterLeadsToWhereItCanBeMended() {
        settle();
        Flag silence = lines().stream().map(FlagLine::flag).filter(flag -> flag.kind() == Kind.SILENCE).findFirst()
                .orElseThrow();
        OnFx.run(() -> {
            list().requestFocus();
            list().getSelectionModel().select(lines().stream().map(FlagLine::flag).toList().indexOf(silence));
        });
        robot.type(KeyCode.ENTER);

        assertThat(wentTo).containsExactly(new Selected.OfSilence(silence.channel().id(), silence.days().first()));
    }

    @Test
    void whatIsDismissedWithAReasonIsKeptApartAndCanBeTakenBack() {
        settle();
        int before = lines().size();
        Flag first = lines().getFirst().flag();
        desk.answers.texts.add("It went out on paper");
        OnFx.run(() -> {
            list().requestFocus();
            list().getSelectionModel().select(0);
        });
        robot.type(KeyCode.DELETE);
        settle();
        assertThat(lines()).hasSize(before - 1).extracting(FlagLine::flag).doesNotContain(first);

        OnFx.run(() -> ((ToggleButton) scene.lookup("#flags-dismissed")).fire());
        settle();
        assertThat(lines()).singleElement().satisfies(line -> {
            assertThat(line.flag().id()).isEqualTo(first.id());
            assertThat(line.dismissal().orElseThrow().reason()).isEqualTo("It went out on paper");
        });
        flags.takeBack(first.id());
        settle();
        assertThat(lines()).isEmpty();
        desk.calendar.workspace.undo();
        settle();
        desk.calendar.workspace.undo();
        settle();
        assertThat(flags.report(PostFilter.ALL).open()).hasSize(before);
    }

    @Test
    void withoutAReasonNothingIsDismissed() {
        settle();
        int before = lines().size();
        desk.answers.texts.add("   ");
        OnFx.run(() -> list().getSelectionModel().select(0));
        OnFx.run(() -> list().requestFocus());
        robot.type(KeyCode.DELETE);
        settle();

        assertThat(lines()).hasSize(before);
    }

    private List<FlagLine> lines() {
        return OnFx.ask(() -> List.copyOf(list().getItems()));
    }

    @SuppressWarnings("unchecked") // the list of this page holds its lines
    private ListView<FlagLine> list() {
        ListView<FlagLine> list = (ListView<FlagLine>) scene.lookup("#flags");
        return list == null ? new ListView<>() : list;
    }

    private void settle() {
        for (int round = 0; round < 3; round++) {
            desk.await();
            OnFx.flush();
        }
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
