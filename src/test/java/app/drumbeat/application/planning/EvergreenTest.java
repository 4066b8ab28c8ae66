package app.drumbeat.application.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import app.drumbeat.domain.base.Change;
import app.drumbeat.domain.base.Changes;
import app.drumbeat.domain.channel.Channel;
import app.drumbeat.domain.channel.Network;
import app.drumbeat.domain.channel.Timetable;
import app.drumbeat.domain.channel.WeeklySlot;
import app.drumbeat.domain.port.StepName;
import app.drumbeat.domain.post.Post;
import app.drumbeat.domain.post.PostStatus;
import app.drumbeat.domain.post.ShelfLife;
import app.drumbeat.domain.post.Slot;
import app.drumbeat.ui.OpenCalendar;

/** An evergreen idea stays where it is when it is planned, and rests before it is planned again. */
class EvergreenTest {

    private static final LocalDate FRIDAY = LocalDate.of(2026, 12, 4);

    @TempDir
    Path folder;

    @AutoClose
    private OpenCalendar calendar;
    private Channel linkedin;
    private Channel x;
    private Post thanks;

    @BeforeEach
    void anEvergreenIdea() {
        calendar = OpenCalendar.in(folder);
        linkedin = calendar.channel("LinkedIn", Network.LINKEDIN, 3, 2);
        x = calendar.channel("X", Network.X, 3, 2);
        thanks = calendar.idea(linkedin, "How to thank a nurse");
        calendar.change(thanks, post -> post.tagged(List.of("staff")).keeping(post.life().evergreen(true)));
    }

    @Test
    void movingItMakesACopyAndTheIdeaRests() {
        calendar.moving.move(List.of(thanks.id()), FRIDAY);

        Post idea = calendar.library.posts().find(thanks.id()).orElseThrow();
        assertThat(idea.status()).isEqualTo(PostStatus.IDEA);
        assertThat(idea.life().reuseFrom()).contains(FRIDAY.plusDays(ShelfLife.REST_DAYS));
        assertThat(planned()).singleElement().satisfies(copy -> {
            assertThat(copy.title()).isEqualTo("How to thank a nurse");
            assertThat(copy.tags()).containsExactly("staff");
            assertThat(copy.status()).isEqualTo(PostStatus.DRAFT);
            assertThat(copy.life()).isEqualTo(ShelfLife.NONE);
            assertThat(copy.track().uid()).isNotEqualTo(idea.track().uid());
        });
    }

    @Test
    void placingItAtATimeAndFillingAGapOfAnotherChannelDoTheSame() {
        calendar.moving.place(thanks.id(), Slot.at(FRIDAY, LocalTime.of(9, 30)));
        calendar.moving.fill(thanks.id(), x.id(), FRIDAY.plusDays(1));

        assertThat(planned()).extracting(Post::channel).containsExactly(linkedin.id(), x.id());
        assertThat(calendar.library.posts().find(thanks.id()).orElseThrow().channel()).isEqualTo(linkedin.id());
    }

    @Test
    void whatFillsAGapTakesTheFreeTimeOfItsDay() {
        calendar.workspace.perform(StepName.of("step.channel.change"), library -> Changes.of(Change.replaced(x,
                x.timed(new Timetable(List.of(new WeeklySlot(FRIDAY.getDayOfWeek(), LocalTime.of(17, 0))), 0)))));

        calendar.moving.fill(thanks.id(), x.id(), FRIDAY);

        assertThat(planned()).extracting(post -> post.slot().orElseThrow()).containsExactly(
                Slot.at(FRIDAY, LocalTime.of(17, 0)));
    }

    @Test
    void undoTakesTheCopyAwayAndLetsTheIdeaRestNoMore() {
        calendar.moving.move(List.of(thanks.id()), FRIDAY);
        calendar.workspace.undo();

        assertThat(planned()).isEmpty();
        assertThat(calendar.library.posts().find(thanks.id()).orElseThrow().life().reuseFrom()).isEmpty();
    }

    @Test
    void anIdeaThatIsNotEvergreenIsPlannedItself() {
        Post once = calendar.idea(x, "Open day");
        calendar.moving.fill(once.id(), linkedin.id(), FRIDAY);

        assertThat(planned()).singleElement().satisfies(post -> {
            assertThat(post.id()).isEqualTo(once.id());
            assertThat(post.channel()).isEqualTo(linkedin.id());
        });
    }

    private List<Post> planned() {
        return calendar.library.posts().list().stream().filter(post -> post.day().isPresent()).toList();
    }
}
