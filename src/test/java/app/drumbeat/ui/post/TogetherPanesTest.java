package app.drumbeat.ui.post;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import app.drumbeat.domain.channel.Channel;
import app.drumbeat.domain.channel.Network;
import app.drumbeat.domain.post.Part;
import app.drumbeat.domain.post.Post;
import app.drumbeat.domain.post.PostStatus;
import app.drumbeat.domain.post.Words;
import app.drumbeat.ui.Desk;
import app.drumbeat.ui.OnFx;
import app.drumbeat.ui.OpenCalendar;
import app.drumbeat.ui.OtherScreen;
import app.drumbeat.ui.kit.Selected;

/** In the editor of a post: how it returns, and on which other channels it is said. */
@ExtendWith(ApplicationExtension.class)
@Tag(OtherScreen.TAG)
class TogetherPanesTest {

    private static final LocalDate THURSDAY = LocalDate.of(2026, 12, 3);

    @TempDir
    Path folder;

    private Stage stage;
    private OpenCalendar calendar;
    private EditorOnScreen editor;
    private Desk office;
    private PostEditorView view;
    private Post post;

    @Start
    void start(Stage shown) {
        stage = shown;
    }

    @BeforeEach
    void openAPost() {
        calendar = OpenCalendar.in(folder);
        Channel linkedin = calendar.channel("LinkedIn", Network.LINKEDIN, 3, 2);
        calendar.channel("X", Network.X, 3, 2);
        calendar.channel("Facebook", Network.FACEBOOK, 3, 2);
        post = calendar.post(linkedin, THURSDAY, "17:00", "Thursday question", PostStatus.DRAFT);
        editor = new EditorOnScreen(stage, calendar);
        office = editor.office;
        view = editor.view;
        editor.open(post.id());
    }

    @AfterEach
    void close() {
        editor.close();
    }

    @Test
    void aPostIsRepeatedFromTheMenuAndSaysHow() {
        choose("#post-repeat", 0);

        assertThat(words("#post-series")).isEqualTo("Every week on Thursday, 17:00. Post 1 of 27."
                + " Planned to Thu 3 Jun.");
        assertThat(calendar.library.posts().count()).isEqualTo(27);
        assertThat(office.notices.told().getFirst().text()).isEqualTo("A series of 27 posts is planned");
    }

    @Test
    void theFormSaysBeforeWhichDaysComeOfIt() {
        choose("#post-repeat", 3);
        OnFx.run(() -> {
            ToggleButton monday = view.lookupAll(".repeat-form .day-toggle").stream().map(ToggleButton.class::cast)
                    .findFirst().orElseThrow();
            monday.fire();
        });
        assertThat(words("#repeat-outcome")).isEqualTo(
                "Every week on Mon and Thu: 53 posts planned, Thu 3 Dec, Mon 7 Dec, Thu 10 Dec, Mon 14 Dec,"
                        + " Thu 17 Dec …");

        press("#repeat-take");

        assertThat(calendar.library.posts().list()).extracting(one -> one.day().orElseThrow().getDayOfWeek())
                .containsOnly(DayOfWeek.MONDAY, DayOfWeek.THURSDAY).hasSize(53);
    }

    @Test
    void whatOnePostHasOtherwiseIsSaidAndCanHoldForAllFromThere() {
        choose("#post-repeat", 0);
        Post second = calendar.library.posts().list().get(1);
        OnFx.run(() -> office.selection.select(new Selected.OfPost(second.id())));
        OnFx.run(() -> calendar.change(second, one -> one.saying(Words.titled("Ask a nurse"))));

        assertThat(words("#post-series-differs")).isEqualTo("Here different: Title.");
        press("#post-series-all");

        assertThat(calendar.library.posts().list()).extracting(Post::title).startsWith("Thursday question")
                .filteredOn("Ask a nurse"::equals).hasSize(26);
        assertThat(shown("#post-series-differs")).isFalse();
    }

    @Test
    void aMessageGoesToAnotherChannelAndEachRowLeadsThere() {
        choose("#post-also", 0);
        assertThat(calendar.library.posts().list()).hasSize(2);
        assertThat(words("#post-share-line .field-help")).isEqualTo("The same on X.");

        press(".story-row");

        assertThat(selectedPost().channel().value()).isEqualTo("x");
    }

    @Test
    void aTextOfItsOwnIsOnePressAwayAndSoIsTheWayBack() {
        choose("#post-also", 0);
        press("#post-share-text");
        assertThat(current().ties().sharing().orElseThrow().own()).containsExactly(Part.TEXT);
        assertThat(words("#post-share-line .field-help")).isEqualTo("Text for this channel alone.");

        press("#post-shares-TEXT");

        assertThat(current().ties().sharing().orElseThrow().own()).isEmpty();
    }

    @Test
    void allOtherChannelsAtOnceAndNoneIsOfferedTwice() {
        choose("#post-also", 3);

        assertThat(calendar.together.story().of(current())).hasSize(3);
        List<MenuItem> left = OnFx.ask(() -> ((MenuButton) view.lookup("#post-also")).getItems());
        assertThat(left).extracting(MenuItem::getId).containsExactly("post-also-part");
    }

    private Post current() {
        return calendar.library.posts().find(post.id()).orElseThrow();
    }

    private Post selectedPost() {
        return Optional.of(OnFx.ask(office.selection::get)).map(Selected.OfPost.class::cast)
                .flatMap(of -> calendar.library.posts().find(of.post())).orElseThrow();
    }

    private void choose(String menu, int item) {
        OnFx.run(() -> ((MenuButton) view.lookup(menu)).getItems().get(item).fire());
    }

    private void press(String button) {
        OnFx.run(() -> {
            view.applyCss();
            ((ButtonBase) view.lookup(button)).fire();
        });
    }

    private String words(String label) {
        return OnFx.ask(() -> {
            Node node = view.lookup(label);
            return node instanceof Labeled labeled ? labeled.getText() : ((Label) node).getText();
        });
    }

    private boolean shown(String node) {
        return OnFx.ask(() -> view.lookup(node).isVisible());
    }
}
