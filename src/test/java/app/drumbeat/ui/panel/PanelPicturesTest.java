package app.drumbeat.ui.panel;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.Scene;
import javafx.scene.control.MenuButton;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import app.drumbeat.application.series.SeriesWish;
import app.drumbeat.domain.base.Change;
import app.drumbeat.domain.base.Changes;
import app.drumbeat.domain.base.Id;
import app.drumbeat.domain.channel.Channel;
import app.drumbeat.domain.channel.Network;
import app.drumbeat.domain.port.Choices.Theme;
import app.drumbeat.domain.port.Progress;
import app.drumbeat.domain.port.StepName;
import app.drumbeat.domain.post.Part;
import app.drumbeat.domain.post.Post;
import app.drumbeat.domain.post.PostStatus;
import app.drumbeat.domain.post.Repeat;
import app.drumbeat.domain.post.Slot;
import app.drumbeat.domain.post.Words;
import app.drumbeat.media.Made;
import app.drumbeat.ui.OnFx;
import app.drumbeat.ui.OpenCalendar;
import app.drumbeat.ui.OtherScreen;
import app.drumbeat.ui.Pictures;
import app.drumbeat.ui.kit.Selected;

/** Every panel and list page, in light and dark: empty, typical and overlong. Somebody has to look at them. */
@ExtendWith(ApplicationExtension.class)
@Tag(OtherScreen.TAG)
class PanelPicturesTest {

    private static final LocalDate FRIDAY = LocalDate.of(2026, 12, 4);
    private static final LocalDate TUESDAY = LocalDate.of(2026, 12, 8);

    @TempDir
    Path folder;

    private Stage stage;
    private OpenCalendar calendar;
    private Channel linkedin;
    private Channel x;
    private Post sepsis;

    @Start
    void start(Stage shown) {
        stage = shown;
    }

    @BeforeEach
    void planTheHospital() {
        calendar = OpenCalendar.in(folder);
        linkedin = calendar.channel("LinkedIn", Network.LINKEDIN, 3, 2);
        x = calendar.channel("X", Network.X, 5, 2);
        Channel instagram = calendar.channel("Instagram", Network.INSTAGRAM, 3, 3);
        calendar.channel("Facebook", Network.FACEBOOK, 4, 2);
        calendar.channel("YouTube", Network.YOUTUBE, 1, 9);
        calendar.campaign("Winter wellbeing", LocalDate.of(2026, 12, 1), LocalDate.of(2026, 12, 18));
        calendar.quiet("Christmas cover", LocalDate.of(2026, 12, 25), LocalDate.of(2027, 1, 1));
        calendar.named("Human Rights Day", LocalDate.of(2026, 12, 10));
        for (LocalDate day = LocalDate.of(2026, 11, 2); day.isBefore(FRIDAY); day = day.plusDays(2)) {
            calendar.post(linkedin, day, "09:30", "Meet our new ward", PostStatus.POSTED);
            calendar.post(x, day, "10:00", "Hand washing in 20 seconds", PostStatus.POSTED);
        }
        sepsis = calendar.post(linkedin, FRIDAY, "09:30", "Know the signs of sepsis", PostStatus.IN_REVIEW);
        calendar.post(linkedin, TUESDAY, "09:30", "Research open day", PostStatus.APPROVED);
        calendar.post(linkedin, LocalDate.of(2026, 12, 11), "12:00", "Join our team", PostStatus.ON_HOLD);
        calendar.post(linkedin, LocalDate.of(2026, 12, 14), "", "Loneliness: where to turn", PostStatus.CANCELLED);
        calendar.post(linkedin, LocalDate.of(2026, 12, 17), "09:30", "Our year in pictures", PostStatus.DRAFT);
        calendar.post(instagram, LocalDate.of(2026, 12, 10), "12:00", "Patient story: asthma", PostStatus.IN_REVIEW);
        calendar.post(x, LocalDate.of(2026, 12, 10), "09:00", "Accessible clinics", PostStatus.APPROVED);
        calendar.idea(linkedin, "A day with our porters");
        calendar.idea(linkedin, "Trial results: knee clinic");
        calendar.idea(x, "Evergreen: how to thank a nurse");
        calendar.change(sepsis, post -> post.saying(new Words(post.title(),
                "Sepsis moves fast. Slurred speech, blotchy skin, very fast breathing: any one of them means call"
                        + " 999 now. 💙\n\nOur emergency team explains what to look for, in 40 seconds."
                        + "\n\n#Sepsis #KnowTheSigns",
                "https://example.org/sepsis", "Ask Dr Patel for the clip by Wednesday."))
                .tagged(List.of("sepsis", "emergency", "know the signs")).ownedBy("Amira")
                .showing(List.of("media/sepsis-signs.png"))
                .inCampaign(calendar.campaigns.list().stream().map(c -> c.id()).findFirst()));
    }

