package app.drumbeat.ui.post;

import java.util.Optional;

import app.drumbeat.application.flag.FlagService;
import app.drumbeat.domain.base.Id;
import app.drumbeat.domain.clearance.Dismissal;
import app.drumbeat.ui.kit.Background;

/** Lets a finding pass with a reason, and takes that back. */
final class ReadyDeeds {

    private final FlagService flags;
    private final Background background;
    private final PostTalk talk;

    ReadyDeeds(FlagService flags, Background background, PostTalk talk) {
        this.flags = flags;
        this.background = background;
        this.talk = talk;
    }

    /** Asks why, and lets it pass. */
    void letPass(Id<Dismissal> finding, boolean blocks) {
        Optional<String> reason = talk.ask(blocks ? "ready.justify.title" : "ready.dismiss.title",
                blocks ? "ready.justify.label" : "ready.dismiss.label").map(String::strip)
                .filter(said -> !said.isEmpty());
        reason.ifPresent(why -> background.run(() -> flags.dismiss(finding, why),
                done -> talk.done("ready.done.passed")));
    }

    void takeBack(Id<Dismissal> finding) {
        background.run(() -> flags.takeBack(finding), done -> talk.done("ready.done.takenBack"));
    }
}
