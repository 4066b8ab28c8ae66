package app.drumbeat.application.series;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import app.drumbeat.application.flag.FlagService;
import app.drumbeat.domain.base.Change;
import app.drumbeat.domain.base.Changes;
import app.drumbeat.domain.base.Id;
import app.drumbeat.domain.channel.Channel;
import app.drumbeat.domain.channel.Network;
import app.drumbeat.domain.plan.Flag;
import app.drumbeat.domain.port.StepName;
import app.drumbeat.domain.post.Part;
import app.drumbeat.domain.post.Post;
import app.drumbeat.domain.post.PostFilter;
import app.drumbeat.domain.post.PostStatus;
import app.drumbeat.domain.post.Repeat;
import app.drumbeat.domain.post.Series;
import app.drumbeat.domain.post.SeriesDay;
import app.drumbeat.domain.post.Slot;
import app.drumbeat.domain.post.Words;
import app.drumbeat.ui.OpenCalendar;
import app.drumbeat.ui.post.Together;

/** The Thursday question: posts that return, each a post like any other. */
class SeriesOfPostsTest {

    private static final LocalDate THURSDAY = LocalDate.of(2026, 12, 3);
    private static final Repeat WEEKLY = new Repeat.Weekly(1, Set.of(DayOfWeek.THURSDAY));

    @TempDir
    Path folder;

    @AutoClose
    private OpenCalendar calendar;
    private Together together;
    private Channel x;
    private Post question;

    @BeforeEach
    void aQuestion() {
        calendar = OpenCalendar.in(folder);
        together = calendar.together;
        x = calendar.channel("X", Network.X, 3, 2);
        question = calendar.post(x, THURSDAY, "17:00", "Thursday question", PostStatus.DRAFT);
    }

    @Test
    void itsPostsArePlannedHalfAYearAheadAsDraftsLikeTheFirst() {
        Optional<Integer> made = together.series().begin(question.id(), SeriesWish.forever(WEEKLY));

        List<Post> posts = posts();
        assertThat(made).contains(27);
        assertThat(posts).hasSize(27).allSatisfy(post -> {
            assertThat(post.title()).isEqualTo("Thursday question");
            assertThat(post.status()).isEqualTo(PostStatus.DRAFT);
            assertThat(post.day().orElseThrow().getDayOfWeek()).isEqualTo(DayOfWeek.THURSDAY);
        });
        assertThat(posts.getFirst().id()).isEqualTo(question.id());
        assertThat(posts.getLast().day()).contains(THURSDAY.plusDays(182));
    }

    @Test
    void oneUndoTakesAllOfItBack() {
        together.series().begin(question.id(), SeriesWish.forever(WEEKLY));
        calendar.workspace.undo();

        assertThat(calendar.library.posts().list()).extracting(Post::id).containsExactly(question.id());
        assertThat(calendar.library.series().list()).isEmpty();
        assertThat(post(question).ties().series()).isEmpty();
    }

    @Test
    void theyKeepTheTimeOfTheWallClockWhenTheClocksChange() {
        together.series().begin(question.id(), SeriesWish.forever(WEEKLY));

        List<Integer> offsets = posts().stream().map(post -> post.slot().orElseThrow())
                .map(slot -> slot.day().atTime(slot.time().orElseThrow()).atZone(OpenCalendar.LONDON))
                .map(ZonedDateTime::getOffset).map(offset -> offset.getTotalSeconds() / 3600).distinct().toList();
        assertThat(posts()).allSatisfy(
                post -> assertThat(post.slot().flatMap(Slot::time)).contains(LocalTime.of(17, 0)));
        assertThat(offsets).as("winter and summer").containsExactly(0, 1);
    }

    @Test
    void aSeriesEndsAfterSoManyTimesOrOnADay() {
        together.series().begin(question.id(), new SeriesWish(WEEKLY, Optional.empty(), OptionalInt.of(4)));
        assertThat(posts()).hasSize(4);
        assertThat(series().last()).contains(THURSDAY.plusWeeks(3));
        assertThat(series().isComplete()).isTrue();
        calendar.workspace.undo();

        together.series().begin(question.id(),
                new SeriesWish(WEEKLY, Optional.of(THURSDAY.plusDays(20)), OptionalInt.empty()));
        assertThat(posts()).hasSize(3);
    }

