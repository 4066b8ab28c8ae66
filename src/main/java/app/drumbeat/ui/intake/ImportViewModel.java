package app.drumbeat.ui.intake;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

import app.drumbeat.application.intake.ImportKind;
import app.drumbeat.application.intake.ImportPreview;
import app.drumbeat.application.intake.ImportService;
import app.drumbeat.application.intake.IntakeChoices;
import app.drumbeat.application.intake.PostsPreview;
import app.drumbeat.domain.channel.Channel;
import app.drumbeat.domain.port.Progress;
import app.drumbeat.ui.kit.Background;
import app.drumbeat.ui.kit.Dates;
import app.drumbeat.ui.kit.Errand;
import app.drumbeat.words.Texts;

/**
 * A file that is about to be taken in. It is read once; every choice then tells anew what would become of it, and nothing
 * changes before it is taken.
 */
public final class ImportViewModel {

    /** The preview in words, beside the preview itself. */
    record Shown(ImportPreview preview, List<ImportLine> lines, String sum) {}

    /** What was taken in, and the same in words. */
    public record Taken(ImportPreview preview, String sum) {}

    /** What an import leans on. */
    public record Desk(ImportService imports, Background background, Texts texts, Dates dates, LocalDate today,
            List<Channel> channels) {}

    private final Desk desk;
    private final Path file;
    private final Errand errand;
    private final Consumer<Taken> taken;
    private final ImportLines words;
    private final ReadOnlyObjectWrapper<Optional<Shown>> shown = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyStringWrapper outlook = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper ready = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper done = new ReadOnlyBooleanWrapper();
    private IntakeChoices choices = IntakeChoices.NONE;
    private int asked;

    /** @param taken told when the file is in the calendar */
    public ImportViewModel(Desk desk, Path file, Consumer<Taken> taken) {
        this.desk = desk;
        this.file = file;
        this.taken = taken;
        errand = new Errand(desk.background(), desk.texts());
        words = new ImportLines(desk.texts(), desk.dates(), desk.today());
    }

    // --- what the view binds to

    public String fileName() {
        return String.valueOf(file.getFileName());
    }

    Errand errand() {
        return errand;
    }

    Texts texts() {
        return desk.texts();
    }

    /** The channels of the calendar, which names in the file can mean. */
    List<Channel> channels() {
        return desk.channels();
    }

    ImportLines words() {
        return words;
    }

    /** Absent until the file is read. */
    ReadOnlyObjectProperty<Optional<Shown>> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    ReadOnlyStringProperty outlookProperty() {
        return outlook.getReadOnlyProperty();
    }

    /** Whether there is something to take in. */
    ReadOnlyBooleanProperty readyProperty() {
        return ready.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty doneProperty() {
        return done.getReadOnlyProperty();
    }

    IntakeChoices choices() {
        return choices;
    }

    // --- what a person can do

    /** Reads the file, which may take a while. */
    void read() {
        IntakeChoices wanted = choices;
        errand.start(desk.texts().of("import.reading", fileName()),
                progress -> shown(desk.imports().preview(file, wanted, progress)), this::show);
    }

    /** Takes the file for something else, and reads it anew. */
    void takeAs(ImportKind kind) {
        if (kind != choices.kind()) {
            choices = choices.of(kind);
            read();
        }
    }

    /** Reads what was read otherwise; the latest choice wins. */
    void choose(UnaryOperator<IntakeChoices> choice) {
        choices = choice.apply(choices);
        IntakeChoices wanted = choices;
        int number = ++asked;
        shown.get().map(Shown::preview).filter(PostsPreview.class::isInstance).map(PostsPreview.class::cast)
                .ifPresent(posts -> desk.background().run(
                        () -> shown(desk.imports().adjusted(posts, wanted, Progress.NONE)), found -> {
                            if (number == asked) {
                                show(found);
                            }
                        }));
    }

    /** Takes in what is shown, as one step. */
    void take() {
        shown.get().ifPresent(now -> errand.start(desk.texts().of("import.taking", fileName()),
                progress -> shown(desk.imports().take(now.preview(), progress).preview()), result -> {
                    done.set(true);
                    taken.accept(new Taken(result.preview(), result.sum()));
                }));
    }

    private Shown shown(ImportPreview preview) {
        List<ImportLine> lines = words.of(preview);
        return new Shown(preview, lines, new ImportSum(desk.texts()).of(preview, lines));
    }

    private void show(Shown found) {
        shown.set(Optional.of(found));
        ready.set(found.preview().changesSomething());
        outlook.set(found.preview().changesSomething() || found.preview().leavesOut()
                ? found.sum()
                : found.sum() + " " + desk.texts().of("import.allThere"));
    }
}
