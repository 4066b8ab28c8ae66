package app.drumbeat.application.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import app.drumbeat.application.flag.FlagService;
import app.drumbeat.application.flag.PostReadiness;
import app.drumbeat.application.flag.ReadyPoint;
import app.drumbeat.application.workspace.BackedPosts;
import app.drumbeat.application.workspace.Gate;
import app.drumbeat.domain.base.Id;
import app.drumbeat.domain.channel.Network;
import app.drumbeat.domain.evidence.Claim;
import app.drumbeat.domain.evidence.Source;
import app.drumbeat.domain.plan.Flag;
import app.drumbeat.domain.post.Post;
import app.drumbeat.domain.post.PostFilter;
import app.drumbeat.domain.post.PostStatus;
import app.drumbeat.domain.post.Words;
import app.drumbeat.ui.OpenCalendar;

/** Health information rests on a source that somebody has looked at lately, or on a reason that is kept. */
class SourcedTest {

    private static final LocalDate DAY = LocalDate.of(2026, 12, 14);

    @TempDir
    private Path folder;

    private OpenCalendar calendar;
    private Post post;

    @BeforeEach
    void healthInformation() {
        calendar = OpenCalendar.in(folder);
        post = calendar.post(calendar.channel("LinkedIn", Network.LINKEDIN, 3, 2), DAY, "09:00", "Hands",
                PostStatus.DRAFT);
        calendar.claiming.isHealth(post.id(), true);
    }

    @AfterEach
    void close() {
        calendar.close();
    }

    @Test
    void withoutASourceItIsHeldBackUntilSomebodySaysWhyItMayGo() {
        assertThat(calendar.states.bar(post.id(), PostStatus.APPROVED)).contains(Gate.Bar.UNSOURCED);
        assertThat(ready()).anyMatch(ReadyPoint::blocks);

        service().dismiss(BackedPosts.unsourced(stored()), "Agreed with the medical director");
        assertThat(calendar.states.change(post.id(), PostStatus.APPROVED)).isTrue();

        service().takeBack(BackedPosts.unsourced(stored()));
        assertThat(stored().status()).isEqualTo(PostStatus.IN_REVIEW);
    }

    @Test
    void aClearedPostThatIsMarkedAsHealthInformationGoesBackToReview() {
        calendar.claiming.isHealth(post.id(), false);
        calendar.states.change(post.id(), PostStatus.APPROVED);

        calendar.claiming.isHealth(post.id(), true);

        assertThat(stored().status()).isEqualTo(PostStatus.IN_REVIEW);
    }

    @Test
    void aReasonHoldsForTheseWordsAndNoOthers() {
        service().dismiss(BackedPosts.unsourced(stored()), "Agreed");
        calendar.states.change(post.id(), PostStatus.APPROVED);

        calendar.change(post, there -> there.saying(new Words("Hands", "Wash them for an hour.", "", "")));

        assertThat(stored().status()).isEqualTo(PostStatus.IN_REVIEW);
    }

    @Test
    void aSourceThatHoldsLetsItGoAndOneThatIsRemovedTakesItBack() {
        Source source = lean();
        assertThat(calendar.states.change(post.id(), PostStatus.APPROVED)).isTrue();

        calendar.sources.remove(source.id());

        assertThat(stored().status()).isEqualTo(PostStatus.IN_REVIEW);
        assertThat(flags()).extracting(Flag::kind).contains(Flag.Kind.UNSOURCED);
    }

    @Test
    void aSourceIsGoodForThreeYearsAndThenForNoneUntilItIsLookedAtAgain() {
        Source source = lean();
        assertThat(source.review()).isEqualTo(OpenCalendar.TODAY.plusYears(3));

        calendar.sources.change(source.id(), old -> new Source(old.id(), old.title(), "", "", old.quality(),
                LocalDate.of(2023, 12, 13), "", LocalDate.of(2026, 12, 13)));
        assertThat(calendar.states.bar(post.id(), PostStatus.APPROVED)).contains(Gate.Bar.UNSOURCED);

        calendar.sources.checkedToday(source.id());
        assertThat(calendar.states.bar(post.id(), PostStatus.APPROVED)).isEmpty();
        assertThat(calendar.sources.list().getFirst().source().review()).isAfter(LocalDate.of(2029, 11, 30));
    }

    @Test
    void aSourceThatRunsOutSoonIsToldOfWithThePostsThatLeanOnIt() {
        Source source = lean();
        calendar.sources.change(source.id(), old -> new Source(old.id(), old.title(), "", "", old.quality(),
                LocalDate.of(2024, 1, 1), "", DAY.plusDays(3)));

        assertThat(flags()).extracting(Flag::kind).contains(Flag.Kind.SOURCE_DUE)
                .doesNotContain(Flag.Kind.UNSOURCED);
        assertThat(calendar.sources.list().getFirst().posts()).extracting(Post::id).containsExactly(post.id());
    }

    @Test
    void aClaimWithASourceNeedsNoReason() {
        calendar.claiming.isHealth(post.id(), false);
        calendar.change(post, there -> there.saying(new Words("Hands", "It cures colds.", "", "")));
        assertThat(calendar.states.bar(post.id(), PostStatus.APPROVED)).contains(Gate.Bar.REGULATED);

        lean();

        assertThat(calendar.states.bar(post.id(), PostStatus.APPROVED)).isEmpty();
        assertThat(ready()).noneMatch(ReadyPoint::blocks).anyMatch(point -> point.remark().isPresent());
    }

    @Test
    void aSourceWithoutADayOrATitleIsNone() {
        assertThatThrownBy(() -> calendar.sources.add(" ")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Source(Id.of("s"), "S", "", "", Source.Quality.STUDY, DAY, "", DAY.minusDays(1)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private Source lean() {
        Source source = calendar.sources.add("NG51");
        calendar.claiming.lean(post.id(), new Claim("20 seconds", source.id()));
        return source;
    }

    private Post stored() {
        return calendar.library.posts().find(post.id()).orElseThrow();
    }

    private List<ReadyPoint> ready() {
        return new PostReadiness(calendar.workspace, calendar.reviewFlags).of(stored());
    }

    private FlagService service() {
        return new FlagService(calendar.workspace, List::of, calendar.reviewFlags);
    }

    private List<Flag> flags() {
        return service().report(PostFilter.ALL).open();
    }
}
