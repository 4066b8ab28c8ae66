package app.drumbeat.ui.panel;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import javafx.scene.Scene;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextArea;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import javafx.stage.Stage;

import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import app.drumbeat.domain.channel.Channel;
import app.drumbeat.domain.channel.Network;
import app.drumbeat.domain.port.Choices.Theme;
import app.drumbeat.domain.post.Post;
import app.drumbeat.domain.post.PostStatus;
import app.drumbeat.domain.post.Words;
import app.drumbeat.ui.OnFx;
import app.drumbeat.ui.OpenCalendar;
import app.drumbeat.ui.OtherScreen;
import app.drumbeat.ui.Pictures;
import app.drumbeat.ui.kit.Selected;

/** How long a text is on its network, at each key, and how readers will see it there. */
@ExtendWith(ApplicationExtension.class)
@Tag(OtherScreen.TAG)
class TextCountTest {

    private static final LocalDate DAY = LocalDate.of(2026, 12, 4);

    @TempDir
    Path folder;

    @AutoClose
    private OpenCalendar calendar;
    private PanelDesk desk;
    private Channel x;
    private Channel instagram;
    private Scene scene;

    @Start
    void show(Stage stage) {
        calendar = OpenCalendar.in(folder);
        x = calendar.channel("X", Network.X, 3, 2);
        instagram = calendar.channel("Instagram", Network.INSTAGRAM, 3, 2);
        desk = new PanelDesk(calendar);
        scene = desk.panelAlone(Theme.LIGHT);
        stage.setScene(scene);
        stage.show();
    }

    @Test
    void theNetworksOwnCountFollowsEachKey() {
        open(x, "");
        assertThat(said("#post-count")).isEqualTo("0 of 280");

        type("Ask at https://example.org/a/very/long/way 👍🏽 @NHSuk #flu");

        assertThat(said("#post-count")).isEqualTo("45 of 280");
        assertThat(said("#post-count-parts")).isEqualTo("1 link · 1 mention · 1 hashtag");
    }

    @Test
    void whatIsTooLongSaysByHowMuchAndTheEndIsStruckOut() {
        open(x, "a".repeat(290));
        assertThat(said("#post-count")).isEqualTo("290 of 280: 10 too many for X");

        OnFx.run(() -> ((Hyperlink) scene.lookup("#post-preview")).fire());

        assertThat(preview(".preview-cut")).isEqualTo("a".repeat(10));
        OnFx.run(() -> Pictures.take(scene, "panel-post-too-long-light"));
    }

    @Test
    void aFoldedTextShowsWhereReadersHaveToAskForMore() {
        open(instagram,
                "Sepsis moves fast. Slurred speech, blotchy skin, very fast breathing: any one of them means call 999"
                        + " now. 💙 Our emergency team explains what to look for, in 40 seconds.\n#a #b #c #d #e #f");
        OnFx.run(() -> ((Hyperlink) scene.lookup("#post-preview")).fire());

        assertThat(preview(".preview-seen")).hasSize(125 + 1); // an emoji is two code units
        assertThat(preview(".preview-more")).contains("more");
        assertThat(said("#post-count-parts")).isEqualTo("6 hashtags: Instagram takes 5");
        OnFx.run(() -> Pictures.take(scene, "panel-post-preview-light"));
    }

    @Test
    void anotherChannelCountsInItsOwnWay() {
        Post post = open(x, "👍🏽👍🏽");
        assertThat(said("#post-count")).isEqualTo("4 of 280");

        OnFx.run(() -> calendar.change(post, there -> there.on(instagram.id())));

        assertThat(said("#post-count")).isEqualTo("4 of 2,200");
        assertThat(said("#post-preview")).isEqualTo("How it looks on Instagram");
    }

    @Test
    void aMegabyteIsCountedToo() {
        open(x, "Every word counts. ".repeat(55_000));

        assertThat(said("#post-count")).startsWith("1,045,000 of 280");
    }

    private Post open(Channel channel, String text) {
        Post post = calendar.post(channel, DAY, "09:00", "Know the signs", PostStatus.DRAFT);
        calendar.change(post, there -> there.saying(new Words("Know the signs", text, "", "")));
        OnFx.run(() -> desk.selection.select(new Selected.OfPost(post.id())));
        return post;
    }

    private void type(String text) {
        OnFx.run(() -> ((TextArea) scene.lookup("#post-text")).setText(text));
    }

    private String said(String id) {
        return OnFx.ask(() -> ((Labeled) scene.lookup(id)).getText());
    }

    private String preview(String part) {
        return OnFx.ask(() -> ((TextFlow) scene.lookup(".preview-text")).lookupAll(part).stream()
                .map(node -> ((Text) node).getText()).reduce("", String::concat));
    }
}
