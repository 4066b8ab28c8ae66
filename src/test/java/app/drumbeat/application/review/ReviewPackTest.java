package app.drumbeat.application.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import app.drumbeat.domain.channel.Channel;
import app.drumbeat.domain.channel.Network;
import app.drumbeat.domain.consent.Consent;
import app.drumbeat.domain.consent.ConsentScope;
import app.drumbeat.domain.consent.ConsentScope.Kind;
import app.drumbeat.domain.evidence.Claim;
import app.drumbeat.domain.port.Progress;
import app.drumbeat.domain.post.Post;
import app.drumbeat.domain.post.PostStatus;
import app.drumbeat.domain.post.Words;
import app.drumbeat.domain.review.Reviewer;
import app.drumbeat.domain.review.RouteStep;
import app.drumbeat.print.pack.HtmlPack;
import app.drumbeat.ui.OpenCalendar;

/** What lies with reviewers, as one page for people without the program. */
class ReviewPackTest {

    @TempDir
    private Path folder;

    private OpenCalendar calendar;
    private Post post;

    @BeforeEach
    void aPostInReview() throws IOException {
        calendar = OpenCalendar.in(folder);
        Channel x = calendar.channel("X", Network.X, 3, 2);
        Reviewer asha = calendar.routes.addReviewer("Dr Asha Patel", "", "");
        calendar.routes.add("Clinical", List.of(new RouteStep("Clinical check", 2, List.of(asha.id())),
                new RouteStep("Legal", 1, List.of())));
        post = calendar.post(x, LocalDate.of(2026, 12, 14), "17:00", "Hands & <b>feet</b>", PostStatus.DRAFT);
        calendar.change(post, old -> old.saying(new Words(old.title(),
                "Wash them.\n<script>alert('x')</script> <img src=https://example.org/x>", "https://example.org/hands",
                "Not for others")));
        Path picture = folder.resolve("hands.png");
        ImageIO.write(new BufferedImage(20, 10, BufferedImage.TYPE_INT_RGB), "png", picture.toFile());
        calendar.media.attach(post.id(), List.of(picture), Progress.NONE);
        calendar.claiming.lean(post.id(), new Claim("20 seconds", calendar.sources.add("NG51").id()));
        Consent consent = calendar.consents.add("C-14",
                new ConsentScope(Set.of(Kind.STORY), List.of(), "", true));
        calendar.portraying.shows(post.id(), Kind.STORY, true);
        calendar.portraying.leans(post.id(), consent.id(), true);
    }

    @AfterEach
    void close() {
        calendar.close();
    }

    @Test
    void itHoldsAllThatAReviewerNeedsAndAFormForEachStep() throws IOException {
        calendar.reviewing.submit(post.id());
        String page = written(1);

        assertThat(page).contains("Hands &amp; &lt;b&gt;feet&lt;/b&gt;", "Wash them.", "20 seconds — NG51", "C-14",
                "https://example.org/hands", "no description yet", "data:image/png;base64,", "/ 280",
                "Monday, 14 December 2026",
                "Dr Asha Patel (Clinical check)");
        assertThat(page.split("class=\"form\"", -1)).hasSize(3);
        assertThat(page).contains("<strong>Clinical check</strong>", "<strong>Legal</strong>", "Signature");
        assertThat(page).contains("History of approvals up to " + calendar.library.ledger().head());
    }

    @Test
    void nothingInItRunsOrIsFetchedAndNotesStayInTheHouse() throws IOException {
        calendar.reviewing.submit(post.id());
        String page = written(1);

        assertThat(page).doesNotContain("<script", "<img src=https", "src=\"http", "href=", "Not for others");
        assertThat(page).contains("default-src 'none'");
    }

    @Test
    void onlyWhatLiesWithSomebodyIsInIt() throws IOException {
        assertThat(written(0)).contains("Nothing lies with a reviewer").doesNotContain("Wash them");
    }

    private String written(int posts) throws IOException {
        Path file = folder.resolve("pack.html");
        int packed = new ReviewPacks(calendar.workspace, calendar.reviewTasks, calendar.media, new HtmlPack())
                .write(file, Progress.NONE);
        assertThat(packed).isEqualTo(posts);
        return Files.readString(file);
    }
}
