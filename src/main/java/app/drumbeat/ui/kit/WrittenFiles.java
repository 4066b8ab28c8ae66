package app.drumbeat.ui.kit;

import java.nio.file.Path;
import java.util.List;

import app.drumbeat.ui.kit.Notices.Action;
import app.drumbeat.words.Texts;

/** Says in a short line that a file was written, with the ways to it. Asked only when the file is there. */
public final class WrittenFiles {

    private final Notices notices;
    private final Dialogs dialogs;
    private final Texts texts;

    public WrittenFiles(Notices notices, Dialogs dialogs, Texts texts) {
        this.notices = notices;
        this.dialogs = dialogs;
        this.texts = texts;
    }

    /** A file that another program shows: offers to open it there, and to show where it is. */
    public void tellToOpen(String sentence, Path file) {
        notices.offer(sentence,
                List.of(new Action(texts.of("kit.file.open"), () -> dialogs.openFile(file)), shown(file)));
    }

    /** A file to hand on: offers to show where it is. */
    public void tellToShow(String sentence, Path file) {
        notices.offer(sentence, List.of(shown(file)));
    }

    /** Something about a file that was written which the person has to know. */
    public void warn(String sentence) {
        notices.warn(sentence);
    }

    private Action shown(Path file) {
        return new Action(texts.of("kit.file.show"), () -> dialogs.showInFolder(file));
    }
}
