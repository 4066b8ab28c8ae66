package app.drumbeat.json;

import java.io.IOException;
import java.io.OutputStream;

import tools.jackson.core.exc.JacksonIOException;

import app.drumbeat.domain.plan.PlanDocument;
import app.drumbeat.domain.port.Progress;

/** Writes a plan as JSON: always the same members in the same order, those that hold nothing left out. */
final class PlanScribe {

    private PlanScribe() {}

    static void write(PlanDocument plan, OutputStream target, Progress progress) throws IOException {
        long all = plan.posts().size();
        long[] done = {0};
        try (JsonOut out = new JsonOut(target)) {
            out.begin();
            out.text("format", PlanHeading.FORMAT);
            out.number("version", PlanHeading.VERSION);
            plan.calendar().ifPresent(calendar -> out.object("calendar", () -> CalendarPart.write(out, calendar)));
            out.objects("channels", plan.channels(), ChannelPart::write);
            out.objects("quietPeriods", plan.quietPeriods(), QuietPart::write);
            out.objects("campaigns", plan.campaigns(), CampaignPart::write);
            if (!plan.series().isEmpty()) {
                out.objects("series", plan.series(), SeriesPart::write);
            }
            if (!plan.media().isEmpty()) {
                out.objects("media", plan.media(), MediumPart::write);
            }
            out.objects("posts", plan.posts(), (to, post) -> {
                progress.at(done[0]++, all);
                PostPart.write(to, post);
            });
            out.objects("days", plan.days(), NamedDayPart::write);
            out.end();
        } catch (JacksonIOException e) {
            throw e.getCause();
        }
    }
}
