package app.drumbeat.application.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import app.drumbeat.application.many.ChangingMany;
import app.drumbeat.domain.base.Change;
import app.drumbeat.domain.base.Changes;
import app.drumbeat.domain.base.Id;
import app.drumbeat.domain.channel.Channel;
import app.drumbeat.domain.channel.Network;
import app.drumbeat.domain.port.StepName;
import app.drumbeat.domain.post.Part;
import app.drumbeat.domain.post.Post;
import app.drumbeat.domain.post.PostStatus;
import app.drumbeat.domain.post.Sharing;
import app.drumbeat.domain.post.Words;
import app.drumbeat.ui.OpenCalendar;

/** One message, written once, on several channels. */
class OneMessageTest {

    private static final LocalDate FRIDAY = LocalDate.of(2026, 12, 4);

    @TempDir
    Path folder;

    @AutoClose
    private OpenCalendar calendar;
    private StoryKeeping story;
    private Post linkedin;
    private Post x;
    private Post facebook;

    @BeforeEach
    void aMessageOnThreeChannels() {
        calendar = OpenCalendar.in(folder);
        story = calendar.together.story();
        Channel first = calendar.channel("LinkedIn", Network.LINKEDIN, 3, 2);
        List<Id<Channel>> others = List.of(calendar.channel("X", Network.X, 3, 2).id(),
                calendar.channel("Facebook", Network.FACEBOOK, 3, 2).id());
        linkedin = calendar.post(first, FRIDAY, "09:30", "Signs of sepsis", PostStatus.IN_REVIEW);
        write(linkedin, "Sepsis moves fast.");
        List<Post> made = story.add(linkedin.id(), others);
        x = made.getFirst();
        facebook = made.getLast();
    }

    @Test
    void itIsPlannedAsADraftOnEachAtTheSameTime() {
        assertThat(story.of(now(linkedin))).extracting(Post::id)
                .containsExactly(linkedin.id(), x.id(), facebook.id());
        assertThat(now(x).slot()).isEqualTo(now(linkedin).slot());
        assertThat(now(x).status()).isEqualTo(PostStatus.DRAFT);
        assertThat(now(x).words().text()).isEqualTo("Sepsis moves fast.");
    }

    @Test
    void whatIsSharedChangesTogetherInOneStep() {
        write(x, "Sepsis moves very fast.");

        assertThat(texts()).containsOnly("Sepsis moves very fast.");

        calendar.workspace.undo();
        assertThat(texts()).containsOnly("Sepsis moves fast.");
    }

    @Test
    void timeStateAndOwnerAreEachItsOwn() {
        calendar.moving.move(List.of(x.id()), FRIDAY.plusDays(3));
        calendar.change(x, post -> post.in(PostStatus.IN_REVIEW).ownedBy("Amira"));

        assertThat(now(facebook).day()).contains(FRIDAY);
        assertThat(now(facebook).status()).isEqualTo(PostStatus.DRAFT);
        assertThat(now(facebook).owner()).isEmpty();
    }

    @Test
    void aTextOfItsOwnStaysAndTheOthersGoOnTogether() {
        story.keep(x.id(), Part.TEXT);
        write(x, "Short for X.");
        write(linkedin, "Long for the others.");

        assertThat(texts()).containsExactly("Long for the others.", "Short for X.", "Long for the others.");

        story.share(x.id(), Part.TEXT);
        assertThat(texts()).containsOnly("Long for the others.");
        assertThat(own(x)).isEmpty();
    }

    @Test
    void whatWasPostedStaysAsItWentOut() {
        calendar.states.posted(facebook.id(), calendar.instant(), "", "It could not wait");
        write(linkedin, "Better words.");

        assertThat(texts()).containsExactly("Better words.", "Better words.", "Sepsis moves fast.");
        assertThat(own(facebook)).containsExactly(Part.TEXT);
    }

    @Test
    void aChoiceForManyReachesTheOthersToo() {
        new ChangingMany(calendar.workspace).tag(List.of(x.id()), "sepsis");

        assertThat(List.of(now(linkedin), now(x), now(facebook))).allSatisfy(
                post -> assertThat(post.tags()).containsExactly("sepsis"));
    }

    @Test
    void twoThatAreWrittenDifferentlyAtOnceEachKeepTheirs() {
        calendar.workspace.perform(StepName.of("step.import", "plan.json"),
                library -> Changes.of(
                        Change.replaced(now(x), saying(now(x), "From the file, for X")),
                        Change.replaced(now(facebook), saying(now(facebook), "For Facebook"))));

        assertThat(now(x).words().text()).isEqualTo("From the file, for X");
        assertThat(now(facebook).words().text()).isEqualTo("For Facebook");
    }

    @Test
    void onePostCanLeaveAndIsAloneThen() {
        story.part(x.id());
        write(linkedin, "Without X.");

        assertThat(now(x).words().text()).isEqualTo("Sepsis moves fast.");
        assertThat(story.of(now(x))).isEmpty();
        assertThat(story.of(now(linkedin))).hasSize(2);
    }

    @Test
    void aDeletedPostComesBackIntoTheMessageWithWhatItSaid() {
        calendar.writing.delete(List.of(x.id()));
        write(linkedin, "Meanwhile.");
        calendar.writing.bringBack(calendar.library.deletedPosts().list().getFirst().id());

        assertThat(now(x).words().text()).isEqualTo("Sepsis moves fast.");
        assertThat(own(x)).containsExactly(Part.TEXT);
    }

    private Set<Part> own(Post post) {
        return now(post).ties().sharing().map(Sharing::own).orElseThrow();
    }

    private List<String> texts() {
        return List.of(linkedin, x, facebook).stream().map(post -> now(post).words().text()).toList();
    }

    private Post now(Post post) {
        return calendar.library.posts().find(post.id()).orElseThrow();
    }

    private void write(Post post, String text) {
        calendar.change(post, now -> saying(now, text));
    }

    private static Post saying(Post post, String text) {
        return post.saying(new Words(post.title(), text, post.words().link(), post.words().notes()));
    }
}
