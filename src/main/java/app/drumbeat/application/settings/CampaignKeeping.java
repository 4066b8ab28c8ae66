package app.drumbeat.application.settings;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import app.drumbeat.application.workspace.Fresh;
import app.drumbeat.application.workspace.Workspace;
import app.drumbeat.domain.base.Change;
import app.drumbeat.domain.base.Changes;
import app.drumbeat.domain.base.DateSpan;
import app.drumbeat.domain.base.Id;
import app.drumbeat.domain.campaign.Campaign;
import app.drumbeat.domain.channel.Channel;
import app.drumbeat.domain.port.StepName;
import app.drumbeat.domain.post.Post;

/** Keep campaigns. */
public final class CampaignKeeping {

    private final Workspace workspace;
    private final Fresh fresh;

    public CampaignKeeping(Workspace workspace, Fresh fresh) {
        this.workspace = workspace;
        this.fresh = fresh;
    }

    public List<Campaign> list() {
        return workspace.library().campaigns().list();
    }

    public Campaign add(String name, DateSpan span, List<Id<Channel>> channels) {
        Campaign campaign = new Campaign(fresh.id(), name, span, channels);
        workspace.perform(StepName.of("step.campaign.add", name), library -> Changes.of(Change.made(campaign)));
        return campaign;
    }

    /** Puts the campaign in the place of the one with its id; does nothing if that is gone. */
    public boolean change(Campaign campaign) {
        return workspace.perform(StepName.of("step.campaign.change", campaign.name()), library -> library.campaigns()
                .find(campaign.id()).map(old -> Changes.of(Change.replaced(old, campaign))).orElseGet(Changes::none));
    }

    /** How many posts belong to the campaign. */
    public int postsOf(Id<Campaign> id) {
        return workspace.library().campaigns().find(id).map(c -> workspace.library().posts().of(c).size()).orElse(0);
    }

    /** Removes the campaign; its posts stay where they are and belong to none. */
    public boolean remove(Id<Campaign> id) {
        return workspace.perform(StepName.of("step.campaign.remove"), library -> {
            Optional<Campaign> campaign = library.campaigns().find(id);
            if (campaign.isEmpty()) {
                return Changes.none();
            }
            List<Change<?>> changes = new ArrayList<>();
            for (Post post : library.posts().of(campaign.get())) {
                changes.add(Change.replaced(post, post.inCampaign(Optional.empty())));
            }
            library.series().list().stream().filter(series -> series.campaign().equals(Optional.of(id)))
                    .forEach(series -> changes.add(Change.replaced(series, series.inNoCampaign())));
            changes.add(Change.removed(campaign.get()));
            return new Changes(changes);
        });
    }
}