    @AfterEach
    void close() {
        calendar.close();
    }

    @Test
    void aTypicalPost() {
        both("panel-post", desk -> desk.selection.select(new Selected.OfPost(sepsis.id())));
    }

    @Test
    void aPostThatReturnsAndIsSaidOnThreeChannels() {
        calendar.together.series().begin(sepsis.id(), SeriesWish.forever(Repeat.of(FRIDAY).getFirst()));
        List<Post> made = calendar.together.story().add(sepsis.id(),
                List.of(x.id(), calendar.library.channels().list().get(3).id()));
        calendar.together.story().keep(made.getFirst().id(), Part.TEXT);
        calendar.change(made.getFirst(), post -> post.saying(new Words(post.title(), "Short for X.", "", "")));
        calendar.change(sepsis, post -> post.at(Slot.at(FRIDAY.plusDays(3), LocalTime.NOON)));
        both("panel-post-together", desk -> {
            desk.selection.select(new Selected.OfPost(sepsis.id()));
            desk.scrollTo(0.55);
        });
        both("panel-post-together-own", desk -> desk.selection.select(new Selected.OfPost(made.getFirst().id())));
    }

    @Test
    void aPostWithPicturesOneOfThemMissing() throws IOException {
        Path desk = Files.createDirectory(folder.resolve("desk"));
        List<Path> files = List.of(
                Made.picture(desk.resolve("Blotchy skin, close up.jpg"), 1080, 1350, "jpg", Color.PINK),
                Made.picture(desk.resolve("banner.png"), 1600, 500, "png", Color.ORANGE),
                Files.write(desk.resolve("Leaflet for carers, third edition, final.pdf"), "%PDF-1.7".getBytes(UTF_8)));
        calendar.change(sepsis, post -> post.showing(List.of()).on(Id.of("instagram")));
        calendar.media.attach(sepsis.id(), files, Progress.NONE);
        calendar.media.describe("plan.media/Blotchy skin, close up.jpg", "A forearm with red patches");
        calendar.change(sepsis, post -> post.showing(Stream.concat(post.media().stream(),
                Stream.of("media/old film.mp4")).toList()));
        both("panel-post-media", desk0 -> {
            desk0.selection.select(new Selected.OfPost(sepsis.id()));
            desk0.scrollTo(0.95);
            OnFx.flush();
        });
    }

    @Test
    void howAPostIsToReturn() {
        both("panel-post-repeat", desk -> {
            desk.selection.select(new Selected.OfPost(sepsis.id()));
            desk.scrollTo(0.6);
            MenuButton repeat = (MenuButton) desk.panel().lookup("#post-repeat");
            repeat.getItems().getLast().fire();
        });
    }

    @Test
    void nothingSelected() {
        both("panel-nothing", desk -> desk.selection.clear());
    }

    @Test
    void aSilence() {
        both("panel-silence",
                desk -> desk.selection.select(new Selected.OfSilence(linkedin.id(), LocalDate.of(2026, 12, 9))));
    }

    @Test
    void aDay() {
        both("panel-day", desk -> desk.selection.select(new Selected.OfDay(LocalDate.of(2026, 12, 10))));
    }

    @Test
    void aWeek() {
        both("panel-week", desk -> desk.selection.select(new Selected.OfWeek(LocalDate.of(2026, 12, 7))));
    }

    @Test
    void aPostThatNeedsAReasonToBePosted() {
        both("panel-post-posted-form", desk -> {
            desk.selection.select(new Selected.OfPost(sepsis.id()));
            desk.models.post().change(PostStatus.POSTED);
            desk.models.post().markPosted();
        });
    }

    @Test
    void aPostThatWentOut() {
        calendar.states.posted(sepsis.id(), calendar.instant(), "https://example.org/feed/update/7021",
                "The news could not wait");
        both("panel-post-posted", desk -> desk.selection.select(new Selected.OfPost(sepsis.id())));
    }

    @Test
    void aPostWithWhatCannotBe() {
        both("panel-post-wrong", desk -> {
            desk.selection.select(new Selected.OfPost(sepsis.id()));
            desk.models.post().when().day().textProperty().set("31 feb");
            desk.models.post().when().time().textProperty().set("9.99");
            desk.models.post().flush();
        });
    }

    @Test
    void aNewPost() {
        Post blank = calendar.post(linkedin, TUESDAY, "", "", PostStatus.DRAFT);
        both("panel-post-new", desk -> desk.selection.select(new Selected.OfPost(blank.id())));
    }

