package app.drumbeat.print;

import static app.drumbeat.domain.post.PostStatus.APPROVED;
import static app.drumbeat.domain.post.PostStatus.DRAFT;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.DayOfWeek;
import java.util.Calendar;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

import app.drumbeat.domain.channel.Network;
import app.drumbeat.domain.plan.MonthPlan;
import app.drumbeat.domain.port.Paper;
import app.drumbeat.domain.port.PlanPrinter.Detail;
import app.drumbeat.domain.post.Post;
import app.drumbeat.domain.post.Words;

/** What people find on the paper. */
@Execution(ExecutionMode.CONCURRENT)
class PrintedMonthTest {

    static Stream<MonthDesk> months() {
        return Stream.of(SampleMonths.ordinary(), SampleMonths.crowded(), SampleMonths.manyScripts());
    }

    @ParameterizedTest
    @MethodSource("months")
    void everyTitleOfTheMonthCanBeFound(MonthDesk desk) {
        MonthPlan plan = desk.plan();
        for (Detail detail : Detail.values()) {
            String words = Printed.of(plan, detail).words();

            List<String> lost = posts(plan).stream().map(Post::title).map(Printed::solid)
                    .filter(title -> !words.contains(title)).toList();
            assertThat(lost).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyPaperHoldsTheWholeMonthOnItsFirstPage(Paper paper) throws IOException {
        Printed month = Printed.of(SampleMonths.ordinary().plan(), paper, Detail.WALL);

        assertThat(month.wordsOf(1)).contains("December2026", "StAnne’sHospital", "30Nov", "WorldAIDSDay",
                "Winterwellbeing", "Quiet:Christmascover", "3Jan", "Knowthesignsof");
        try (PDDocument document = month.open()) {
            PDPage page = document.getPage(0);
            assertThat(page.getMediaBox().getWidth()).isGreaterThan(page.getMediaBox().getHeight());
            assertThat(page.getMediaBox().getWidth()).isBetween((float) paper.widthMillimetres() * 72 / 25.4f - 0.1f,
                    (float) paper.widthMillimetres() * 72 / 25.4f + 0.1f);
        }
    }

    @Test
    void gapsAndWeekCountsAreSaidInWords() {
        String page = Printed.of(SampleMonths.ordinary().plan(), Detail.WALL).wordsOf(1);

        assertThat(page).contains("LinkedInsilent6postingdays", "Instagramsilent7postingdays", "10/11", "short",
                "4silentstretches,4shortweeks", "AsofWednesday,2December2026", "Page1of2");
    }

    @Test
    void anEmptyMonthSaysSoAndLeavesNothingForAnotherPage() {
        Printed month = Printed.of(SampleMonths.empty().plan(), Detail.WALL);

        assertThat(month.pages()).isOne();
        assertThat(month.words()).contains("Nothingisplanned", "YouTubesilent", "Page1of1");
    }

    @Test
    void aDayThatDoesNotFitSaysHowManyMoreAndWhere() {
        Printed month = Printed.of(SampleMonths.crowded().plan(), Detail.WALL);

        assertThat(month.wordsOf(1)).containsPattern("\\+\\d+more,page2");
        assertThat(month.wordsOf(2)).contains("whatdidnotfit", "Wed9Dec(continued)", "Openday:standnumber7,");
        assertThat(month.words()).contains("Openday:standnumber40,witheverythingthatthevisitorscantryoutthere");
        assertThat(month.wordsOf(month.pages())).contains("Page%dof%d".formatted(month.pages(), month.pages()));
    }

    @Test
    void fullDetailTellsTextsAndLinksAndNeverNotes() {
        Printed wall = Printed.of(SampleMonths.ordinary().plan(), Detail.WALL);
        Printed full = Printed.of(SampleMonths.ordinary().plan(), Detail.FULL);

        assertThat(full.words()).contains("Sepsismovesfast.", "now.💙", "#KnowTheSigns",
                "https://example.org/sepsis", "Nothingisplanned", "Week52isshort:");
        assertThat(wall.words()).doesNotContain("Sepsismovesfast", "example.org");
        assertThat(full.words() + wall.words()).doesNotContain("Osei");
    }

    @Test
    void foldedCampaignsAreToldOnThePageBehind() {
        Printed month = Printed.of(SampleMonths.crowded().plan(), Detail.WALL);

        assertThat(month.wordsOf(1)).contains("+3more,page2");
        assertThat(month.wordsOf(2)).contains("Carers’week,7–13Dec", "Flu:lastcall,8–20Dec", "Openday,7–9Dec");
    }

    @Test
    void channelsOfOneNetworkAreToldApartWithoutColour() {
        MonthDesk desk = new MonthDesk().channel("a", "Hospital", Network.LINKEDIN, 0, 0)
                .channel("b", "Research", Network.LINKEDIN, 0, 0).channel("c", "Blog", Network.OTHER, 0, 0)
                .post("a", "12-01", "09:00", DRAFT, "From the hospital")
                .post("b", "12-02", "09:00", DRAFT, "From research");

        Printed month = Printed.of(desk.plan(), Detail.WALL);

        assertThat(month.words()).contains("Hospital09:00Fromthehospital", "Research09:00Fromresearch");
    }

    @Test
    void aPostWithoutATitleIsCalledByItsText() {
        MonthDesk desk = SampleMonths.empty()
                .post("x", "12-01", "", DRAFT, new Words("", "\n Wash your hands\nOften", "", ""))
                .post("x", "12-02", "", DRAFT, "  ");

        assertThat(Printed.of(desk.plan(), Detail.WALL).words()).contains("Washyourhands", "Untitled");
    }

    @Test
    void datesAreSaidInTheLanguageOfTheCalendar() {
        MonthDesk desk = SampleMonths.empty().in(Locale.GERMANY, DayOfWeek.MONDAY)
                .post("x", "12-01", "09:00", APPROVED, "Grippe");

        assertThat(Printed.of(desk.plan(), Detail.FULL).words()).contains("Dezember2026", "Mo", "Di1.Dez.",
                "Mittwoch,2.Dezember2026");
    }

    @Test
    void weeksBeginOnTheDayOfTheCalendar() {
        String page = Printed.of(SampleMonths.empty().in(Locale.US, DayOfWeek.SUNDAY).plan(), Detail.WALL).wordsOf(1);

        assertThat(page).contains("SunMonTueWedThuFriSat", "29Nov", "2Jan").doesNotContain("3Jan");
    }

    @Test
    void theFileSaysWhatItIsAndNotWhoMadeIt() throws IOException {
        try (PDDocument document = Printed.of(SampleMonths.ordinary().plan(), Detail.WALL).open()) {
            PDDocumentInformation information = document.getDocumentInformation();

            assertThat(information.getTitle()).isEqualTo("December 2026, St Anne’s Hospital");
            assertThat(information.getAuthor()).isNull();
            assertThat(information.getCreationDate().get(Calendar.YEAR)).isEqualTo(2026);
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("en-GB");
            assertThat(document.getDocumentCatalog().getViewerPreferences().displayDocTitle()).isTrue();
        }
    }

    @Test
    void thePageCanBeReadAloudInOrder() throws IOException {
        Printed month = Printed.of(SampleMonths.ordinary().plan(), Detail.WALL);

        assertThat(month.roles()).startsWith("H1", "P", "P", "H2").contains("H3");
        try (PDDocument document = month.open()) {
            assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
        }
    }

    private static List<Post> posts(MonthPlan plan) {
        return plan.weeks().stream().flatMap(week -> week.days().stream()).flatMap(day -> day.posts().stream())
                .toList();
    }
}
