package app.drumbeat.json;

import java.util.List;
import java.util.Optional;

import app.drumbeat.domain.base.DateSpan;
import app.drumbeat.domain.base.Id;
import app.drumbeat.domain.campaign.Campaign;
import app.drumbeat.domain.channel.Channel;

/** A campaign of a plan. */
final class CampaignPart {

    private CampaignPart() {}

    static Optional<Campaign> read(Members members) {
        Optional<Id<Campaign>> id = members.required("id", members.<Campaign>id("id"));
        Optional<String> name = members.text("name");
        Optional<DateSpan> span = SpanPart.read(members);
        List<Id<Channel>> channels = members.ids("channels");
        members.nothingElse();
        return id.flatMap(known -> span.map(days -> new Campaign(known, name.orElse(known.value()), days, channels)));
    }

    static void write(JsonOut out, Campaign campaign) {
        out.text("id", campaign.id().value());
        out.text("name", campaign.name());
        SpanPart.write(out, campaign.span());
        out.texts("channels", campaign.channels());
    }
}
