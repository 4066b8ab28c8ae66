package app.drumbeat.domain.cadence;

import static app.drumbeat.domain.cadence.Situation.march;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Function;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import app.drumbeat.domain.post.PostDays;
import app.drumbeat.domain.post.PostStatus;

/** The worked example: LinkedIn, three posts a week from Monday to Friday, two silent days allowed, in March 2026. */
class RhythmChangeTest {

    /** Posts on 2, 4, 6, 9, 11, 13, 16, 18, 20, 23, 25 and 27 March keep the rhythm; one of them is moved. */
    @ParameterizedTest
    @CsvSource(textBlock = """
            # from, to | opened, longer, closed, shorter, filled, lacking weeks
            11,      12,  '',     '',     '',     '',      '',     ''
            11,      10,  '',     '',     '',     '',      '',     ''
            11,      3,   '10..12','',    '',     '',      '',     9
            11,      14,  '10..12','',    '',     '',      '',     ''
            27,      28,  '',     '',     '',     '',      '',     ''
            """)
    void aPostThatKeptTheRhythmLeavesAHoleWhereItWas(int from, int to, String opened, String longer, String closed,
            String shorter, String filled, String lacking) {
        Situation kept = new Situation().posts(2, 4, 6, 9, 11, 13, 16, 18, 20, 23, 25, 27);
        RhythmChange change = moved(kept, from, to);

        assertThat(spans(change.opened())).isEqualTo(opened);
        assertThat(spans(change.longer())).isEqualTo(longer);
        assertThat(spans(change.closed())).isEqualTo(closed);
        assertThat(spans(change.shorter())).isEqualTo(shorter);
        assertThat(weeks(change.filled())).isEqualTo(filled);
        assertThat(weeks(change.lacking())).isEqualTo(lacking);
    }

    @Test
    void aPostInTheMiddleOfAShortGapClosesIt() {
        Situation plan = new Situation().posts(2, 4, 6, 12, 13, 16, 18, 20, 23, 25, 27).posts(4);

        RhythmChange change = moved(plan, 4, 10);

        assertThat(spans(change.closed())).isEqualTo("9..11");
        assertThat(weeks(change.filled())).isEqualTo("9");
        assertThat(change.isWorse()).isFalse();
    }

    @Test
    void aPostAtTheEdgeOfALongGapShortensIt() {
        Situation plan = new Situation().posts(2, 4, 4, 6, 20, 23, 25, 27);

        RhythmChange change = moved(plan, 4, 10);

        assertThat(spans(change.shorter())).isEqualTo("9..19");
        assertThat(change.closed()).isEmpty();
    }

    @Test
    void takingTheLastPostAwayMakesTheEndLonger() {
        Situation plan = new Situation().posts(2, 4, 6, 9, 11);

        RhythmChange change = moved(plan, 11, 9);

        assertThat(spans(change.longer())).isEqualTo("10..27");
    }

    @Test
    void whatDoesNotCountChangesNothing() {
        Situation plan = new Situation().posts(2, 4, 6).post(9, PostStatus.CANCELLED);
        PostDays others = days(plan).without(march(9), PostStatus.CANCELLED);

        assertThat(effects(plan, others, PostStatus.CANCELLED, 12).change().isNothing()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            12, false
            14, true
            15, true
            1,  true
            """)
    void aDropOutsideOfTheChannelsDaysIsKnown(int day, boolean outside) {
        Situation plan = new Situation().posts(2, 4, 6, 9, 11);

        assertThat(effects(plan, days(plan), PostStatus.DRAFT, day).outside()).isEqualTo(outside);
    }

    @Test
    void aDropIntoAQuietPeriodIsKnown() {
        Situation plan = new Situation().posts(2, 4, 6).quiet(march(9), march(10));

        assertThat(effects(plan, days(plan), PostStatus.DRAFT, 10).quiet()).extracting(QuietPeriod::reason)
                .containsExactly("Meant");
        assertThat(effects(plan, days(plan), PostStatus.DRAFT, 11).quiet()).isEmpty();
    }

    @Test
    void aMoveAndItsWayBackAreMirrored() {
        RandomSituations plans = new RandomSituations(11);
        for (int round = 0; round < 200; round++) {
            ChannelFindings one = plans.next().find();
            ChannelFindings other = plans.next().find();
            RhythmChange there = RhythmChange.between(one, other);
            RhythmChange back = RhythmChange.between(other, one);

            assertThat(back.opened()).isEqualTo(there.closed());
            assertThat(back.closed()).isEqualTo(there.opened());
            assertThat(back.filled()).isEqualTo(there.lacking());
            assertThat(RhythmChange.between(one, one).isNothing()).isTrue();
        }
    }

    private static RhythmChange moved(Situation plan, int from, int to) {
        PostDays others = days(plan).without(march(from), PostStatus.SCHEDULED);
        return effects(plan, others, PostStatus.SCHEDULED, to).change();
    }

    private static DropEffect effects(Situation plan, PostDays others, PostStatus status, int day) {
        return DropEffect.of(plan.channel(), others, status, plan.find(), new Neighbours(0, List.of()),
                List.of(march(day)), plan.question())
                .getFirst();
    }

    private static PostDays days(Situation plan) {
        PostDays days = PostDays.none();
        for (Situation.Dated post : plan.dated()) {
            days = days.with(post.day(), post.status());
        }
        return days;
    }

    private static String spans(List<Silence> silences) {
        return joined(silences, silence -> Situation.dayOfMarch(silence.first()) + ".."
                + Situation.dayOfMarch(silence.last()));
    }

    private static String weeks(List<ShortWeek> weeks) {
        return joined(weeks, week -> String.valueOf(Situation.dayOfMarch(week.week())));
    }

    private static <T> String joined(List<T> things, Function<T, String> word) {
        return String.join(" ", things.stream().map(word).toList());
    }
}
