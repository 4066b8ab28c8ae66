package app.drumbeat.domain.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import app.drumbeat.domain.base.Id;
import app.drumbeat.domain.cadence.Cause;
import app.drumbeat.domain.cadence.ChannelFindings;
import app.drumbeat.domain.cadence.DropOff;
import app.drumbeat.domain.cadence.Runway;
import app.drumbeat.domain.cadence.ShortWeek;
import app.drumbeat.domain.cadence.Silence;
import app.drumbeat.domain.channel.Cadence;
import app.drumbeat.domain.channel.Channel;
import app.drumbeat.domain.channel.Network;
import app.drumbeat.domain.channel.Timetable;
import app.drumbeat.domain.plan.Flag.Kind;
import app.drumbeat.domain.post.Post;
import app.drumbeat.domain.post.PostStatus;
import app.drumbeat.domain.post.Slot;
import app.drumbeat.domain.post.Track;
import app.drumbeat.domain.post.Words;

class FlagsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 12, 2);
    private static final LocalDate MONDAY = LocalDate.of(2026, 12, 7);
    private static final Channel X = new Channel(Id.of("x"), "X", Network.X, 0, Optional.empty(), Optional.empty(),
            Cadence.none()).timed(new Timetable(List.of(), 60));
    private static final List<Cause> NOTHING = List.of(Cause.NOTHING_PLANNED);

    @Test
    void aWeekThatIsShortBecauseOfASilenceIsToldOnce() {
        ChannelFindings found = findings(
                List.of(new Silence(MONDAY.plusDays(2), MONDAY.plusDays(8), 5, false, NOTHING)),
                List.of(new ShortWeek(MONDAY, 3, 1, 2, NOTHING), new ShortWeek(MONDAY.plusDays(7), 3, 1, 2, NOTHING),
                        new ShortWeek(MONDAY.plusDays(14), 3, 1, 2, NOTHING)),
                List.of());

        assertThat(Flags.of(List.of(X), List.of(found), List.of(), TODAY, post -> List.of()))
                .extracting(Flag::kind, flag -> flag.days().first())
                .containsExactly(tuple(Kind.SILENCE, MONDAY.plusDays(2)),
                        tuple(Kind.SHORT_WEEK, MONDAY.plusDays(14)));
    }

    @Test
    void whatIsOverWantsNoLookAnyMore() {
        ChannelFindings found = findings(
                List.of(new Silence(TODAY.minusDays(9), TODAY.minusDays(1), 5, false, NOTHING)),
                List.of(new ShortWeek(TODAY.minusDays(30), 3, 1, 2, NOTHING)), List.of(new DropOff(TODAY.minusDays(60),
                        TODAY.minusDays(40), 3, BigDecimal.TEN, BigDecimal.ONE, false, Optional.empty())));

        assertThat(Flags.of(List.of(X), List.of(found), List.of(), TODAY, post -> List.of())).isEmpty();
    }

    @Test
    void aPostThatWasNeverSentIsToldAndNothingElseOfIt() {
        Post late = post("p", TODAY.minusDays(1), "09:00", PostStatus.APPROVED, "a".repeat(300));

        assertThat(kinds(late)).containsExactly(Kind.NOT_SENT);
    }

    @Test
    void aComingPostIsMeasuredAsItsNetworkDoes() {
        assertThat(kinds(post("p", MONDAY, "09:00", PostStatus.DRAFT, "a".repeat(281)))).containsExactly(Kind.TOO_LONG);
        assertThat(kinds(post("p", MONDAY, "09:00", PostStatus.DRAFT, "a".repeat(280)))).isEmpty();
        assertThat(kinds(post("p", MONDAY, "09:00", PostStatus.CANCELLED, "a".repeat(281)))).isEmpty();
        assertThat(kinds(post("p", TODAY.minusDays(1), "09:00", PostStatus.POSTED, "a".repeat(281)))).isEmpty();
    }

    @Test
    void whatIsClearedAndGoesOutSoonNeedsSomethingToSay() {
        assertThat(kinds(post("p", TODAY.plusDays(2), "09:00", PostStatus.SCHEDULED, ""))).containsExactly(
                Kind.NOTHING_WRITTEN);
        assertThat(kinds(post("p", TODAY.plusDays(2), "09:00", PostStatus.DRAFT, ""))).isEmpty();
        assertThat(kinds(post("p", TODAY.plusDays(20), "09:00", PostStatus.SCHEDULED, ""))).isEmpty();
    }

    @Test
    void twoPostsTooCloseAreBothTold() {
        assertThat(kinds(post("p", MONDAY, "09:00", PostStatus.DRAFT, "a"),
                post("q", MONDAY, "09:30", PostStatus.DRAFT, "b"), post("r", MONDAY, "12:00", PostStatus.DRAFT, "c"),
                post("s", MONDAY, "12:10", PostStatus.CANCELLED, "d"))).containsExactly(Kind.TOO_CLOSE, Kind.TOO_CLOSE);
    }

    @Test
    void aFlagKeepsItsIdAsLongAsItIsTheSameThing() {
        Post post = post("p", MONDAY, "09:00", PostStatus.DRAFT, "a".repeat(281));

        Flag before = flags(post).getFirst();
        Flag after = flags(post.movedTo(MONDAY.plusDays(1)).saying(new Words("T", "b".repeat(400), "", ""))).getFirst();

        assertThat(after.id()).isEqualTo(before.id());
    }

    private static List<Kind> kinds(Post... posts) {
        return flags(posts).stream().map(Flag::kind).toList();
    }

    private static List<Flag> flags(Post... posts) {
        return Flags.of(List.of(X), List.of(), List.of(posts), TODAY, post -> List.of());
    }

    private static Post post(String id, LocalDate day, String time, PostStatus status, String text) {
        return Post.draft(Id.of(id), X.id(), Slot.at(day, LocalTime.parse(time)), new Words("T", text, "", ""),
                Track.begun("u" + id, Instant.EPOCH)).in(status);
    }

    private static ChannelFindings findings(List<Silence> silences, List<ShortWeek> weeks, List<DropOff> drops) {
        return new ChannelFindings(X.id(), silences, weeks, drops, new Runway(TODAY, TODAY), List.of());
    }
}
