package app.drumbeat.application.consent;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import app.drumbeat.application.exchange.ExportFormat;
import app.drumbeat.application.exchange.ExportReport;
import app.drumbeat.application.exchange.ExportService;
import app.drumbeat.application.feed.FeedDetail;
import app.drumbeat.application.feed.FeedService;
import app.drumbeat.application.feed.FeedWish;
import app.drumbeat.domain.channel.Network;
import app.drumbeat.domain.consent.Consent;
import app.drumbeat.domain.consent.ConsentScope;
import app.drumbeat.domain.consent.ConsentScope.Kind;
import app.drumbeat.domain.consent.Person;
import app.drumbeat.domain.port.Progress;
import app.drumbeat.domain.post.Post;
import app.drumbeat.domain.post.PostStatus;
import app.drumbeat.domain.post.Words;
import app.drumbeat.exchange.TableFiles;
import app.drumbeat.ical.IcalFeedFormat;
import app.drumbeat.ical.IcalRecurrences;
import app.drumbeat.json.PlanFile;
import app.drumbeat.ui.OpenCalendar;
import app.drumbeat.words.Texts;

/** What leaves the program of a post that shows somebody, and of who that is. */
class HandingOverTest {

    @TempDir
    private Path folder;

    private OpenCalendar calendar;
    private ExportService exports;
    private Post post;
    private Consent consent;

    @BeforeEach
    void aStory() {
        calendar = OpenCalendar.in(folder);
        Texts texts = Texts.of(Locale.UK);
        exports = new ExportService(calendar.workspace, new PlanFile(new IcalRecurrences()), new TableFiles(texts),
                texts);
        post = calendar.post(calendar.channel("LinkedIn", Network.LINKEDIN, 3, 2), LocalDate.of(2026, 12, 14),
                "09:00", "A story", PostStatus.DRAFT);
        calendar.change(post, old -> old.saying(new Words("A story", "She came to us in spring.", "", "")));
        calendar.portraying.shows(post.id(), Kind.STORY, true);
        consent = calendar.consents.add("C-1", new ConsentScope(Set.of(Kind.STORY), List.of(), "", true));
        calendar.consents.changePerson(consent.id(), old -> new Person("Xanthippe", "", "", ""));
    }

    @AfterEach
    void close() {
        calendar.close();
    }

    @Test
    void aFeedInFullKeepsItsWordsBackUntilAConsentHolds() throws IOException {
        assertThat(feed()).contains("SUMMARY:LinkedIn: A story", "held back").doesNotContain("in spring");

        calendar.portraying.leans(post.id(), consent.id(), true);

        assertThat(feed()).contains("in spring");
    }

    @Test
    void aTableLeavesItOutAndSaysSo() throws IOException {
        Path table = folder.resolve("plan.csv");
        ExportReport report = exports.export(table, ExportFormat.CSV, Optional.empty(), Optional.empty(),
                Progress.NONE);

        assertThat(report.posts()).isZero();
        assertThat(report.problems()).extracting(problem -> problem.key()).containsExactly("exchange.export.withheld");
        assertThat(Files.readString(table)).doesNotContain("A story");

        calendar.portraying.leans(post.id(), consent.id(), true);
        assertThat(exports.export(table, ExportFormat.CSV, Optional.empty(), Optional.empty(), Progress.NONE).posts())
                .isEqualTo(1);
    }

    @Test
    void whoItIsLeavesOnlyWhenAskedForByName() throws IOException {
        Path plan = folder.resolve("plan.json");
        exports.export(plan, ExportFormat.PLAN, Optional.empty(), Optional.empty(), Progress.NONE);
        assertThat(Files.readString(plan)).contains("C-1").doesNotContain("Xanthippe");

        exports.exportWithPeople(plan, Optional.empty(), Optional.empty(), Progress.NONE);
        assertThat(Files.readString(plan)).contains("Xanthippe");

        calendar.lock.protect("correct horse battery");
        ExportReport refused = exports.exportWithPeople(plan, Optional.empty(), Optional.empty(), Progress.NONE);
        assertThat(refused.problems()).extracting(problem -> problem.key()).containsExactly("exchange.export.sealed");
        exports.export(plan, ExportFormat.PLAN, Optional.empty(), Optional.empty(), Progress.NONE);
        assertThat(Files.readString(plan)).doesNotContain("Xanthippe").doesNotContain(Person.SEAL);
    }

    private String feed() throws IOException {
        Path file = folder.resolve("feed.ics");
        new FeedService(calendar.workspace, new IcalFeedFormat(new IcalRecurrences()), calendar.reviewTasks)
                .publish(FeedWish.usual(OpenCalendar.TODAY).telling(FeedDetail.FULL), OpenCalendar.TODAY, file,
                        Progress.NONE);
        return Files.readString(file).replace("\r\n ", "");
    }
}
