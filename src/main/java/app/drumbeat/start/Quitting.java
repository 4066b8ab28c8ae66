package app.drumbeat.start;

import java.util.List;

import app.drumbeat.ui.kit.Dialogs;
import app.drumbeat.ui.kit.Dialogs.Choice;
import app.drumbeat.ui.kit.FxBackground;
import app.drumbeat.words.Texts;

/** Whether the window may close: at once while nothing is going on, after one question while long work runs. */
final class Quitting {

    private Quitting() {}

    static boolean isFine(FxBackground background, Dialogs dialogs, Texts texts) {
        if (background.jobs().isEmpty()) {
            return true;
        }
        Choice quit = Choice.main(texts.of("start.quit.anyway"));
        String work = background.jobs().getFirst().name();
        return dialogs.ask(texts.of("start.quit.title"), texts.of("start.quit.text", work), List.of(quit)).isPresent();
    }
}
