package app.drumbeat.application.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import app.drumbeat.application.intake.cells.Plain;
import app.drumbeat.application.intake.reading.ReadPost;
import app.drumbeat.application.workspace.Fresh;
import app.drumbeat.domain.base.DateSpan;
import app.drumbeat.domain.base.Id;
import app.drumbeat.domain.campaign.Campaign;

/**
 * Finds the campaign that a name in a file means. One that the calendar lacks is proposed, from its first to its last post;
 * without any dated post it cannot be, since a campaign has a span.
 */
final class CampaignResolver {

    private final Map<String, Campaign> existing = new HashMap<>();
    private final Map<String, Campaign> proposed = new LinkedHashMap<>();

    /** @param posts all that are going to be taken in */
    CampaignResolver(List<Campaign> campaigns, List<ReadPost> posts, Fresh fresh) {
        campaigns.forEach(campaign -> existing.putIfAbsent(Plain.key(campaign.name()), campaign));
        Map<String, DateSpan> spans = new HashMap<>();
        Map<String, String> names = new LinkedHashMap<>();
        for (ReadPost post : posts) {
            Optional<String> name = post.said().campaign();
            if (name.isPresent() && post.day().isPresent() && !existing.containsKey(Plain.key(name.get()))) {
                String key = Plain.key(name.get());
                names.putIfAbsent(key, name.get().strip());
                spans.merge(key, DateSpan.day(post.day().get()), CampaignResolver::around);
            }
        }
        names.forEach((key, name) -> {
            DateSpan span = spans.getOrDefault(key, DateSpan.day(LocalDate.EPOCH));
            proposed.put(key, new Campaign(fresh.id(), name, span, List.of()));
        });
    }

    Optional<Id<Campaign>> find(String name) {
        String key = Plain.key(name);
        return Optional.ofNullable(existing.get(key)).or(() -> Optional.ofNullable(proposed.get(key)))
                .map(Campaign::id);
    }

    List<Campaign> proposed() {
        return new ArrayList<>(proposed.values());
    }

    private static DateSpan around(DateSpan one, DateSpan other) {
        return new DateSpan(one.first().isBefore(other.first()) ? one.first() : other.first(),
                one.last().isAfter(other.last()) ? one.last() : other.last());
    }
}
