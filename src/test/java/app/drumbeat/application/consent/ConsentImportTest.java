package app.drumbeat.application.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import app.drumbeat.application.workspace.Fresh;
import app.drumbeat.domain.base.Problem;
import app.drumbeat.domain.channel.Network;
import app.drumbeat.domain.consent.Consent;
import app.drumbeat.domain.consent.Consent.How;
import app.drumbeat.domain.consent.ConsentScope.Kind;
import app.drumbeat.domain.port.Cell;
import app.drumbeat.domain.port.Progress;
import app.drumbeat.domain.port.Table;
import app.drumbeat.exchange.TableFiles;
import app.drumbeat.ui.OpenCalendar;
import app.drumbeat.words.Texts;

/** A list of consents from a spreadsheet comes in as far as it is certain, and says what it leaves out. */
class ConsentImportTest {

    @TempDir
    private Path folder;

    private OpenCalendar calendar;
    private ConsentImport imports;

    @BeforeEach
    void aCalendarWithChannels() {
        calendar = OpenCalendar.in(folder);
        calendar.channel("LinkedIn", Network.LINKEDIN, 3, 2);
        calendar.channel("Hospital Insta", Network.INSTAGRAM, 3, 2);
        imports = new ConsentImport(calendar.workspace, new TableFiles(Texts.of(Locale.UK)),
                new Fresh(UUID::randomUUID, Clock.systemUTC()), calendar.lock);
    }

    @AfterEach
    void close() {
        calendar.close();
    }

    @Test
    void columnsOfManyNamesAreUnderstood() throws IOException {
        ConsentImport.Preview preview = preview(
                """
                        Consents 2026;;;;;;;;
                        Ref no;Patient name;Parent/guardian;Type of consent;Platforms;Name may be used;Date signed;Expiry date;Method
                        C-1;Ann Example;;Photos and story;LinkedIn, Instagram;yes;03/02/2026;02/02/2028;Paper form
                        C-2;Bo Example;Cy Example;Video;;no;25/02/2026;;verbal
                        """);

        assertThat(preview.problems()).isEmpty();
        Consent first = preview.fresh().getFirst();
        assertThat(first.reference()).isEqualTo("C-1");
        assertThat(first.person().name()).isEqualTo("Ann Example");
        assertThat(first.scope().kinds()).containsExactlyInAnyOrder(Kind.IMAGE, Kind.STORY);
        assertThat(first.scope().channels()).extracting(Object::toString).containsExactly("linkedin",
                "hospital insta");
        assertThat(first.scope().named()).isTrue();
        assertThat(first.given()).isEqualTo(LocalDate.of(2026, 2, 3));
        assertThat(first.until()).contains(LocalDate.of(2028, 2, 2));
        Consent second = preview.fresh().getLast();
        assertThat(second.person().guardian()).isEqualTo("Cy Example");
        assertThat(second.scope().kinds()).containsExactly(Kind.FILM);
        assertThat(second.scope().channels()).isEmpty();
        assertThat(second.until()).isEmpty();
        assertThat(second.how()).isEqualTo(How.SPOKEN);
    }

    @Test
    void whatIsNotCertainIsLeftOutWithItsRowAndTheReason() throws IOException {
        ConsentImport.Preview preview = preview("""
                Reference,Consent for,Channels,Given,Valid until,Withdrawn
                C-1,story,,soon,,
                C-2,story,,2026-02-03,next year,
                C-3,story,,2026-02-03,2026-01-01,
                C-4,cake,,2026-02-03,,
                C-5,story,MySpace page,2026-02-03,,
                C-6,all,all,2026-02-03,,2026-03-01
                """);

        assertThat(preview.problems()).extracting(Problem::place, Problem::key).containsExactly(
                tuple("2", "consent.import.noDay"),
                tuple("3", "consent.import.noEnd"),
                tuple("4", "consent.import.reversed"),
                tuple("5", "consent.import.noKind"),
                tuple("6", "consent.import.noChannel"));
        assertThat(preview.fresh()).hasSize(1);
        assertThat(preview.fresh().getFirst().withdrawn()).contains(LocalDate.of(2026, 3, 1));
        assertThat(preview.fresh().getFirst().scope().kinds()).hasSize(4);
    }

    @Test
    void aWorkbookComesInTooAndASecondTimeBringsNothing() {
        Path file = folder.resolve("list.xlsx");
        new TableFiles(Texts.of(Locale.UK)).write(new Table("Consents", List.of("Reference", "Name", "Date"),
                List.of(List.of(new Cell.Text("C-1"), new Cell.Text("Ann"),
                        new Cell.Date(LocalDate.of(2026, 2, 3))))),
                file, Progress.NONE);

        ConsentImport.Preview preview = imports.preview(file);
        assertThat(preview.problems()).extracting(Problem::key).containsExactly("consent.import.noKinds");
        assertThat(imports.takeIn(preview.fresh())).isTrue();
        assertThat(calendar.consents.list()).hasSize(1);

        ConsentImport.Preview again = imports.preview(file);
        assertThat(again.fresh()).isEmpty();
        assertThat(again.known()).isEqualTo(1);
    }

    @Test
    void oneUndoTakesTheListBackAndAPassphraseSealsWhatComesIn() throws IOException {
        calendar.lock.protect("correct horse battery");
        imports.takeIn(preview("Reference,Name,Date,Type\nC-1,Ann,2026-02-03,story\nC-2,Bo,2026-02-03,story\n")
                .fresh());

        assertThat(calendar.library.consents().list()).hasSize(2)
                .allMatch(consent -> consent.person().isSealed());
        calendar.workspace.undo();
        assertThat(calendar.library.consents().list()).isEmpty();
    }

    @Test
    void aTableOfSomethingElseIsRefusedInWords() throws IOException {
        assertThat(preview("Colour,Size\nred,4\n").problems()).extracting(Problem::key)
                .containsExactly("consent.import.noHeader");
    }

    private ConsentImport.Preview preview(String table) throws IOException {
        Path file = folder.resolve("list.csv");
        Files.writeString(file, table);
        return imports.preview(file);
    }
}
