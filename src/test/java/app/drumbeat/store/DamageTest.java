package app.drumbeat.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;

import app.drumbeat.domain.base.StoreException;
import app.drumbeat.domain.base.StoreException.Kind;
import app.drumbeat.domain.port.Library;

/**
 * Calendars with flipped bits, wiped blocks and cut ends: each is refused with its kind or read to the end, and none brings
 * the program down.
 */
class DamageTest {

    /** What a damaged calendar may be refused as; a header that is gone looks like another program's or a newer one's. */
    private static final Set<Kind> REFUSALS = EnumSet.of(Kind.DAMAGED, Kind.FOREIGN, Kind.NEWER);

    @TempDir
    private Path folder;

    private byte[] sound;
    private Scene scene;

    @BeforeEach
    void aSoundCalendar() throws IOException {
        scene = new Scene(folder).with(200);
        sound = Files.readAllBytes(scene.file);
    }

    @Test
    void ofDozensOfDamagedCalendarsNoneIsReadAsIfItWereSoundAndBroken(TestReporter report) throws IOException {
        wreck(60, report);
    }

    @Test
    @Tag("soak")
    void ofThousandsOfDamagedCalendarsNoneBringsTheProgramDown(TestReporter report) throws IOException {
        wreck(4_000, report);
    }

    @Test
    void aCalendarThatWasCutShortIsDamaged() throws IOException {
        for (int length : new int[]{sound.length - 1, sound.length / 2, 4096, 512, 100}) {
            Files.write(scene.file, Arrays.copyOf(sound, length));
            assertThat(kindOfOpening()).as("cut to %d", length).isEqualTo(Kind.DAMAGED);
        }
    }

    @Test
    void aCalendarWithoutOneOfItsTablesIsDamaged() {
        for (String table : new String[]{"post", "step_change", "calendar"}) {
            try (Sql sql = Sql.writing(scene.file, 0)) {
                sql.run("PRAGMA foreign_keys = OFF; DROP TABLE " + table);
            }
            assertThat(kindOfOpening()).as(table).isEqualTo(Kind.DAMAGED);
        }
    }

    @Test
    void aValueThatTheProgramCannotReadIsDamage() {
        try (Sql sql = Sql.writing(scene.file, 0)) {
            sql.run("UPDATE calendar SET zone = 'Atlantis'");
        }
        assertThat(kindOfOpening()).isEqualTo(Kind.DAMAGED);
    }

    @Test
    void aRowThatBreaksTheRulesOfItsTableIsDamage() {
        try (Sql sql = Sql.writing(scene.file, 0)) {
            sql.run("PRAGMA ignore_check_constraints = ON; UPDATE post SET day = '2026-02-30' WHERE id = 'p7'");
        }
        assertThat(kindOfOpening()).isEqualTo(Kind.DAMAGED);
    }

    @Test
    void anExaminationFindsAReferenceWithoutItsRecord() {
        try (Sql sql = Sql.writing(scene.file, 0)) {
            sql.run("PRAGMA foreign_keys = OFF; DELETE FROM channel WHERE id = 'linkedin'");
        }
        try (Library library = scene.files().openToRead(scene.file, 0)) {
            assertThat(scene.files().examine(library).sound()).isFalse();
            assertThat(scene.files().examine(library).remarks()).contains("reference without its record in post");
        }
    }

    private void wreck(int times, TestReporter report) throws IOException {
        Map<Kind, Integer> refused = new EnumMap<>(Kind.class);
        for (int seed = 0; seed < times; seed++) {
            Files.write(scene.file, damaged(new Random(seed)));
            Files.deleteIfExists(FileNames.journalOf(scene.file));
            long begun = System.nanoTime();
            Kind kind = kindOfOpening();
            if (kind != null) {
                assertThat(REFUSALS).as("seed %d", seed).contains(kind);
                refused.merge(kind, 1, Integer::sum);
            }
            assertThat(System.nanoTime() - begun).as("seed %d", seed).isLessThan(Duration.ofSeconds(20).toNanos());
        }
        assertThat(refused.getOrDefault(Kind.DAMAGED, 0)).isGreaterThan(times / 3);
        report.publishEntry("of %d damaged calendars refused: %s".formatted(times, refused));
    }

    /** Reads all there is to read; nothing when that goes well. */
    private @Nullable Kind kindOfOpening() {
        try (Library library = scene.files().openToRead(scene.file, 0)) {
            Scene.dump(library);
            library.posts().list();
            library.toUndo().ifPresent(step -> Objects.requireNonNull(library.changesOf(step)));
            return null;
        } catch (StoreException refusal) {
            return refusal.kind();
        }
    }

    /** As disks do it: a bit, twenty bytes, a block of zeros, a cut. */
    private byte[] damaged(Random random) {
        byte[] bytes = sound.clone();
        switch (random.nextInt(4)) {
            case 0 -> bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
            case 1 -> {
                for (int i = 0; i < 20; i++) {
                    bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
                }
            }
            case 2 -> {
                int block = random.nextInt(bytes.length / 512) * 512;
                Arrays.fill(bytes, block, block + 512, (byte) 0);
            }
            default -> bytes = Arrays.copyOf(bytes, random.nextInt(bytes.length));
        }
        return bytes;
    }
}
