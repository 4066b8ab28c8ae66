package app.drumbeat.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import app.drumbeat.domain.base.Change;
import app.drumbeat.domain.base.Changes;
import app.drumbeat.domain.base.Id;
import app.drumbeat.domain.ledger.Deed;
import app.drumbeat.domain.ledger.LedgerHead;
import app.drumbeat.domain.ledger.LedgerLine;
import app.drumbeat.domain.ledger.LedgerProof;
import app.drumbeat.domain.ledger.LedgerProof.Finding;
import app.drumbeat.domain.port.Library;
import app.drumbeat.domain.port.StepName;

/** The history on a real file, and what becomes of it in the hands of somebody with a tool for SQLite. */
class LedgerTest {

    private static final int LINES = 40;

    @TempDir
    private Path folder;

    private Scene scene;
    private Library library;
    private Sql sql;

    @BeforeEach
    void aHistory() {
        scene = new Scene(folder);
        library = scene.begin();
        sql = ((SqliteLibrary) library).sql();
        for (int i = 1; i < LINES; i++) {
            write(new Deed(Deed.Kind.MOVED, "Jo", "p" + i % 5, List.of("DRAFT", "IN_REVIEW \u2013 " + i)));
        }
    }

    @AfterEach
    void close() {
        library.close();
    }

    private void write(Deed deed) {
        library.commit(StepName.of("step.post.create"), Scene.NOW, Changes.of(
                Change.made(Scene.post("n" + library.ledger().head().number(), LocalDate.of(2026, 3, 2)))),
                List.of(deed));
    }

    @Test
    void linesStandInTheirOrderAndOnesOwnPostHasItsOwn() {
        assertThat(library.ledger().head().number()).isEqualTo(LINES);
        List<LedgerLine> about = library.ledger().about(Id.of("p3"));
        assertThat(about).extracting(LedgerLine::number).isSorted().hasSize(8);
        assertThat(about.getFirst().deed()).isEqualTo(
                new Deed(Deed.Kind.MOVED, "Jo", "p3", List.of("DRAFT", "IN_REVIEW \u2013 3")));
        assertThat(library.ledger().prove(Optional.empty())).isEqualTo(LedgerProof.WHOLE);
        assertThat(library.ledger().prove(Optional.of(library.ledger().head()))).isEqualTo(LedgerProof.WHOLE);
    }

    @Test
    void theHistoryOutlivesTheFileBeingClosedAndCopied() {
        LedgerHead head = library.ledger().head();
        Path copy = folder.resolve("copy.drumbeat");
        scene.files().copy(library, copy);
        library.close();
        try (Library again = scene.files().open(scene.file, 0);
                Library copied = scene.files().openToRead(copy, 0)) {
            assertThat(again.ledger().prove(Optional.of(head))).isEqualTo(LedgerProof.WHOLE);
            assertThat(copied.ledger().prove(Optional.of(head))).isEqualTo(LedgerProof.WHOLE);
        }
    }

    @Test
    void twoCalendarsNeverHaveTheSameHistory() {
        try (Library other = new Scene(folder.resolve("other")).begin()) {
            other.commit(StepName.of("step.post.create"), Scene.NOW,
                    Changes.of(Change.made(Scene.post("a", LocalDate.of(2026, 3, 2)))),
                    List.of(new Deed(Deed.Kind.MOVED, "Jo", "p1", List.of("DRAFT", "IN_REVIEW \u2013 1"))));
            assertThat(other.ledger().prove(Optional.of(new LedgerHead(1, first(sql)))).finding())
                    .isEqualTo(Finding.REWRITTEN);
        }
    }

