package app.drumbeat.ui.many;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import app.drumbeat.application.many.ChangingMany;
import app.drumbeat.application.many.MoveForecast;
import app.drumbeat.application.many.MoveWish;
import app.drumbeat.application.many.MovingMany;
import app.drumbeat.domain.base.Id;
import app.drumbeat.domain.campaign.Campaign;
import app.drumbeat.domain.channel.Channel;
import app.drumbeat.domain.channel.Network;
import app.drumbeat.domain.plan.Shift;
import app.drumbeat.domain.plan.Shift.Unit;
import app.drumbeat.domain.post.Post;
import app.drumbeat.domain.post.PostStatus;
import app.drumbeat.ui.OpenCalendar;

/** Several posts moved and changed at once, in one step, with what would come of it known before. */
class ManyPostsTest {

    /** A Thursday; the channels post from Monday to Friday, two posts a week, at most 3 silent days. */
    private static final LocalDate THURSDAY = LocalDate.of(2026, 12, 3);

    @TempDir
    Path folder;

    @AutoClose
    private OpenCalendar calendar;
    private MovingMany moving;
    private ChangingMany changing;
    private Channel facebook;
    private Channel linkedIn;
    private Post one;
    private Post two;
    private Post later;
    private Post elsewhere;

    @BeforeEach
    void open() {
        calendar = OpenCalendar.in(folder);
        moving = new MovingMany(calendar.workspace, calendar.outlook);
        changing = new ChangingMany(calendar.workspace);
        facebook = calendar.channel("Facebook", Network.FACEBOOK, 2, 3);
        linkedIn = calendar.channel("LinkedIn", Network.LINKEDIN, 2, 3);
        one = calendar.post(facebook, THURSDAY, "09:00", "One", PostStatus.DRAFT);
        two = calendar.post(facebook, THURSDAY.plusDays(1), "09:00", "Two", PostStatus.APPROVED);
        later = calendar.post(facebook, THURSDAY.plusDays(6), "09:00", "Later", PostStatus.DRAFT);
        elsewhere = calendar.post(linkedIn, THURSDAY.plusDays(6), "09:00", "Elsewhere", PostStatus.DRAFT);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            DAYS,         1,  2026-12-04, 2026-12-05
            DAYS,         -2, 2026-12-01, 2026-12-02
            WEEKS,        2,  2026-12-17, 2026-12-18
            POSTING_DAYS, 1,  2026-12-04, 2026-12-07
            POSTING_DAYS, 2,  2026-12-07, 2026-12-08
            POSTING_DAYS, -4, 2026-11-27, 2026-11-30
            """)
    void theyMoveByDaysByWeeksOrByPostingDays(Unit unit, int by, LocalDate first, LocalDate second) {
        moving.move(wish(unit, by, false));

        assertThat(day(one)).isEqualTo(first);
        assertThat(day(two)).isEqualTo(second);
        assertThat(day(later)).isEqualTo(THURSDAY.plusDays(6));
        calendar.workspace.undo();
        assertThat(day(one)).isEqualTo(THURSDAY);
        assertThat(day(two)).isEqualTo(THURSDAY.plusDays(1));
    }

    @Test
    void aQuietPeriodIsNoPostingDay() {
        calendar.quiet("Training", THURSDAY.plusDays(1), THURSDAY.plusDays(5));

        moving.move(wish(Unit.POSTING_DAYS, 1, false));

        assertThat(day(one)).isEqualTo(THURSDAY.plusDays(6));
    }

    @Test
    void theLaterPostsOfTheirChannelsArePushedAlongAndNoOthers() {
        Post sent = calendar.post(facebook, THURSDAY.plusDays(7), "09:00", "Sent", PostStatus.POSTED);

        MoveForecast forecast = moving.forecast(wish(Unit.WEEKS, 1, true));
        moving.move(wish(Unit.WEEKS, 1, true));

        assertThat(forecast.pushed()).isEqualTo(1);
        assertThat(day(later)).isEqualTo(THURSDAY.plusDays(13));
        assertThat(day(elsewhere)).isEqualTo(THURSDAY.plusDays(6));
        assertThat(day(sent)).isEqualTo(THURSDAY.plusDays(7));
    }

    @Test
    void whatWouldComeOfItIsKnownBeforeAndNothingIsWritten() {
        MoveForecast forecast = moving.forecast(wish(Unit.DAYS, 5, false));

        assertThat(forecast.days()).isEqualTo(Map.of(one, THURSDAY.plusDays(5), two, THURSDAY.plusDays(6)));
        assertThat(forecast.clashes()).containsExactly(two);
        assertThat(forecast.changes()).singleElement()
                .satisfies(change -> assertThat(change.channel()).isEqualTo(facebook.id()));
        assertThat(forecast.changes().getFirst().isWorse()).isTrue();
        assertThat(day(one)).isEqualTo(THURSDAY);
    }

    @Test
    void aMoveIntoThePastIsSaid() {
        assertThat(moving.forecast(wish(Unit.WEEKS, -1, false)).past()).isEqualTo(2);
        assertThat(moving.forecast(wish(Unit.WEEKS, 1, false)).past()).isZero();
    }

    @Test
    void oneStepChangesTheChannelTheCampaignAndTheTagsOfAll() {
        Campaign campaign = calendar.campaign("Winter", THURSDAY, THURSDAY.plusDays(20));
        List<Id<Post>> both = List.of(one.id(), two.id());

        changing.channel(both, linkedIn.id());
        changing.campaign(both, Optional.of(campaign.id()));
        changing.tag(both, "flu");
        changing.tag(both, "flu");

        assertThat(List.of(now(one), now(two))).allSatisfy(post -> {
            assertThat(post.channel()).isEqualTo(linkedIn.id());
            assertThat(post.campaign()).contains(campaign.id());
            assertThat(post.tags()).containsExactly("flu");
        });
        calendar.workspace.undo();
        assertThat(now(one).tags()).isEmpty();
        assertThat(now(two).tags()).isEmpty();
        assertThat(now(one).campaign()).contains(campaign.id());
    }

    @Test
    void onlyThoseThatMayChangeTheirStateDo() {
        changing.state(List.of(one.id(), two.id()), PostStatus.SCHEDULED);

        assertThat(now(one).status()).isEqualTo(PostStatus.DRAFT);
        assertThat(now(two).status()).isEqualTo(PostStatus.SCHEDULED);
        assertThat(ChangingMany.mayBecome(now(two), PostStatus.POSTED)).isFalse();
    }

    @Test
    void aPostThatIsGoneIsPassedOver() {
        calendar.writing.delete(List.of(one.id()));

        assertThat(moving.forecast(wish(Unit.DAYS, 1, false)).days()).hasSize(1);
        moving.move(wish(Unit.DAYS, 1, false));
        assertThat(day(two)).isEqualTo(THURSDAY.plusDays(2));
    }

    private MoveWish wish(Unit unit, int by, boolean pushing) {
        return new MoveWish(List.of(one.id(), two.id()), new Shift(unit, by), pushing);
    }

    private Post now(Post post) {
        return calendar.library.posts().find(post.id()).orElseThrow();
    }

    private LocalDate day(Post post) {
        return now(post).day().orElseThrow();
    }
}
