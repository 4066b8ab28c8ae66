package app.drumbeat.application.settings;

import java.util.List;
import java.util.Optional;

import app.drumbeat.application.workspace.Fresh;
import app.drumbeat.application.workspace.Workspace;
import app.drumbeat.domain.base.Change;
import app.drumbeat.domain.base.Changes;
import app.drumbeat.domain.base.Id;
import app.drumbeat.domain.port.Library;
import app.drumbeat.domain.port.StepName;
import app.drumbeat.domain.review.Office;
import app.drumbeat.domain.wording.HouseWord;
import app.drumbeat.domain.wording.Profile;
import app.drumbeat.domain.wording.WordRule;
import app.drumbeat.domain.wording.Wording;

/** Keep which words an organisation minds: the list of its profile, what it adds, and what it strikes. */
public final class HouseWordKeeping {

    private final Workspace workspace;
    private final Fresh fresh;

    public HouseWordKeeping(Workspace workspace, Fresh fresh) {
        this.workspace = workspace;
        this.fresh = fresh;
    }

    public List<HouseWord> list() {
        return words(workspace.library());
    }

    public Profile profile() {
        return workspace.library().office().profile();
    }

    public boolean is(Profile profile) {
        return workspace.perform(StepName.of("step.word.profile"), library -> {
            Office after = library.office().as(profile);
            return Changes.of(library.shelf(Office.class).find(Office.ID)
                    .map(before -> Change.replaced(before, after)).orElseGet(() -> Change.made(after)));
        });
    }

    /**
     * Minds a phrase of the organisation's own.
     *
     * @return nothing where it is no phrase that can be looked for
     */
    public Optional<HouseWord> add(Wording kind, String phrase, String advice) {
        try {
            HouseWord word = new HouseWord(fresh.id(), kind, phrase, advice, false);
            workspace.perform(StepName.of("step.word.add"), library -> Changes.of(Change.made(word)));
            return Optional.of(word);
        } catch (IllegalArgumentException noPhrase) {
            return Optional.empty();
        }
    }

    /**
     * Does not look for a phrase any more: one of its own is removed, one of the list that ships is struck.
     *
     * @param why kept with what is struck
     */
    public boolean strike(WordRule rule, String why) {
        return workspace.perform(StepName.of("step.word.strike"), library -> words(library).stream()
                .filter(word -> word.id().value().equals(rule.id().value())).findFirst()
                .map(own -> own.struck() ? Changes.none() : Changes.of(Change.removed(own)))
                .orElseGet(() -> Changes.of(Change.made(HouseWord.striking(rule, why)))));
    }

    /** Takes a phrase of its own out, or looks again for one that was struck. */
    public boolean remove(Id<HouseWord> id) {
        return workspace.perform(StepName.of("step.word.remove"), library -> library.shelf(HouseWord.class).find(id)
                .map(word -> Changes.of(Change.removed(word))).orElseGet(Changes::none));
    }

    private static List<HouseWord> words(Library library) {
        return library.shelf(HouseWord.class).list();
    }
}