    @Test
    void aRuleThatNeverEndsIsPlannedFurtherOnlyWhenAsked() {
        together.series().begin(question.id(), SeriesWish.forever(new Repeat.Weekly(1, Set.of(DayOfWeek.values()))));
        assertThat(posts()).hasSize(183);

        together.series().further(question.id());

        assertThat(posts()).hasSize(366);
        assertThat(posts()).extracting(post -> post.day().orElseThrow()).doesNotHaveDuplicates().isSorted();
    }

    @Test
    void aPostThatIsEditedSaysWhereItDiffersAndTheOthersStay() {
        together.series().begin(question.id(), SeriesWish.forever(WEEKLY));
        Post third = posts().get(2);
        calendar.change(third, post -> post.saying(words("Christmas question")).at(at(third, "12:00")));

        assertThat(together.series().of(post(third))).hasValueSatisfying(seen -> {
            assertThat(seen.differing()).containsExactlyInAnyOrder(Part.TITLE, Part.TIME);
            assertThat(seen.number()).isEqualTo(3);
            assertThat(seen.posts()).isEqualTo(27);
        });
        assertThat(posts().get(3).title()).isEqualTo("Thursday question");

        together.series().back(third.id());

        assertThat(post(third).title()).isEqualTo("Thursday question");
        assertThat(post(third).slot().flatMap(Slot::time)).contains(LocalTime.of(17, 0));
    }

    @Test
    void whatOnePostHasOtherwiseHoldsForAllFromThereAndExceptionsAreKept() {
        together.series().begin(question.id(), SeriesWish.forever(WEEKLY));
        List<Post> before = posts();
        Post third = before.get(2);
        Post fifth = before.get(4);
        Post seventh = before.get(6);
        Post ninth = before.get(8);
        calendar.change(third, post -> post.saying(words("Ask a nurse")));
        calendar.change(fifth, post -> post.saying(words("New year special")));
        calendar.moving.move(List.of(seventh.id()), seventh.day().orElseThrow().plusDays(1));
        calendar.change(ninth, post -> post.in(PostStatus.IN_REVIEW).in(PostStatus.APPROVED));

        Optional<SeriesFromHere.Outcome> outcome = together.fromHere().all(third.id());

        assertThat(outcome).contains(new SeriesFromHere.Outcome(22, 1));
        assertThat(post(before.get(1)).title()).as("before").isEqualTo("Thursday question");
        assertThat(post(before.get(3)).title()).as("after").isEqualTo("Ask a nurse");
        assertThat(post(fifth).title()).as("an exception").isEqualTo("New year special");
        assertThat(post(seventh).title()).isEqualTo("Ask a nurse");
        assertThat(post(seventh).day()).as("moved by hand").contains(seventh.day().orElseThrow().plusDays(1));
        assertThat(post(ninth).title()).as("approved already").isEqualTo("Thursday question");
        assertThat(together.series().of(post(third)).orElseThrow().differing()).isEmpty();
        assertThat(together.series().of(post(before.get(1))).orElseThrow().series().last())
                .contains(third.day().orElseThrow().minusDays(1));

        calendar.workspace.undo();
        assertThat(post(before.get(3)).title()).isEqualTo("Thursday question");
        assertThat(calendar.library.series().list()).hasSize(1);
    }

