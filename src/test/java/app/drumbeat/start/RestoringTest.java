package app.drumbeat.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Label;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** A calendar goes back to a verified copy, from the menu or because it was damaged, and never loses what was there. */
@ExtendWith(ApplicationExtension.class)
class RestoringTest {

    @TempDir
    Path folder;

    private Stage stage;
    private Path plan;
    private ProgramOnScreen program;
    private int posts;

    @Start
    void start(Stage shown) {
        stage = shown;
    }

    @BeforeEach
    void workOneDayWithAPlan() {
        program = ProgramOnScreen.onScreen(() -> new ProgramOnScreen(stage, folder, 1000, 800));
        plan = folder.resolve("plan.drumbeat");
        NewCalendar.sample(program.premises, plan).close();
        open();
        posts = posts();
        assertThat(posts).isPositive();
    }

    @AfterEach
    void close() {
        program.close();
    }

    @Test
    void aRestoredCalendarIsAsTheCopyAndUndoBringsBackWhatWasThere() throws IOException {
        program.command("edit/undo");
        ProgramOnScreen.waitFor(() -> posts() == 0);

        restoreTheNewest();
        ProgramOnScreen.waitFor(() -> isOpen() && posts() == posts);
        assertThat(kept()).hasSize(1);
        fire(program.node(".notice-action"));

        ProgramOnScreen.waitFor(() -> isOpen() && posts() == 0);
        assertThat(kept()).hasSize(2);
    }

    @Test
    void aDamagedCalendarComesBackFromItsCopyAndIsKept() throws IOException {
        program.close();
        spoil();
        program = ProgramOnScreen.onScreen(() -> new ProgramOnScreen(stage, folder, 1000, 800));
        program.begin(Optional.of(plan));

        fire(program.node("#trouble-restore"));

        program.node(".month-view");
        ProgramOnScreen.waitFor(() -> isOpen() && posts() == posts);
        assertThat(kept()).hasSize(1);
        assertThat(((Label) program.node(".notice-text")).getText()).contains(kept().getFirst().toString());
        assertThat(program.scene().getRoot().lookupAll(".notice-action")).isEmpty();
    }

    @Test
    void escapeLeavesTheCalendarAsItIs() throws IOException {
        program.commandLater("file/restore");
        program.dialog();
        program.closeDialogs();
        program.settle();

        assertThat(posts()).isEqualTo(posts);
        assertThat(kept()).isEmpty();
    }

    private void open() {
        program.begin(Optional.of(plan));
        program.node(".month-view");
        program.settle();
    }

    private void restoreTheNewest() {
        program.commandLater("file/restore");
        DialogPane dialog = program.dialog();
        ProgramOnScreen.onScreen(() -> {
            ((Button) dialog.lookup("#dialog-main")).fire();
            return null;
        });
    }

    private static void fire(Node button) {
        ProgramOnScreen.onScreen(() -> {
            ((ButtonBase) button).fire();
            return null;
        });
    }

    private boolean isOpen() {
        return program.desk().isPresent();
    }

    private int posts() {
        return program.desk().map(Desk::workspace).map(open -> open.inTurn(() -> open.library().posts().extent()
                .map(open.library().posts()::between).map(List::size).orElse(0))).orElse(0);
    }

    private List<Path> kept() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().startsWith("plan kept ")).toList();
        }
    }

    private void spoil() throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(plan.toFile(), "rw")) {
            file.seek(file.length() / 2);
            file.write(new byte[16_384]);
        }
    }
}
