package app.drumbeat.domain.cadence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

import app.drumbeat.domain.base.DateSpan;
import app.drumbeat.domain.cadence.Situation.Dated;
import app.drumbeat.domain.post.PostStatus;

/** What holds for the findings of every channel that has a start, whatever its plan. */
@Execution(ExecutionMode.CONCURRENT)
class GapFinderPropertiesTest {

    private static final int PLANS = 3_000;

    private final Random random = new Random(7);
    private final RandomSituations situations = new RandomSituations(42);

    private Dated aPost(DateSpan within, PostStatus status) {
        return new Dated(within.first().plusDays(random.nextInt((int) within.length())), status);
    }

    private static boolean counts(Dated post, Situation situation) {
        FindingsQuestion question = situation.question();
        return question.level().counts(post.status(), post.day().isBefore(question.today()));
    }

    @Test
    void noPostingDayOfASilenceHasACountingPost() {
        for (int plan = 0; plan < PLANS; plan++) {
            Situation situation = situations.nextStarted();
            for (Silence silence : situation.find().silences()) {
                assertThat(situation.dated()).as("%s in %s", silence, situation)
                        .noneMatch(post -> silence.span().contains(post.day()) && counts(post, situation));
            }
        }
    }

    @Test
    void aPostOutsideASilenceOrAWeekChangesNothingOfItButWhetherItIsOpen() {
        for (int plan = 0; plan < PLANS; plan++) {
            Situation situation = situations.nextStarted();
            ChannelFindings before = situation.find();
            DateSpan range = situation.question().range();
            Dated added = aPost(new DateSpan(range.first().minusDays(30), range.last().plusDays(30)),
                    PostStatus.SCHEDULED);
            ChannelFindings after = situation.copy().post(added.day(), added.status()).find();

            List<Silence> elsewhere = before.silences().stream()
                    .filter(silence -> !silence.span().contains(added.day())).toList();
            assertThat(asIfOpen(after.silences())).as("%s added to %s", added, situation)
                    .containsAll(asIfOpen(elsewhere));
            DateSpan firstDaysHit = new DateSpan(added.day().minusDays(6), added.day());
            assertThat(weeksApartFrom(firstDaysHit, after)).as("%s added to %s", added, situation)
                    .isEqualTo(weeksApartFrom(firstDaysHit, before));
        }
    }

    private static List<Silence> asIfOpen(List<Silence> silences) {
        return silences.stream().map(silence -> new Silence(silence.first(), silence.last(), silence.postingDays(),
                true, silence.causes())).toList();
    }

    private static List<ShortWeek> weeksApartFrom(DateSpan firstDays, ChannelFindings findings) {
        return findings.shortWeeks().stream().filter(week -> !firstDays.contains(week.week())).toList();
    }

    @Test
    void aPostInALaterWeekThanTheNextChangesNothingOfADropOffButWhetherItIsOpen() {
        int tried = 0;
        for (int plan = 0; plan < PLANS; plan++) {
            Situation situation = situations.nextStarted();
            ChannelFindings before = situation.find();
            List<LocalDate> weeks = before.weeks().stream().map(WeekCount::week).toList();
            for (DropOff dropOff : before.dropOffs()) {
                int farther = weeks.indexOf(dropOff.lastWeek()) + 2;
                if (farther < weeks.size()) {
                    LocalDate far = weeks.get(farther + random.nextInt(weeks.size() - farther));
                    ChannelFindings after = situation.copy().post(far, PostStatus.SCHEDULED).find();
                    assertThat(after.dropOffs().stream().map(GapFinderPropertiesTest::asIfOpen))
                            .as("%s added to %s", far, situation).contains(asIfOpen(dropOff));
                    tried++;
                }
            }
        }
        assertThat(tried).isGreaterThan(PLANS / 50);
    }

    private static DropOff asIfOpen(DropOff found) {
        return new DropOff(found.firstWeek(), found.lastWeek(), found.weeks(), found.baseline(), found.during(), true,
                found.after());
    }

    @Test
    void aPostThatDoesNotCountMovesNoFinding() {
        for (int plan = 0; plan < PLANS; plan++) {
            Situation situation = situations.nextStarted();
            ChannelFindings before = situation.find();
            Dated onHold = aPost(situation.question().range(), PostStatus.ON_HOLD);
            ChannelFindings after = situation.copy().post(onHold.day(), onHold.status()).find();
            assertThat(after.silences()).extracting(Silence::span)
                    .isEqualTo(before.silences().stream().map(Silence::span).toList());
            assertThat(after.weeks()).isEqualTo(before.weeks());
            assertThat(after.dropOffs()).isEqualTo(before.dropOffs());
            assertThat(after.runway()).isEqualTo(before.runway());
        }
    }

    @Test
    void deletingAPostNeverRemovesAShortWeek() {
        for (int plan = 0; plan < PLANS; plan++) {
            Situation situation = situations.nextStarted();
            if (situation.dated().isEmpty()) {
                continue;
            }
            Dated deleted = situation.dated().get(random.nextInt(situation.dated().size()));
            List<ShortWeek> after = situation.copy().without(deleted).find().shortWeeks();
            for (ShortWeek week : situation.find().shortWeeks()) {
                assertThat(after).as("%s deleted from %s", deleted, situation).anyMatch(
                        other -> other.week().equals(week.week()) && other.missing() >= week.missing());
            }
        }
    }

    @Test
    void aLaterBeginningTellsTheSameOfWhatEndsInIt() {
        for (int plan = 0; plan < PLANS; plan++) {
            Situation situation = situations.nextStarted();
            DateSpan range = situation.question().range();
            ChannelFindings whole = situation.find();
            LocalDate later = range.first().plusDays(random.nextInt((int) range.length()));
            ChannelFindings part = situation.copy().range(later, range.last()).find();
            assertThat(part.silences()).isEqualTo(endingFrom(later, whole.silences(), Silence::last));
            assertThat(part.shortWeeks())
                    .isEqualTo(endingFrom(later, whole.shortWeeks(), week -> week.week().plusDays(6)));
            assertThat(part.dropOffs())
                    .isEqualTo(endingFrom(later, whole.dropOffs(), dropOff -> dropOff.lastWeek().plusDays(6)));
            assertThat(part.runway()).isEqualTo(whole.runway());
            assertThat(part.weeks()).isEqualTo(whole.weeks());
        }
    }

    private static <F> List<F> endingFrom(LocalDate day, List<F> findings, Function<F, LocalDate> end) {
        return findings.stream().filter(finding -> !end.apply(finding).isBefore(day)).toList();
    }

    @Test
    void findingsStandInOrderAndApart() {
        for (int plan = 0; plan < PLANS; plan++) {
            ChannelFindings findings = situations.nextStarted().find();
            assertThat(findings.silences()).isSortedAccordingTo((one, other) -> one.last().compareTo(other.first()));
            assertThat(findings.shortWeeks().stream().map(ShortWeek::week).collect(Collectors.toSet()))
                    .hasSameSizeAs(findings.shortWeeks());
            assertThat(findings.weeks()).isSortedAccordingTo((one, other) -> one.week().compareTo(other.week()));
            assertThat(findings.dropOffs())
                    .isSortedAccordingTo((one, other) -> one.lastWeek().compareTo(other.firstWeek()));
        }
    }
}
