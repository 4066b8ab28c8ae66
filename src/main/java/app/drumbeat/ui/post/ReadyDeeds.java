package app.drumbeat.ui.post;

import java.util.Optional;

import app.drumbeat.application.flag.FlagService;
import app.drumbeat.application.settings.HouseWordKeeping;
import app.drumbeat.domain.base.Id;
import app.drumbeat.domain.clearance.Dismissal;
import app.drumbeat.domain.wording.WordRule;
import app.drumbeat.ui.kit.Background;

/** Lets a finding pass with a reason, and takes that back. */
final class ReadyDeeds {

    private final FlagService flags;
    private final HouseWordKeeping words;
    private final Background background;
    private final PostTalk talk;

    ReadyDeeds(FlagService flags, HouseWordKeeping words, Background background, PostTalk talk) {
        this.flags = flags;
        this.words = words;
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

    /** Does not look for a phrase any more, in no post; of one that holds posts back it asks why. */
    void strike(WordRule rule, boolean blocks) {
        Optional<String> why = blocks ? talk.ask("ready.strike.title", "ready.strike.label") : Optional.of("");
        why.ifPresent(reason -> background.run(() -> words.strike(rule, reason),
                done -> talk.done("ready.done.struck", rule.phrase())));
    }

    void takeBack(Id<Dismissal> finding) {
        background.run(() -> flags.takeBack(finding), done -> talk.done("ready.done.takenBack"));
    }
}