    @Test
    void theFileItselfRefusesToChangeOrShortenIt() {
        assertThatThrownBy(() -> sql.update("UPDATE ledger SET who = 'Al' WHERE number = 3"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> sql.update("DELETE FROM ledger WHERE number = 40"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> sql.update(
                "INSERT INTO ledger SELECT 50, at, kind, who, subject, detail, hash FROM ledger WHERE number = 3"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(library.ledger().prove(Optional.of(library.ledger().head()))).isEqualTo(LedgerProof.WHOLE);
    }

    @Test
    void aThousandTamperingsAreAllFoundWithTheFirstBadLine() {
        LedgerHead head = library.ledger().head();
        disarm();
        Random random = new Random(20261123);
        List<String> missed = new ArrayList<>();
        for (int i = 0; i < 1000; i++) {
            sql.run("SAVEPOINT before");
            int at = 1 + random.nextInt(LINES);
            Tampering tampering = Tampering.values()[i % Tampering.values().length];
            long bad = tampering.does(sql, at, random);
            LedgerProof proof = library.ledger().prove(Optional.of(head));
            if (proof.isWhole() || proof.line() != bad) {
                missed.add(tampering + " at " + at + " gave " + proof);
            }
            sql.run("ROLLBACK TO before");
            sql.run("RELEASE before");
        }
        assertThat(missed).isEmpty();
        assertThat(library.ledger().prove(Optional.of(head))).isEqualTo(LedgerProof.WHOLE);
    }

    @Test
    void anEndThatWasCutIsFoundAgainstTheHeadThatWasSeen() {
        LedgerHead head = library.ledger().head();
        disarm();
        sql.update("DELETE FROM ledger WHERE number > 30");
        assertThat(library.ledger().prove(Optional.empty())).isEqualTo(LedgerProof.WHOLE);
        assertThat(library.ledger().prove(Optional.of(head))).isEqualTo(new LedgerProof(Finding.CUT, 31));
        assertThat(LedgerHead.parse(head.toString())).contains(head);
    }

    @Test
    void aHistoryWrittenAnewIsFoundAgainstTheHeadThatWasSeen() {
        LedgerHead head = library.ledger().head();
        disarm();
        sql.update("DELETE FROM ledger");
        for (int i = 0; i < LINES + 3; i++) {
            new SqliteLedger(sql).add(Scene.NOW, List.of(new Deed(Deed.Kind.MOVED, "Jo", "p", List.of())));
        }
        assertThat(library.ledger().prove(Optional.empty())).isEqualTo(LedgerProof.WHOLE);
        assertThat(library.ledger().prove(Optional.of(head))).isEqualTo(new LedgerProof(Finding.REWRITTEN, 1));
    }

    private void disarm() {
        for (String trigger : List.of("never_changed", "never_shortened", "only_continued")) {
            sql.run("DROP TRIGGER ledger_is_" + trigger);
        }
    }

    private static String first(Sql sql) {
        return sql.first("SELECT hash FROM ledger WHERE number = 1", row -> row.text("hash")).orElseThrow();
    }

    /** What somebody could do to a line; each answers the first line that is not as it was written. */
    private enum Tampering {
        ALTERED {
            @Override
            long does(Sql sql, int at, Random random) {
                String column = List.of("at", "kind", "who", "subject", "detail", "hash").get(random.nextInt(6));
                String value = switch (column) {
                    case "at" -> "2020-01-0" + (1 + random.nextInt(9)) + "T00:00:00Z";
                    case "detail" -> "[\"x" + random.nextInt(99) + "\"]";
                    case "hash" -> "%064x".formatted(random.nextInt(1000));
                    default -> "x" + random.nextInt(99);
                };
                sql.update("UPDATE ledger SET " + column + " = ? WHERE number = ?", value, at);
                return at;
            }
        },
        DELETED {
            @Override
            long does(Sql sql, int at, Random random) {
                sql.update("DELETE FROM ledger WHERE number = ?", at);
                return at;
            }
        },
        DELETED_AND_CLOSED_UP {
            @Override
            long does(Sql sql, int at, Random random) {
                sql.update("DELETE FROM ledger WHERE number = ?", at);
                for (int i = at + 1; i <= LINES; i++) {
                    sql.update("UPDATE ledger SET number = number - 1 WHERE number = ?", i);
                }
                return at;
            }
        },
        SWAPPED {
            @Override
            long does(Sql sql, int at, Random random) {
                int other = at % LINES + 1;
                sql.update("UPDATE ledger SET number = 1000 WHERE number = ?", at);
                sql.update("UPDATE ledger SET number = ? WHERE number = ?", at, other);
                sql.update("UPDATE ledger SET number = ? WHERE number = 1000", other);
                return Math.min(at, other);
            }
        },
        PUT_IN {
            @Override
            long does(Sql sql, int at, Random random) {
                for (int i = LINES; i >= at; i--) {
                    sql.update("UPDATE ledger SET number = number + 1 WHERE number = ?", i);
                }
                sql.update("INSERT INTO ledger SELECT ?, at, kind, 'Al', subject, detail, hash FROM ledger"
                        + " WHERE number = ?", at, at + 1);
                return at;
            }
        };

        abstract long does(Sql sql, int at, Random random);
    }
}