    @Test
    void anotherRhythmTakesThePostsAlong() {
        together.series().begin(question.id(),
                new SeriesWish(WEEKLY, Optional.of(THURSDAY.plusWeeks(7)), OptionalInt.empty()));
        List<Post> before = posts();
        Post moved = before.get(3);
        calendar.moving.move(List.of(moved.id()), moved.day().orElseThrow().plusDays(1));
        calendar.writing.delete(List.of(before.get(5).id()));
        calendar.moving.move(List.of(before.get(2).id()), THURSDAY.plusDays(12));

        together.fromHere().rule(before.get(2).id(),
                new SeriesWish(new Repeat.Weekly(1, Set.of(DayOfWeek.TUESDAY)), Optional.of(THURSDAY.plusWeeks(7)),
                        OptionalInt.empty()));

        assertThat(post(before.get(1)).day()).as("before").contains(THURSDAY.plusWeeks(1));
        assertThat(post(before.get(2)).day()).contains(THURSDAY.plusDays(12));
        assertThat(post(moved).day()).as("moved by hand").contains(moved.day().orElseThrow().plusDays(1));
        assertThat(post(before.get(4)).day()).contains(THURSDAY.plusDays(26));
        assertThat(posts()).filteredOn(post -> post.day().filter(THURSDAY.plusDays(12)::isAfter).isEmpty())
                .allSatisfy(post -> assertThat(post.ties().series()).map(SeriesDay::day)
                        .hasValueSatisfying(day -> assertThat(day.getDayOfWeek()).isEqualTo(DayOfWeek.TUESDAY)));
    }

    @Test
    void endingItDeletesTheDraftsThatNobodyTouchedAndLetsTheOthersStand() {
        together.series().begin(question.id(), SeriesWish.forever(WEEKLY));
        List<Post> before = posts();
        calendar.change(before.get(9), post -> post.saying(words("Easter question")));

        assertThat(together.series().end(before.get(4).id())).contains(21);

        assertThat(calendar.library.posts().list()).hasSize(6);
        assertThat(post(before.get(9)).ties().series()).isEmpty();
        assertThat(calendar.library.deletedPosts().list()).hasSize(21);
        assertThat(series().isComplete()).isTrue();
    }

    @Test
    void aSeriesThatRunsOutIsAmongTheFindingsUntilItIsPlannedFurther() {
        together.series().begin(question.id(), SeriesWish.forever(WEEKLY));
        FlagService flags = new FlagService(calendar.workspace, List::of, calendar.reviewFlags);
        assertThat(kinds(flags)).doesNotContain(Flag.Kind.SERIES_RUNS_OUT);

        Series kept = series();
        calendar.workspace.perform(StepName.of("step.series.further"),
                library -> Changes.of(Change.replaced(kept, kept.plannedTo(OpenCalendar.TODAY.plusDays(20)))));
        assertThat(kinds(flags)).contains(Flag.Kind.SERIES_RUNS_OUT);

        together.series().further(question.id());
        assertThat(kinds(flags)).doesNotContain(Flag.Kind.SERIES_RUNS_OUT);
    }

    private static List<Flag.Kind> kinds(FlagService flags) {
        return flags.report(PostFilter.ALL).open().stream().map(Flag::kind).toList();
    }

    @Test
    void removingItsChannelOrCampaignRemovesItFromTheSeriesToo() {
        var campaign = calendar.campaign("Winter", THURSDAY, THURSDAY.plusWeeks(8));
        calendar.change(question, post -> post.inCampaign(Optional.of(campaign.id())));
        together.series().begin(question.id(), SeriesWish.forever(WEEKLY));

        calendar.campaigns.remove(campaign.id());

        assertThat(series().campaign()).isEmpty();
        assertThat(posts()).allSatisfy(post -> assertThat(post.campaign()).isEmpty());
    }

    private List<Post> posts() {
        return calendar.library.series().list().stream().flatMap(one -> calendar.library.posts().of(one).stream())
                .toList();
    }

    private Series series() {
        return calendar.library.series().list().getFirst();
    }

    private Post post(Post post) {
        return find(post.id());
    }

    private Post find(Id<Post> id) {
        return calendar.library.posts().find(id).orElseThrow();
    }

    private static Slot at(Post post, String time) {
        return Slot.at(post.day().orElseThrow(), LocalTime.parse(time));
    }

    private static Words words(String title) {
        return Words.titled(title);
    }
}
