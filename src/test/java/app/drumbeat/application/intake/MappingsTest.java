package app.drumbeat.application.intake;

import static app.drumbeat.application.intake.Intake.posts;
import static app.drumbeat.application.intake.Intake.said;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import app.drumbeat.application.intake.cells.DateOrder;
import app.drumbeat.application.intake.layout.ColumnUse;
import app.drumbeat.application.intake.layout.Field;
import app.drumbeat.domain.port.MappingFormat.MappingReading;

/** What a person said about the columns of a layout is known the next time. */
class MappingsTest {

    private static final String HEADERS = "When due,Where to,Slogan,Remarks";

    @AutoClose
    private final Intake intake;

    MappingsTest(@TempDir Path folder) {
        intake = new Intake(folder);
    }

    private static IntakeChoices mapped() {
        return IntakeChoices.NONE.headers(Map.of("When due", ColumnUse.of(Field.DATE), "Where to",
                ColumnUse.of(Field.CHANNEL), "Slogan", ColumnUse.of(Field.TITLE)));
    }

    @Test
    void aMappingByHeaderIsUsedAndRememberedForTheLayout() {
        intake.take(intake.file("one.csv", HEADERS, "2026-03-02,LinkedIn,Flu jabs,Rosa"), mapped());

        PostsPreview next = intake.preview(intake.file("two.csv", HEADERS, "2026-03-09,Instagram,Sleep well,Rosa"));

        assertThat(posts(next)).containsExactly("2026-03-09 - Instagram “Sleep well”");
    }

    @Test
    void theOrderAndTheCaseOfTheHeadersPlayNoPart() {
        intake.take(intake.file("one.csv", HEADERS, "2026-03-02,LinkedIn,Flu jabs,Rosa"), mapped());

        assertThat(posts(intake.preview(intake.file("two.csv", "Slogan,Remarks,Where to,When due",
                "Sleep well,Rosa,Instagram,2026-03-09")))).containsExactly("2026-03-09 - Instagram “Sleep well”");
    }

    @Test
    void whateverCaseTheHeadersHaveTheNextTimeTheyAreKnown() {
        intake.take(intake.file("one.csv", HEADERS, "2026-03-02,LinkedIn,Flu jabs,Rosa"), mapped());

        assertThat(posts(intake.preview(intake.file("two.csv", "WHEN DUE,where to:,slogan,remarks",
                "2026-03-09,Instagram,Sleep well,Rosa")))).containsExactly("2026-03-09 - Instagram “Sleep well”");
    }

    @Test
    void aChosenColumnTakesThePlaceOfTheOneThatWasProposed() {
        String[] plan = {"Date,Channel,Title,Slogan", "2026-03-02,LinkedIn,Flu jabs,A jab a year"};
        PostsPreview preview = intake.preview(intake.file("plan.csv", plan),
                IntakeChoices.NONE.column(0, 3, ColumnUse.of(Field.TITLE)));

        assertThat(posts(preview)).containsExactly("2026-03-02 - LinkedIn “A jab a year”");
        assertThat(preview.rows().getFirst().post().orElseThrow().words().notes()).isEqualTo("Title: Flu jabs");
    }

    @Test
    void whatIsChosenNowCountsMoreThanWhatWasChosenTheLastTime() {
        String[] plan = {"Date,Channel,Title,Slogan", "2026-03-02,LinkedIn,Flu jabs,A jab a year"};
        Path file = intake.file("plan.csv", plan);
        intake.take(file, IntakeChoices.NONE.column(0, 3, ColumnUse.of(Field.TITLE)));

        assertThat(posts(intake.preview(file, IntakeChoices.NONE.column(0, 2, ColumnUse.of(Field.TITLE)))))
                .containsExactly("2026-03-02 - LinkedIn “Flu jabs”");
    }

    @Test
    void columnsOfOneHeaderAndColumnsWithoutWordsAreNotMixedUpTheNextTime() {
        String[] plan = {"Date,Channel,Title,Text,Text,'',''", "2026-03-02,LinkedIn,Flu jabs,,Second text,2026-01-01,x",
                "2026-03-03,LinkedIn,Sleep well,First text,Other text,2026-01-02,y"};
        intake.takeTable(plan);
        ImportReport again = intake.takeTable(plan);

        assertThat(Intake.becomes((PostsPreview) again.preview())).containsOnly(Becomes.SAME);
        assertThat(again.changed()).isFalse();
    }

