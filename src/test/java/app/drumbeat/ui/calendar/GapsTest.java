package app.drumbeat.ui.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

import app.drumbeat.domain.base.Id;
import app.drumbeat.domain.cadence.ChannelFindings;
import app.drumbeat.domain.cadence.Runway;
import app.drumbeat.domain.cadence.Silence;
import app.drumbeat.domain.channel.Channel;
import app.drumbeat.ui.kit.Selected;
import app.drumbeat.ui.kit.Selected.OfSilence;

class GapsTest {

    private static final Id<Channel> LINKEDIN = Id.of("linkedin");
    private static final Id<Channel> X = Id.of("x");

    /** LinkedIn is silent from 3 and from 17 December, X from 3 and from 10. */
    private final List<ChannelFindings> findings = List.of(silent(LINKEDIN, 3, 17), silent(X, 3, 10));
    private final Gaps gaps = Gaps.of(findings, Set.of());

    @Test
    void gapsGoByTheirFirstDayAndThenByTheOrderOfTheChannels() {
        assertThat(gaps.inOrder()).containsExactly(gap(LINKEDIN, 3), gap(X, 3), gap(X, 10), gap(LINKEDIN, 17));
    }

    @Test
    void fromASelectedGapTheNextAndThePreviousAreItsNeighbours() {
        assertThat(gaps.next(gap(X, 3), december(1))).contains(gap(X, 10));
        assertThat(gaps.previous(gap(X, 3), december(1))).contains(gap(LINKEDIN, 3));
    }

    @Test
    void withoutASelectedGapTheDayOfTheKeysDecides() {
        Selected day = new Selected.OfDay(december(5));

        assertThat(gaps.next(day, december(5))).contains(gap(X, 10));
        assertThat(gaps.next(day, december(10))).contains(gap(X, 10));
        assertThat(gaps.previous(day, december(10))).contains(gap(X, 3));
    }

    @Test
    void beyondTheLastAndBeforeTheFirstThereIsNone() {
        assertThat(gaps.next(gap(LINKEDIN, 17), december(1))).isEmpty();
        assertThat(gaps.previous(gap(LINKEDIN, 3), december(30))).isEmpty();
        assertThat(Gaps.NONE.next(new Selected.Nothing(), december(1))).isEmpty();
    }

    @Test
    void onlyTheGapsOfTheChannelsShownAreVisited() {
        assertThat(Gaps.of(findings, Set.of(X)).inOrder()).containsExactly(gap(X, 3), gap(X, 10));
    }

    @Test
    void aGapThatIsNoMoreIsLikeNone() {
        assertThat(gaps.next(gap(X, 4), december(4))).contains(gap(X, 10));
    }

    private static OfSilence gap(Id<Channel> channel, int day) {
        return new OfSilence(channel, december(day));
    }

    private static ChannelFindings silent(Id<Channel> channel, int... days) {
        List<Silence> silences = Arrays.stream(days)
                .mapToObj(day -> new Silence(december(day), december(day + 4), 3, false, List.of())).toList();
        return new ChannelFindings(channel, silences, List.of(), List.of(), new Runway(december(1), december(1)),
                List.of());
    }

    private static LocalDate december(int day) {
        return LocalDate.of(2026, 12, day);
    }
}
