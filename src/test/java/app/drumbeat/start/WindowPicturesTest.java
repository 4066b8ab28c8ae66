package app.drumbeat.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.ScrollPane;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import app.drumbeat.domain.calendar.CalendarFacts;
import app.drumbeat.domain.port.Choices.Theme;
import app.drumbeat.domain.port.Library;

/** The whole window in light and dark, at the size it is made for and at the smallest. Somebody has to look at the pictures. */
@ExtendWith(ApplicationExtension.class)
class WindowPicturesTest {

    private static final List<Theme> THEMES = List.of(Theme.LIGHT, Theme.DARK);

    @TempDir
    Path folder;

    private Stage stage;

    @Start
    void start(Stage shown) {
        stage = shown;
    }

    @Test
    void theFirstStart() {
        pictures("first-start", 1280, 800, program -> {
            program.begin(Optional.empty());
            program.node("#first-import");
        });
        pictures("first-start-small", 1024, 700, program -> {
            program.begin(Optional.empty());
            program.node("#first-import");
        });
    }

    @Test
    void aDamagedCalendarWithItsNewestGoodCopy() throws IOException {
        Path file = damagedCalendar();
        pictures("trouble-damaged", 1280, 800, program -> {
            program.begin(Optional.of(file));
            program.node("#trouble-restore");
        });
    }

    @Test
    void aCalendarThatIsNotThere() {
        pictures("trouble-missing", 1024, 700, program -> {
            program.begin(Optional.of(folder.resolve("gone.drumbeat")));
            program.node("#trouble-again");
        });
    }

    @Test
    void theSamplePlan() {
        for (Theme theme : THEMES) {
            try (ProgramOnScreen program = program(1280, 800)) {
                program.choose(theme);
                explore(program);
                take(program, "window-sample", theme);
                showNotices(program);
                take(program, "window-notices", theme);
                for (String page : List.of("ideas", "deleted", "settings")) {
                    program.command("view/" + page);
                    take(program, "window-" + page, theme);
                }
            }
        }
    }

    @Test
    void theSamplePlanInASmallWindow() {
        for (Theme theme : THEMES) {
            try (ProgramOnScreen program = program(1024, 700)) {
                program.choose(theme);
                explore(program);
                take(program, "small-sample", theme);
                program.command("view/settings");
                for (int section = 0; section < 5; section++) {
                    double place = section / 4.0;
                    program.node("#settings-calendar");
                    ScrollPane scroll = (ScrollPane) program.node(".settings-scroll");
                    ProgramOnScreen.onScreen(() -> {
                        scroll.setVvalue(place);
                        return null;
                    });
                    take(program, "small-settings-" + section, theme);
                }
            }
        }
    }

    @Test
    void anEmptyCalendar() {
        pictures("window-empty", 1280, 800, program -> {
            program.begin(Optional.of(emptyCalendar(program)));
            program.node(".month-view");
        });
    }

    @Test
    void aCalendarThatCanOnlyBeRead() {
        pictures("window-read-only", 1024, 700, program -> {
            Path file = emptyCalendar(program);
            program.onlyToRead();
            program.begin(Optional.of(file));
            program.node(".banner");
            assertThat(program.node("#calendar-newPost").isDisabled()).isTrue();
            assertThat(program.node("#calendar-forth").isDisabled()).isFalse();
        });
    }

    @Test
    void everyDialog() {
        for (Theme theme : THEMES) {
            try (ProgramOnScreen program = program(1280, 800)) {
                program.choose(theme);
                explore(program);
                for (String id : List.of("file/feed", "file/print", "file/export", "help/about", "help/keys")) {
                    program.commandLater(id);
                    program.dialog();
                    assertThat(program.dialogPicture("dialog-" + id.substring(id.indexOf('/') + 1) + "-" + of(theme)))
                            .isNotEmptyFile();
                    program.closeDialogs();
                }
            }
        }
    }

    private static void showNotices(ProgramOnScreen program) {
        ProgramOnScreen.onScreen(() -> {
            Desk desk = program.desk().orElseThrow();
            desk.notices().done("Know the signs of sepsis moved to Thu 3 Dec", "Undo", () -> {});
            desk.warn("There is no space left for /home/amira/Documents/drumbeat.pdf. Nothing you saved earlier is"
                    + " lost. Free some space, then try again.");
            return null;
        });
        program.node(".notice-warning");
    }

    private static void take(ProgramOnScreen program, String name, Theme theme) {
        assertThat(program.picture(name + "-" + of(theme))).isNotEmptyFile();
    }

    private static String of(Theme theme) {
        return theme.name().toLowerCase(Locale.ROOT);
    }

    private void pictures(String name, double width, double height, Consumer<ProgramOnScreen> prepare) {
        for (Theme theme : THEMES) {
            try (ProgramOnScreen program = program(width, height)) {
                program.choose(theme);
                prepare.accept(program);
                take(program, name, theme);
            }
        }
    }

    private ProgramOnScreen program(double width, double height) {
        return ProgramOnScreen.onScreen(() -> new ProgramOnScreen(stage, folder, width, height));
    }

    private void explore(ProgramOnScreen program) {
        Path sample = program.premises.folders().sample();
        if (!Files.exists(sample)) {
            NewCalendar.sample(program.premises, sample).close();
        }
        program.begin(Optional.of(sample));
        program.node(".month-view");
        program.settle();
    }

    private Path emptyCalendar(ProgramOnScreen program) {
        Path file = folder.resolve("empty.drumbeat");
        if (!Files.exists(file)) {
            program.premises.files().create(file, NewCalendar.facts(program.premises)).close();
        }
        return file;
    }

    /** A calendar with a copy of today, spoilt in the middle afterwards. */
    private Path damagedCalendar() throws IOException {
        Path file = folder.resolve("plan.drumbeat");
        try (ProgramOnScreen program = program(1280, 800)) {
            CalendarFacts facts = NewCalendar.facts(program.premises);
            program.premises.files().create(file, facts).close();
            try (Library opened = program.premises.files().open(file, 0)) {
                assertThat(opened.readOnly()).isFalse();
            }
        }
        assertThat(Files.size(file)).isGreaterThan(8_192);
        try (RandomAccessFile spoilt = new RandomAccessFile(file.toFile(), "rw")) {
            spoilt.seek(0);
            spoilt.write(new byte[4_096]);
        }
        return file;
    }
}
