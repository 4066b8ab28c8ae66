package app.drumbeat.application.finding;

import java.util.List;

import app.drumbeat.application.workspace.Workspace;
import app.drumbeat.domain.base.TypedWords;
import app.drumbeat.domain.campaign.Campaign;
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
        List<Campaign> campaigns = library.campaigns().list().stream()
                .filter(campaign -> TypedWords.of(typed).areIn(campaign.name())).toList();
        return new Found(library.posts().matching(typed, most), campaigns, library.channels().list());
    }
}