    @Test
    void aPostThatSaysTooMuch() {
        Post endless = calendar.post(linkedin, TUESDAY, "09:00", "Pneumonoultramicroscopic".repeat(208),
                PostStatus.APPROVED);
        calendar.change(endless, post -> post.saying(new Words(post.title(), "Every word counts. ".repeat(5_500),
                "https://example.org/" + "a".repeat(500), "x".repeat(3_000)))
                .tagged(IntStream.range(0, 40).mapToObj(i -> "tag number " + i).toList())
                .showing(List.of("a/very/long/path/to/a/picture/that/nobody/can/read/in/one/look/at/all.png", "b.png"))
                .ownedBy("Somebody with a name that goes on and on and on"));
        both("panel-post-overlong", desk -> desk.selection.select(new Selected.OfPost(endless.id())));
    }

    @Test
    void aPostThatTellsWhoItIs() {
        Post story = calendar.post(linkedin, TUESDAY, "09:00", "Asthma: one boy's year", PostStatus.IN_REVIEW);
        calendar.change(story, post -> post.saying(new Words(post.title(),
                "Our patient Archie, aged 6, from Leek, was on Ward 12 last week. His number is 943 476 5919. "
                        + "Call his mum on 07700 900123.",
                "", "")));
        both("panel-post-ready", desk -> desk.selection.select(new Selected.OfPost(story.id())));
    }

    @Test
    void aPostFromRightToLeftWithEmoji() {
        Post arabic = calendar.post(linkedin, TUESDAY, "09:00", "اعرف علامات تعفن الدم 🩺", PostStatus.SCHEDULED);
        calendar.change(arabic, post -> post.saying(new Words(post.title(),
                "تعفن الدم يتحرك بسرعة. اتصل بالرقم 999 الآن. 💙👩🏽‍⚕️\n\nשלום וברכה", "", "ملاحظة 📝")));
        both("panel-post-rtl", desk -> desk.selection.select(new Selected.OfPost(arabic.id())));
    }

    @Test
    void anEmptyDayAndASilenceLeftEmptyOnPurpose() {
        both("panel-day-quiet", desk -> desk.selection.select(new Selected.OfDay(LocalDate.of(2026, 12, 25))));
        both("panel-silence-why", desk -> {
            desk.selection.select(new Selected.OfSilence(linkedin.id(), LocalDate.of(2026, 12, 9)));
            desk.models.silence().askWhy();
            desk.models.silence().leaveEmpty(" ");
        });
    }

    @Test
    void theIdeas() {
        calendar.change(calendar.idea(x, "Thank you, night shift 🌙"), post -> post.saying(new Words(post.title(),
                "Five people who kept the wards running while the city slept.\nPictures by the staff.", "", "")));
        Post longIdea = calendar.idea(linkedin, "Pneumonoultramicroscopic".repeat(208));
        picture("ideas", desk -> theme -> desk.page(desk.ideas, theme),
                desk -> desk.selection.select(new Selected.OfPost(longIdea.id())));
    }

    @Test
    void noIdeas() {
        calendar.library.posts().withoutDay().forEach(post -> calendar.writing.delete(List.of(post.id())));
        picture("ideas-empty", desk -> theme -> desk.page(desk.ideas, theme), desk -> {});
    }

    @Test
    void theDeleted() {
        Channel gone = calendar.channel("TikTok", Network.TIKTOK, 1, 5);
        Post orphan = calendar.post(gone, TUESDAY, "18:00", "A dance for clean hands", PostStatus.DRAFT);
        calendar.library.posts().withoutDay().forEach(post -> calendar.writing.delete(List.of(post.id())));
        calendar.writing.delete(List.of(sepsis.id(), orphan.id()));
        calendar.workspace.perform(StepName.of("step.channel.remove"),
                library -> Changes.of(Change.removed(gone)));
        picture("deleted", desk -> theme -> desk.page(desk.deleted, theme), desk -> {});
    }

    @Test
    void nothingDeleted() {
        picture("deleted-empty", desk -> theme -> desk.page(desk.deleted, theme), desk -> {});
    }

    private void both(String name, Consumer<PanelDesk> select) {
        picture(name, desk -> desk::panelAlone, select);
    }

    private void picture(String name, Function<PanelDesk, Function<Theme, Scene>> scene, Consumer<PanelDesk> select) {
        for (Theme theme : List.of(Theme.LIGHT, Theme.DARK)) {
            Path file = WaitForAsyncUtils.waitForAsyncFx(20_000, () -> {
                PanelDesk desk = new PanelDesk(calendar);
                Scene shown = scene.apply(desk).apply(theme);
                stage.setScene(shown);
                stage.show();
                select.accept(desk);
                return Pictures.take(shown, name + "-" + theme.name().toLowerCase(Locale.ROOT));
            });
            assertThat(file).isNotEmptyFile();
        }
    }
}
