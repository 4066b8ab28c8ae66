package app.drumbeat.application.finding;

import app.drumbeat.application.workspace.Workspace;
import app.drumbeat.domain.base.TypedWords;
import app.drumbeat.domain.port.Library;

/** Find posts, ideas and campaigns by words, as they are typed. */
public final class FindingByWords {

    private final Workspace workspace;

    public FindingByWords(Workspace workspace) {
        this.workspace = workspace;
    }

    /** @param most how many posts are wanted */
    public Found find(String typed, int most) {
        if (typed.isBlank()) {
            return Found.NOTHING;
        }
        Library library = workspace.library();
        TypedWords words = TypedWords.of(typed);
        return new Found(library.posts().matching(typed, most),
                library.campaigns().list().stream().filter(campaign -> words.areIn(campaign.name())).toList(),
                library.savedViews().list().stream().filter(view -> words.areIn(view.name())).toList(),
                library.channels().list());
    }

    /** What posts can be narrowed to. */
    public FilterChoices choices() {
        Library library = workspace.library();
        return new FilterChoices(library.channels().list(), library.campaigns().list(), library.posts().tags(),
                library.posts().owners(),
                library.savedViews().list());
    }
}
