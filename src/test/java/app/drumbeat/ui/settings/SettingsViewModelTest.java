package app.drumbeat.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;

import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import app.drumbeat.application.flag.PostReadiness;
import app.drumbeat.application.flag.ReadyPoint;
import app.drumbeat.application.settings.CalendarKeeping;
import app.drumbeat.application.settings.ChannelKeeping;
import app.drumbeat.application.settings.HouseRuleKeeping;
import app.drumbeat.application.settings.NamedDayKeeping;
import app.drumbeat.application.workspace.Fresh;
import app.drumbeat.domain.channel.Channel;
import app.drumbeat.domain.channel.Network;
import app.drumbeat.domain.confidentiality.HouseRule;
import app.drumbeat.domain.confidentiality.Weight;
import app.drumbeat.domain.post.Post;
import app.drumbeat.domain.post.PostStatus;
import app.drumbeat.holiday.BankHolidays;
import app.drumbeat.ui.Answers;
import app.drumbeat.ui.AtOnce;
import app.drumbeat.ui.OpenCalendar;
import app.drumbeat.ui.kit.Notices;
import app.drumbeat.ui.kit.Refresher;
import app.drumbeat.ui.kit.WayBack;
import app.drumbeat.words.Texts;

/** What leaves with a channel is asked; where its posts go, too; and all of it has a way back. */
class SettingsViewModelTest {

    private static final LocalDate FRIDAY = LocalDate.of(2026, 12, 4);

    @TempDir
    Path folder;

    @AutoClose
    private OpenCalendar calendar;
    private SettingsViewModel model;
    private Channel facebook;
    private Channel linkedIn;
    private Channel bluesky;
    private Post post;
    private final Answers answers = new Answers();
    private final Notices notices = new Notices();

    @BeforeEach
    void open() {
        calendar = OpenCalendar.in(folder);
        facebook = calendar.channel("Facebook", Network.FACEBOOK, 2, 7);
        linkedIn = calendar.channel("LinkedIn", Network.LINKEDIN, 2, 7);
        bluesky = calendar.channel("Bluesky", Network.BLUESKY, 2, 7);
        post = calendar.post(facebook, FRIDAY, "09:00", "Meet the ward team", PostStatus.DRAFT);
        Fresh fresh = new Fresh(UUID::randomUUID, Clock.systemUTC());
        Texts texts = Texts.of(Locale.UK);
        model = new SettingsViewModel(
                new SettingsServices(new CalendarKeeping(calendar.workspace),
                        new ChannelKeeping(calendar.workspace, fresh), calendar.campaigns, calendar.quiet,
                        new NamedDayKeeping(calendar.workspace, fresh),
                        new HouseRuleKeeping(calendar.workspace, fresh), calendar.words,
                        new SettingsServices.Reviews(calendar.routes, new BankHolidays()), calendar.reading::today),
                new AtOnce(), new Refresher(calendar.workspace, Runnable::run), answers,
                new WayBack(notices, texts, calendar.workspace::undo), texts);
        model.reload();
    }

    @Test
    void whatTheOrganisationGivesOutIsKeptByItsKindAndAnythingElseIsRefused() {
        List<String> refused = new ArrayList<>();
        for (String given : List.of("ST4 6QG", "01782 715444", "press@example.nhs.uk", "example.nhs.uk")) {
            model.allow(given, () -> refused.add(given));
        }
        model.allow("the front desk", () -> refused.add("the front desk"));
        model.allow("st4 6qg", () -> refused.add("st4 6qg"));

        assertThat(refused).containsExactly("the front desk");
        assertThat(state().rules()).extracting(HouseRule::kind).containsExactlyInAnyOrder(HouseRule.Kind.POSTCODE,
                HouseRule.Kind.PHONE, HouseRule.Kind.MAIL, HouseRule.Kind.MAIL);
    }

    @Test
    void aPatternThatIsNoneIsRefusedAndAGoodOneIsFoundInPosts() {
        List<String> refused = new ArrayList<>();
        model.watch("Case", "STF[0-9", Weight.BLOCK, () -> refused.add("open"));
        model.watch("Anything", ".*", Weight.BLOCK, () -> refused.add("all"));
        model.watch("Case", "STF[0-9]{6}", Weight.BLOCK, () -> refused.add("good"));

        assertThat(refused).containsExactly("open", "all");
        Post post = calendar.post(calendar.channel("X", Network.X, 1, 5), LocalDate.of(2026, 12, 7), "", "stf123456",
                PostStatus.DRAFT);
        assertThat(new PostReadiness(calendar.workspace, calendar.reviewFlags).of(post)).extracting(ReadyPoint::weight)
                .containsExactly(Weight.BLOCK);

        model.remove(state().rules().getFirst());
        assertThat(new PostReadiness(calendar.workspace, calendar.reviewFlags).of(post)).isEmpty();
    }

    private SettingsState state() {
        return Objects.requireNonNull(model.stateProperty().get());
    }

    @Test
    void thePostsOfAChannelGoToTheOneThatIsPicked() {
        answers.answers.add("Move its posts…");
        answers.texts.add("Bluesky");

        model.remove(facebook);

        assertThat(calendar.library.channels().list()).extracting(Channel::name).containsExactly("LinkedIn", "Bluesky");
        assertThat(calendar.library.posts().find(post.id()).orElseThrow().channel()).isEqualTo(bluesky.id());
    }

    @Test
    void whereOnlyOneChannelIsLeftTheQuestionNamesIt() {
        answers.answers.add("Remove channel");
        model.remove(bluesky);
        answers.answers.add("Move its posts to LinkedIn");

        model.remove(facebook);

        assertThat(calendar.library.posts().find(post.id()).orElseThrow().channel()).isEqualTo(linkedIn.id());
    }

    @Test
    void whoPicksNoChannelRemovesNothing() {
        answers.answers.add("Move its posts…");

        model.remove(facebook);

        assertThat(calendar.library.channels().list()).hasSize(3);
        assertThat(notices.showing()).isEmpty();
    }

    @Test
    void aChannelThatWasRemovedHasAWayBack() {
        answers.answers.add("Remove with its post");

        model.remove(facebook);

        assertThat(calendar.library.posts().find(post.id())).isEmpty();
        assertThat(notices.showing()).singleElement()
                .satisfies(notice -> assertThat(notice.text()).isEqualTo("Facebook was removed."));
        notices.showing().getFirst().actions().getFirst().run().run();
        assertThat(calendar.library.posts().find(post.id()).map(Post::words)).contains(post.words());
        assertThat(calendar.library.channels().list()).hasSize(3);
    }

    @Test
    void thePageKnowsTheDayInTheZoneOfTheCalendar() {
        assertThat(model.stateProperty().get()).isNotNull()
                .satisfies(state -> assertThat(state.today()).isEqualTo(OpenCalendar.TODAY));
    }
}