    @Test
    void anotherSetOfHeadersIsAnotherLayout() {
        intake.take(intake.file("one.csv", "Date,Channel,Title,Extra", "2026-03-02,LinkedIn,Flu jabs,one"),
                IntakeChoices.NONE.column(0, 3, ColumnUse.of(Field.NOTES)));

        assertThat(intake.table("Date,Channel,Title,Extra", "2026-03-03,LinkedIn,Sleep well,two").rows().getFirst()
                .post().orElseThrow().words().notes()).isEqualTo("Extra: two");
        assertThat(intake.table("Date,Channel,Title,Extra,Owner", "2026-03-03,LinkedIn,Walk,two,Rosa").rows()
                .getFirst().post().orElseThrow().words().notes()).isEmpty();
    }

    @Test
    void aColumnThatAPersonIgnoredStaysIgnored() {
        intake.take(intake.file("one.csv", "Date,Channel,Title,Notes", "2026-03-02,LinkedIn,Flu jabs,private"),
                IntakeChoices.NONE.column(0, 3, ColumnUse.IGNORED));

        assertThat(intake.post("Flu jabs").words().notes()).isEmpty();
        assertThat(intake.table("Date,Channel,Title,Notes", "2026-03-03,LinkedIn,Walk,private").rows().getFirst()
                .post().orElseThrow().words().notes()).isEmpty();
    }

    @Test
    void theOrderOfDatesThatAPersonChoseIsRememberedForTheLayout() {
        intake.take(intake.file("one.csv", "Date,Channel,Title", "3/4/2026,LinkedIn,Flu jabs"),
                IntakeChoices.NONE.dated(Optional.of(DateOrder.MDY)));
        PostsPreview next = intake.table("Date,Channel,Title", "5/4/2026,LinkedIn,Sleep well");

        assertThat(Intake.days(next)).isEqualTo("2026-05-04");
        assertThat(said(next)).contains("Date: Dates such as 03/04 are read with the month before day, as in the other "
                + "tables of this file or the last file of this layout.");
    }

    @Test
    void datesThatSpeakForThemselvesCountMoreThanTheLastTime() {
        intake.take(intake.file("one.csv", "Date,Channel,Title", "3/4/2026,LinkedIn,Flu jabs"),
                IntakeChoices.NONE.dated(Optional.of(DateOrder.MDY)));

        assertThat(Intake.days(intake.table("Date,Channel,Title", "5/4/2026,LinkedIn,One", "25/4/2026,LinkedIn,Two")))
                .isEqualTo("2026-04-05 2026-04-25");
    }

    @Test
    void anUndoneImportIsForgottenWithItsMapping() {
        intake.take(intake.file("one.csv", "Date,Channel,Title", "3/4/2026,LinkedIn,Flu jabs"),
                IntakeChoices.NONE.dated(Optional.of(DateOrder.MDY)));
        intake.workspace().undo();

        assertThat(intake.library().tableMappings().list()).isEmpty();
        assertThat(Intake.days(intake.table("Date,Channel,Title", "5/4/2026,LinkedIn,Sleep well"))).isEqualTo("-");
    }

    @Test
    void aMappingFileMayNameChannelsAndAnUnknownFieldIsRefusedWithTheKnownOnes() {
        HeaderUses good = HeaderUses.of(new MappingReading(Map.of("IG copy", "text@Instagram", "Foo", "ignore"),
                java.util.List.of()));
        HeaderUses bad = HeaderUses.of(new MappingReading(Map.of("IG copy", "text@Instagram", "Foo", "slogan"),
                java.util.List.of()));

        assertThat(good.problems()).isEmpty();
        assertThat(good.uses()).containsEntry("IG copy",
                new ColumnUse(Field.TEXT, java.util.List.of("Instagram")));
        assertThat(bad.uses()).isEmpty();
        assertThat(bad.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.place()).isEqualTo("Foo");
            assertThat(Intake.TEXTS.of(problem.key(), problem.args().toArray()))
                    .startsWith("There is no field “slogan”. The fields are: date, time, weekday, channel");
        });
    }

    @Test
    void aHeaderOfTheMappingThatNoTableHasIsSaid() {
        PostsPreview preview = intake.preview(intake.file("one.csv", "Date,Channel,Title", "2026-03-02,X,Flu jabs"),
                IntakeChoices.NONE.headers(Map.of("Titel", ColumnUse.of(Field.TITLE))));

        assertThat(said(preview)).containsExactly("No table here has a column called “Titel”.");
        assertThat(preview.leavesOut()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "text@Instagram", "date@LinkedIn+X", "mark@Facebook", "ignore", "postedLink"})
    void aColumnUseIsWrittenAsMappingFilesSayIt(String code) {
        assertThat(ColumnUse.coded(code).orElseThrow().code()).isEqualTo(code);
    }
}
