package app.drumbeat.json;

import java.util.List;
import java.util.Optional;

import app.drumbeat.domain.base.DateSpan;
import app.drumbeat.domain.base.Id;
import app.drumbeat.domain.cadence.QuietPeriod;
import app.drumbeat.domain.channel.Channel;

/** A quiet period of a plan; its id may be left out ({@link QuietPeriod#idOf}). */
final class QuietPart {

    private QuietPart() {}

    static Optional<QuietPeriod> read(Members members) {
        Optional<Id<QuietPeriod>> id = members.id("id");
        Optional<DateSpan> span = SpanPart.read(members);
        List<Id<Channel>> channels = members.ids("channels");
        String reason = members.textOrEmpty("reason");
        members.nothingElse();
        return span.map(days -> new QuietPeriod(id.orElseGet(() -> QuietPeriod.idOf(days, channels)), days, channels,
                reason));
    }

    static void write(JsonOut out, QuietPeriod period) {
        if (!period.id().equals(QuietPeriod.idOf(period.span(), period.channels()))) {
            out.text("id", period.id().value());
        }
        SpanPart.write(out, period.span());
        out.texts("channels", period.channels());
        out.text("reason", period.reason());
    }
}
