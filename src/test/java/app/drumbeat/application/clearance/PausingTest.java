package app.drumbeat.application.clearance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import app.drumbeat.application.planning.Pausing;
import app.drumbeat.application.workspace.Fresh;
import app.drumbeat.domain.base.DateSpan;
import app.drumbeat.domain.channel.Channel;
import app.drumbeat.domain.channel.Network;
import app.drumbeat.domain.consent.ConsentScope.Kind;
import app.drumbeat.domain.post.Post;
import app.drumbeat.domain.post.PostStatus;
import app.drumbeat.domain.post.Slot;
import app.drumbeat.ui.OpenCalendar;

/** One action stops everything that is to go out; another lets it go on, except what must not. */
class PausingTest {

    @TempDir
    private Path folder;

    private OpenCalendar calendar;
    private Pausing pausing;
    private Post approved;
    private Post scheduled;
    private Post draft;
    private Post posted;

    @BeforeEach
    void aPlan() {
        calendar = OpenCalendar.in(folder);
        pausing = new Pausing(calendar.workspace, new Fresh(UUID::randomUUID, Clock.systemUTC()));
        Channel linkedin = calendar.channel("LinkedIn", Network.LINKEDIN, 3, 2);
        LocalDate today = OpenCalendar.TODAY;
        approved = calendar.post(linkedin, today, "17:00", "Today", PostStatus.APPROVED);
        scheduled = calendar.post(linkedin, today.plusDays(9), "09:00", "Later", PostStatus.SCHEDULED);
        draft = calendar.post(linkedin, today.plusDays(3), "09:00", "Draft", PostStatus.DRAFT);
        posted = calendar.post(linkedin, today.minusDays(3), "09:00", "Out", PostStatus.POSTED);
    }

    @AfterEach
    void close() {
        calendar.close();
    }

    @Test
    void whatIsToGoOutIsHeldWithItsPlaceAndTheCalendarSaysWhy() {
        assertThat(pausing.outlook()).isEqualTo(new Pausing.Outlook(2, 0, 0));
        pausing.pause("Period of mourning");

        assertThat(now(approved).status()).isEqualTo(PostStatus.ON_HOLD);
        assertThat(now(scheduled).status()).isEqualTo(PostStatus.ON_HOLD);
        assertThat(now(scheduled).slot()).contains(Slot.at(OpenCalendar.TODAY.plusDays(9),
                LocalTime.of(9, 0)));
        assertThat(now(draft).status()).isEqualTo(PostStatus.DRAFT);
        assertThat(now(posted).status()).isEqualTo(PostStatus.POSTED);
        assertThat(calendar.quiet.list()).anyMatch(period -> period.reason().equals("Period of mourning")
                && period.span().equals(new DateSpan(OpenCalendar.TODAY, OpenCalendar.TODAY.plusDays(6))));
    }

    @Test
    void oneUndoTakesThePauseBack() {
        pausing.pause("Incident");
        calendar.workspace.undo();

        assertThat(now(approved).status()).isEqualTo(PostStatus.APPROVED);
        assertThat(calendar.quiet.list()).isEmpty();
    }

    @Test
    void afterwardsEachGoesOnFromItsStateAndWhatMissedItsDayWaitsForAnother() {
        pausing.pause("Incident");
        calendar.passes(Duration.ofDays(4));
        assertThat(pausing.outlook()).isEqualTo(new Pausing.Outlook(0, 1, 1));

        pausing.resume();

        assertThat(now(scheduled).status()).isEqualTo(PostStatus.SCHEDULED);
        assertThat(now(approved).status()).isEqualTo(PostStatus.ON_HOLD);
    }

    @Test
    void whatMustNotGoOutGoesBackToReviewInstead() {
        pausing.pause("Incident");
        calendar.portraying.shows(scheduled.id(), Kind.STORY, true);

        pausing.resume();

        assertThat(now(scheduled).status()).isEqualTo(PostStatus.IN_REVIEW);
        assertThat(now(approved).status()).isEqualTo(PostStatus.APPROVED);
    }

    private Post now(Post post) {
        return calendar.library.posts().find(post.id()).orElseThrow();
    }
}
