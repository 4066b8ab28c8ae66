package app.drumbeat.application.intake;

import static app.drumbeat.application.intake.Intake.keys;
import static app.drumbeat.application.intake.Intake.posts;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;

import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import app.drumbeat.domain.channel.Channel;
import app.drumbeat.domain.channel.Network;
import app.drumbeat.domain.post.Post;
import app.drumbeat.domain.post.PostStatus;

/** What networks and counting tools export: posts that have gone out. */
class HistoriesTest {

    @AutoClose
    private final Intake intake;

    HistoriesTest(@TempDir Path folder) {
        intake = new Intake(folder);
    }

    private static Post first(PostsPreview preview) {
        return preview.rows().stream().flatMap(row -> row.post().stream()).findFirst().orElseThrow();
    }

    @Test
    void figuresBesideThePostsTellThatTheyWentOut() {
        PostsPreview preview = intake.table("Date,Channel,Text,Likes,Impressions",
                "2026-02-02,LinkedIn,Book your jab,12,300", "2026-02-03,LinkedIn,Meet the ward,8,120");

        assertThat(first(preview).status()).isEqualTo(PostStatus.POSTED);
        assertThat(keys(preview)).contains("intake.history");
    }

    @Test
    void emptyColumnsForFiguresAreAPlanThatWaitsForThem() {
        PostsPreview preview = intake.table("Date,Channel,Text,Likes,Impressions",
                "2026-03-02,LinkedIn,Book your jab,,");

        assertThat(first(preview).status()).isEqualTo(PostStatus.DRAFT);
    }

    @Test
    void timesToTheSecondAreThoseOfAMachineThatLooksBack() {
        PostsPreview preview = intake.table("Date,Text", "2026-02-02 09:30:17,Book your jab today",
                "2026-02-03 11:02:41,Meet the ward team");

        assertThat(first(preview).status()).isEqualTo(PostStatus.POSTED);
        assertThat(first(preview).outcome().postedAt()).contains(Instant.parse("2026-02-02T09:30:17Z"));
    }

    @Test
    void aDateOfPublishingTellsThatTheyWentOut() {
        PostsPreview preview = intake.table("Published,Channel,Text", "2026-02-02 09:30,LinkedIn,Book your jab today");

        assertThat(first(preview).status()).isEqualTo(PostStatus.POSTED);
        assertThat(posts(preview)).containsExactly("2026-02-02 09:30 LinkedIn “Book your jab today”");
    }

    @Test
    void aStateOfItsOwnCountsMore() {
        PostsPreview preview = intake.table("Published,Channel,Text,Status",
                "2026-02-02 09:30,LinkedIn,Book your jab today,cancelled");

        assertThat(first(preview).status()).isEqualTo(PostStatus.CANCELLED);
    }

    @Test
    void timesOfTheBusinessSuiteAreThoseOfThePacificCoast() {
        PostsPreview preview = intake.table("Post ID,Publish time,Permalink,Title,Post type,Views,Reach",
                "1,02/13/2026 16:30,https://www.instagram.com/p/ward/,Meet the ward team,Reel,12,9");

        assertThat(posts(preview)).containsExactly("2026-02-14 00:30 Instagram “Meet the ward team”");
        assertThat(first(preview).outcome().postedLink()).isEqualTo("https://www.instagram.com/p/ward/");
        assertThat(keys(preview)).contains("intake.export.pacific");
    }

    private static final String ACCOUNTS = "Account name,Publish time,Permalink,Description,Views,Reach";

    @Test
    void theOneAccountOfAnExportIsTheOnlyChannelOfItsNetwork() {
        intake.keep(Intake.channel("ig", "Instagram", Network.INSTAGRAM, 0));
        intake.keep(Intake.channel("li", "LinkedIn", Network.LINKEDIN, 1));
        PostsPreview preview = intake.table(ACCOUNTS,
                "Hillside Clinic,02/13/2026 06:30,https://www.instagram.com/p/ward/,Meet the ward team,12,9");

        assertThat(posts(preview)).containsExactly("2026-02-13 14:30 Instagram “Meet the ward team”");
        assertThat(preview.newChannels()).isEmpty();
    }

    @Test
    void severalAccountsOfAnExportAreChannelsOfTheirNetworkUnderTheirNames() {
        PostsPreview preview = intake.table(ACCOUNTS,
                "Hillside Clinic,02/13/2026 06:30,https://www.instagram.com/p/ward/,Meet the ward team,12,9",
                "Hillside Nurses,02/14/2026 06:30,https://www.instagram.com/p/night/,Night shift stories,12,9");

        assertThat(preview.newChannels()).extracting(Channel::name).containsExactly("Hillside Clinic",
                "Hillside Nurses");
        assertThat(preview.newChannels()).extracting(Channel::network).containsOnly(Network.INSTAGRAM);
    }

    @Test
    void postsInUniversalTimeAreMovedToTheCalendarsZone() {
        PostsPreview preview = intake.table("Tweet id,Tweet permalink,Tweet text,time,impressions,engagements",
                "\"7\",https://twitter.com/hillside/status/7,Book your jab today,2026-07-02 23:30 +0000,30,2");

        assertThat(posts(preview)).containsExactly("2026-07-03 00:30 X “Book your jab today”");
        assertThat(first(preview).outcome().postedAt()).contains(Instant.parse("2026-07-02T23:30:00Z"));
    }

    @Test
    void aRowOfTotalsOrWithoutADayIsNoPost() {
        PostsPreview preview = intake.table("Video title,Video publish time,Views,Likes", "Total,,500,30",
                "Meet the ward team,\"Feb 17, 2026\",12,3");

        assertThat(posts(preview)).containsExactly("2026-02-17 - YouTube “Meet the ward team”");
        assertThat(preview.leavesOut()).isFalse();
        assertThat(keys(preview)).contains("intake.history.noDay");
    }

    @Test
    void anExportThatIsTakenOverThePlanMarksItsPostsAsPosted() {
        intake.takeTable("Date,Channel,Title,Text", "2026-02-02,LinkedIn,Flu jabs,Book your jab today");
        PostsPreview preview = intake.table("Published,Channel,Title,Post link,Likes,Impressions",
                "2026-02-02 09:31,LinkedIn,Flu jabs,https://www.linkedin.com/posts/7,3,20");

        assertThat(Intake.becomes(preview)).containsExactly(Becomes.UPDATE);
        assertThat(first(preview).status()).isEqualTo(PostStatus.POSTED);
        assertThat(first(preview).words().text()).isEqualTo("Book your jab today");
        assertThat(first(preview).outcome().postedLink()).isEqualTo("https://www.linkedin.com/posts/7");
    }

    @Test
    void aPostIsKnownAgainByWhereItCanBeSeenWhateverItsTitleBecame() {
        String headers = "Published,Channel,Title,Post link,Likes,Impressions";
        intake.takeTable(headers, "2026-02-02 09:31,LinkedIn,Flu jabs,https://www.linkedin.com/posts/7,3,20");
        PostsPreview preview = intake.table(headers,
                "2026-02-02 09:31,LinkedIn,Jabs for everyone,https://www.linkedin.com/posts/7,5,40",
                "2026-02-02 09:31,LinkedIn,Jabs for everyone,https://www.linkedin.com/posts/7,5,40",
                "2026-02-02 09:31,LinkedIn,Jabs for everyone,https://www.linkedin.com/posts/8,5,40");

        assertThat(Intake.becomes(preview)).containsExactly(Becomes.UPDATE, Becomes.REPEATED, Becomes.NEW_POST);
    }
}
