package app.drumbeat.domain.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import app.drumbeat.domain.base.Id;
import app.drumbeat.domain.channel.Channel;
import app.drumbeat.domain.plan.FillReason.Kind;
import app.drumbeat.domain.post.Post;
import app.drumbeat.domain.post.PostStatus;
import app.drumbeat.domain.post.ShelfLife;
import app.drumbeat.domain.post.Slot;
import app.drumbeat.domain.post.Track;
import app.drumbeat.domain.post.Words;

class GapFillingTest {

    private static final Id<Channel> LI = Id.of("li");
    private static final LocalDate TODAY = LocalDate.of(2026, 12, 2);
    private static final LocalDate GAP = LocalDate.of(2026, 12, 9);

    @Test
    void ideasOfTheChannelComeFirstAndThoseOfOthersSayThatTheyWouldMove() {
        Post other = idea("a").on(Id.of("x"));
        Post own = idea("b");

        List<GapFill> ranked = rank(List.of(other, own), List.of());

        assertThat(ranked).extracting(fill -> fill.idea().id().value()).containsExactly("b", "a");
        assertThat(kinds(ranked.get(0))).contains(Kind.FOR_CHANNEL).doesNotContain(Kind.OTHER_CHANNEL);
        assertThat(kinds(ranked.get(1))).contains(Kind.OTHER_CHANNEL);
    }

    @Test
    void whatGoesOffSoonIsMoreUrgentThanWhatKeeps() {
        Post keeps = idea("a");
        Post soon = idea("b").keeping(ShelfLife.NONE.bestBefore(Optional.of(GAP.plusDays(3))));
        Post later = idea("c").keeping(ShelfLife.NONE.bestBefore(Optional.of(GAP.plusDays(20))));

        List<GapFill> ranked = rank(List.of(keeps, later, soon), List.of());

        assertThat(ranked).extracting(fill -> fill.idea().id().value()).containsExactly("b", "c", "a");
        assertThat(ranked.getFirst().reasons()).contains(new FillReason(Kind.BEST_BEFORE, 3));
    }

    @Test
    void whatIsPastItsBestOrHasNotRestedComesLastAndMayNotBeUsed() {
        Post past = idea("a").keeping(ShelfLife.NONE.bestBefore(Optional.of(GAP.minusDays(1))));
        Post rests = idea("b").keeping(ShelfLife.NONE.evergreen(true).reusedFrom(Optional.of(GAP.plusDays(5))));
        Post fine = idea("c").on(Id.of("x"));

        List<GapFill> ranked = rank(List.of(past, rests, fine), List.of());

        assertThat(ranked).extracting(GapFill::usable).containsExactly(true, false, false);
        assertThat(ranked.getFirst().idea()).isEqualTo(fine);
        assertThat(ranked).filteredOn(fill -> fill.idea().equals(rests)).first()
                .satisfies(fill -> assertThat(fill.reasons()).contains(new FillReason(Kind.RESTS, 5)));
        assertThat(rank(List.of(idea("d").keeping(ShelfLife.NONE.bestBefore(Optional.of(GAP)))), List.of()).getFirst()
                .usable()).isTrue();
    }

    @Test
    void moreOfTheSameWithinTwoWeeksCountsAgainstAnIdea() {
        Post flu = idea("a").tagged(List.of("Flu"));
        Post jobs = idea("b").tagged(List.of("jobs"));
        Post fluBefore = dated("p", GAP.minusDays(4)).tagged(List.of("flu"));
        Post jobsBefore = dated("q", GAP.minusDays(40)).tagged(List.of("jobs"));

        List<GapFill> ranked = rank(List.of(flu, jobs, idea("c")), List.of(fluBefore, jobsBefore));

        assertThat(ranked).extracting(fill -> fill.idea().id().value()).containsExactly("c", "b", "a");
        assertThat(ranked.get(2).reasons()).contains(new FillReason(Kind.SIMILAR, 4));
        assertThat(kinds(ranked.get(0))).contains(Kind.NOTHING_SIMILAR);
    }

    @Test
    void ofEqualsTheOneThatWaitedLongestComesFirst() {
        Post young = idea("a").keeping(ShelfLife.noted(TODAY.minusDays(3)));
        Post old = idea("b").keeping(ShelfLife.noted(TODAY.minusDays(120)));

        assertThat(rank(List.of(young, old), List.of())).first()
                .satisfies(fill -> assertThat(fill.reasons()).contains(new FillReason(Kind.WAITING, 120)));
    }

    @Test
    void onlyIdeasAreRanked() {
        Post held = dated("p", TODAY).in(PostStatus.ON_HOLD);

        assertThat(rank(List.of(held, idea("a")), List.of())).hasSize(1);
    }

    private static List<GapFill> rank(List<Post> ideas, List<Post> around) {
        return GapFilling.rank(LI, GAP, TODAY, ideas, around);
    }

    private static List<Kind> kinds(GapFill fill) {
        return fill.reasons().stream().map(FillReason::kind).toList();
    }

    private static Post idea(String id) {
        return Post.idea(Id.of(id), LI, Words.titled(id), Track.begun("u" + id, Instant.EPOCH));
    }

    private static Post dated(String id, LocalDate day) {
        return Post.draft(Id.of(id), LI, Slot.on(day), Words.titled(id), Track.begun("u" + id, Instant.EPOCH));
    }
}
