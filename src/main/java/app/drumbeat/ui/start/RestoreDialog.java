package app.drumbeat.ui.start;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.stage.Window;

import app.drumbeat.domain.port.SafeCopy;
import app.drumbeat.ui.kit.Errand;
import app.drumbeat.ui.kit.Form;
import app.drumbeat.ui.kit.WorkDialog;
import app.drumbeat.words.Texts;

/** Which verified copy is to take the place of the calendar that is open. */
public final class RestoreDialog {

    /** More than this nobody compares; older ones lie in the folder of the copies. */
    private static final int OFFERED = 10;

    private RestoreDialog() {}

    /**
     * @param copies newest first, at least one
     * @param taken says when a copy was taken, as people read it
     * @param errand nothing is started with it: the calendar closes, and this dialog before it
     */
    public static WorkDialog over(Window owner, Texts texts, List<SafeCopy> copies, Function<SafeCopy, String> taken,
            Errand errand, Consumer<SafeCopy> restore) {
        ObjectProperty<SafeCopy> chosen = new SimpleObjectProperty<>(copies.getFirst());
        SimpleBooleanProperty done = new SimpleBooleanProperty();
        Form form = new Form(texts).options("start.restore.copies", copies.stream().limit(OFFERED).toList(), chosen,
                copy -> texts.of("start.restore.copy", taken.apply(copy), copy.posts(), copy.channels()));
        return new WorkDialog(owner, texts, texts.of("start.restore.title"), texts.of("start.restore.text"), errand)
                .choices(form.build()).outlook(new SimpleObjectProperty<>(texts.of("start.restore.outlook")))
                .main(texts.of("start.restore.restore"), new SimpleBooleanProperty(true), () -> {
                    done.set(true);
                    restore.accept(chosen.get());
                }).closesWith(done);
    }
}
