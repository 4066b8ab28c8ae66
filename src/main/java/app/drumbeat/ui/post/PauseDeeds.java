package app.drumbeat.ui.post;

import java.util.List;

import app.drumbeat.application.planning.Pausing;
import app.drumbeat.ui.kit.Background;
import app.drumbeat.ui.kit.Dialogs;

/** Stops everything that is to go out, and lets it go on. */
public final class PauseDeeds {

    private final Pausing pausing;
    private final Background background;
    private final PostTalk talk;

    public PauseDeeds(Pausing pausing, Background background, PostTalk talk) {
        this.pausing = pausing;
        this.background = background;
        this.talk = talk;
    }

    /** Asks why, and puts all that is to go out on hold. */
    public void pause() {
        background.run(pausing::outlook, outlook -> talk.askFor(talk.words("pause.title"),
                talk.said("pause.label", outlook.going()))
                .ifPresent(reason -> background.run(() -> pausing.pause(reason),
                        done -> talk.done("pause.done", outlook.going(), Pausing.DAYS))));
    }

    /** Says how many would go on and how many need another day, and lets those go on. */
    public void resume() {
        background.run(pausing::outlook, outlook -> {
            if (outlook.held() == 0) {
                talk.tell("pause.resume.none", outlook.missed());
                return;
            }
            Dialogs.Choice yes = Dialogs.Choice.main(talk.said("pause.resume.yes", outlook.held()));
            talk.dialogs().ask(talk.words("pause.resume.title"),
                    talk.said("pause.resume.text", outlook.held(), outlook.missed()), List.of(yes)).filter(yes::equals)
                    .ifPresent(sure -> background.run(pausing::resume,
                            done -> talk.done("pause.resume.done", outlook.held())));
        });
    }
}
