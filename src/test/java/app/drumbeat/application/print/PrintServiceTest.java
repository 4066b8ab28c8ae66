package app.drumbeat.application.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import app.drumbeat.domain.channel.Channel;
import app.drumbeat.domain.channel.Network;
import app.drumbeat.domain.consent.ConsentScope;
import app.drumbeat.domain.port.Paper;
import app.drumbeat.domain.port.PlanPrinter;
import app.drumbeat.domain.port.PlanPrinter.Detail;
import app.drumbeat.domain.port.Progress;
import app.drumbeat.domain.post.Post;
import app.drumbeat.domain.post.PostStatus;
import app.drumbeat.domain.post.Words;
import app.drumbeat.print.PdfPlanPrinter;
import app.drumbeat.ui.OpenCalendar;

class PrintServiceTest {

    private static final YearMonth DECEMBER = YearMonth.of(2026, 12);

    @TempDir
    Path folder;

    private OpenCalendar calendar;
    private Channel linkedin;
    private PrintService paper;

    @BeforeEach
    void planTwoMonths() {
        calendar = OpenCalendar.in(folder);
        linkedin = calendar.channel("LinkedIn", Network.LINKEDIN, 3, 2);
        Channel x = calendar.channel("X", Network.X, 3, 2);
        calendar.post(linkedin, LocalDate.of(2026, 11, 30), "", "Before the month", PostStatus.DRAFT);
        calendar.post(linkedin, LocalDate.of(2026, 12, 1), "", "First", PostStatus.DRAFT);
        calendar.post(x, LocalDate.of(2026, 12, 31), "", "Last", PostStatus.DRAFT);
        calendar.post(linkedin, LocalDate.of(2027, 1, 1), "", "After it", PostStatus.DRAFT);
        paper = new PrintService(calendar.reading, new PdfPlanPrinter(), calendar.reading::isWithheld);
    }

    @AfterEach
    void close() {
        calendar.close();
    }

    @ParameterizedTest
    @CsvSource({"plan.pdf, 1, plan.pdf", "plan.pdf, 2, plan-2026-12.pdf plan-2027-01.pdf",
            "plan, 2, plan-2026-12.pdf plan-2027-01.pdf"})
    void eachMonthHasItsFile(String name, int count, String files) {
        assertThat(PrintService.files(wish(count), folder.resolve(name)))
                .containsExactlyElementsOf(List.of(files.split(" ")).stream().map(folder::resolve).toList());
    }

    @Test
    void postsOfNeighbouringMonthsAreNotCounted() {
        assertThat(paper.posts(wish(1))).isEqualTo(2);
        assertThat(paper.posts(wish(2))).isEqualTo(3);
        assertThat(paper.posts(new PrintWish(DECEMBER, 2, Set.of(linkedin.id()), Paper.A4, Detail.WALL))).isEqualTo(2);
    }

    @Test
    void whatShowsSomebodyWithoutAConsentIsNotOnPaper() {
        Post story = calendar.post(linkedin, LocalDate.of(2026, 12, 3), "", "A story", PostStatus.DRAFT);
        calendar.change(story, old -> old.saying(new Words("A story", "She came in spring.", "", "")));
        calendar.portraying.shows(story.id(), ConsentScope.Kind.STORY, true);
        List<String> texts = new ArrayList<>();
        PlanPrinter reading = (plan, size, detail, target, progress) -> {
            plan.weeks().forEach(week -> week.days().forEach(
                    day -> day.posts().forEach(post -> texts.add(post.words().text()))));
            return 1;
        };

        new PrintService(calendar.reading, reading, calendar.reading::isWithheld).print(wish(1),
                folder.resolve("plan.pdf"), Progress.NONE);

        assertThat(texts).anyMatch(text -> text.startsWith("Held back")).noneMatch(text -> text.contains("spring"));
    }

    @Test
    void severalMonthsAreWrittenOneAfterTheOther() {
        PrintReport report = paper.print(wish(3), folder.resolve("plan.pdf"), Progress.NONE);

        assertThat(report.files()).hasSize(3).allSatisfy(file -> assertThat(file).isNotEmptyFile());
        assertThat(report.pages()).isEqualTo(3);
    }

    @Test
    void theProgressOfAllMonthsGoesOneWayAndEndsInTime() {
        List<Double> shares = new ArrayList<>();

        paper.print(new PrintWish(DECEMBER, 2, Set.of(), Paper.A4, Detail.FULL), folder.resolve("plan.pdf"),
                (done, total) -> shares.add(total == 0 ? 0 : (double) done / total));

        assertThat(shares).isSorted().allMatch(share -> share >= 0 && share <= 1);
    }

    @Test
    void whoCancelsBeforeTheSecondMonthHasTheFirst() {
        assertThatExceptionOfType(CancellationException.class).isThrownBy(
                () -> paper.print(wish(2), folder.resolve("plan.pdf"), (done, total) -> {
                    if (Files.exists(folder.resolve("plan-2026-12.pdf"))) {
                        throw new CancellationException();
                    }
                }));

        assertThat(folder.resolve("plan-2026-12.pdf")).isNotEmptyFile();
        assertThat(folder.resolve("plan-2027-01.pdf")).doesNotExist();
    }

    @Test
    void noMonthsAreNoWish() {
        assertThatIllegalArgumentException().isThrownBy(() -> wish(0));
    }

    private static PrintWish wish(int count) {
        return new PrintWish(DECEMBER, count, Set.of(), Paper.A4, Detail.WALL);
    }
}
