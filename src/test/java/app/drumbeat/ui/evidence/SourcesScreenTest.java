package app.drumbeat.ui.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.stage.Stage;

import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import app.drumbeat.domain.evidence.Claim;
import app.drumbeat.domain.evidence.Source;
import app.drumbeat.domain.port.Choices.Theme;
import app.drumbeat.domain.post.Post;
import app.drumbeat.domain.post.PostStatus;
import app.drumbeat.ui.OnFx;
import app.drumbeat.ui.OpenCalendar;
import app.drumbeat.ui.OtherScreen;
import app.drumbeat.ui.Pictures;
import app.drumbeat.ui.calendar.CalendarDesk;
import app.drumbeat.ui.calendar.HospitalPlan;
import app.drumbeat.ui.kit.Navigator;
import app.drumbeat.ui.kit.Selected;
import app.drumbeat.ui.kit.Themes;

/** The page of the sources: written down, changed in place, looked at again, removed. */
@ExtendWith(ApplicationExtension.class)
@Tag(OtherScreen.TAG)
class SourcesScreenTest {

    @TempDir
    Path folder;

    @AutoClose
    private CalendarDesk desk;
    private Scene scene;
    private Themes themes;
    private final List<Selected> wentTo = new ArrayList<>();

    @Start
    void show(Stage stage) {
        desk = CalendarDesk.hospital(folder);
        OpenCalendar calendar = desk.calendar;
        Source sepsis = calendar.sources.add("NICE NG51: Sepsis");
        Source old = calendar.sources.add("Figures of 2023");
        calendar.sources.change(old.id(), there -> new Source(there.id(), there.title(), "ONS", "",
                Source.Quality.STATISTICS, LocalDate.of(2023, 11, 1), "", LocalDate.of(2026, 11, 1)));
        Post post = calendar.post(HospitalPlan.X, LocalDate.of(2026, 12, 8), "11:00", "Know the signs",
                PostStatus.DRAFT);
        calendar.claiming.lean(post.id(), new Claim("one in five", sepsis.id()));
        SourcesScreen screen = new SourcesScreen(new SourcesViewModel(calendar.sources, calendar.reading,
                new SourcesViewModel.Tools(desk.background, desk.answers, desk.wayBack), new Remembering(),
                desk.refresher, desk.texts), desk.texts);
        Themes.loadFonts();
        scene = new Scene((Parent) screen.node(), 1100, 640);
        themes = new Themes(scene);
        themes.choose(Theme.LIGHT);
        stage.setScene(scene);
        stage.show();
        screen.shown();
    }

    @Test
    void eachSaysUntilWhenItHoldsAndWhichPostsLeanOnIt() {
        choose(1);

        assertThat(words(".page-title")).containsExactly("NICE NG51: Sepsis");
        assertThat(words(".register-post")).hasSize(1).allMatch(said -> said.contains("Know the signs"));
        for (Theme theme : List.of(Theme.LIGHT, Theme.DARK)) {
            OnFx.run(() -> themes.choose(theme));
            settle();
            OnFx.run(() -> Pictures.take(scene, "sources-" + theme.name().toLowerCase(Locale.ROOT)));
        }
    }

    @Test
    void oneThatIsOverdueIsLookedAtAgain() {
        choose(0);
        assertThat(words(".settings-text")).containsExactly("to be looked at again since Sun 1 Nov");
        press("#source-checkedToday");

        assertThat(words(".settings-text")).allMatch(said -> said.startsWith("look again by"));
    }

    @Test
    void aLookBeforeTheCheckIsRefusedInWords() {
        choose(1);
        OnFx.run(() -> {
            TextField review = (TextField) scene.lookup("#source-review");
            review.setText("1 Jan 2020");
            review.getOnAction().handle(new ActionEvent());
        });
        settle();

        assertThat(words(".field-problem")).contains("A source cannot be looked at again before it was checked.");
    }

    @Test
    void aPostThatLeansOnItIsShownInTheCalendar() {
        choose(1);
        OnFx.run(() -> ((Hyperlink) scene.lookup(".register-post")).fire());

        assertThat(wentTo).hasSize(1).allMatch(Selected.OfPost.class::isInstance);
    }

    @Test
    void aRemovedOneIsGoneAfterAQuestion() {
        choose(1);
        desk.answers.answers.add("Remove");
        press("#source-remove");

        assertThat(OnFx.ask(() -> list().getItems().size())).isEqualTo(1);
    }

    private ListView<?> list() {
        return (ListView<?>) scene.lookup("#sources");
    }

    private void choose(int index) {
        settle();
        OnFx.run(() -> list().getSelectionModel().select(index));
        settle();
    }

    private void press(String selector) {
        OnFx.run(() -> ((Button) scene.lookup(selector)).fire());
        settle();
        settle();
    }

    private void settle() {
        desk.await();
        OnFx.run(() -> {
            scene.getRoot().applyCss();
            scene.getRoot().layout();
        });
    }

    private List<String> words(String selector) {
        return OnFx.ask(() -> scene.getRoot().lookupAll(selector).stream().filter(Node::isVisible)
                .map(Labeled.class::cast).map(Labeled::getText).filter(said -> !said.isEmpty()).toList());
    }

    private final class Remembering implements Navigator {

        @Override
        public void goTo(Page page) {}

        @Override
        public void showInCalendar(LocalDate day, Selected selected) {
            wentTo.add(selected);
        }

        @Override
        public void importFiles(List<Path> paths) {}
    }
}
