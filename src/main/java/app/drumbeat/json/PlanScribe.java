package app.drumbeat.json;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.function.BiConsumer;

import tools.jackson.core.exc.JacksonIOException;

import app.drumbeat.domain.plan.PlanClearance;
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
            some(out, "series", plan.series(), SeriesPart::write);
            some(out, "media", plan.media(), MediumPart::write);
            out.objects("posts", plan.posts(), (to, post) -> {
                progress.at(done[0]++, all);
                PostPart.write(to, post);
            });
            out.objects("days", plan.days(), NamedDayPart::write);
            clearance(out, plan.clearance());
            out.end();
        } catch (JacksonIOException e) {
            throw e.getCause();
        }
    }

    private static void clearance(JsonOut out, PlanClearance clearance) {
        some(out, "reviewers", clearance.reviewers(), ReviewPart::write);
        some(out, "routes", clearance.routes(), ReviewPart::write);
        clearance.office().ifPresent(office -> out.object("office", () -> ReviewPart.write(out, office)));
        some(out, "submissions", clearance.submissions(), SubmissionPart::write);
        some(out, "houseRules", clearance.houseRules(), RulePart::write);
        some(out, "houseWords", clearance.houseWords(), RulePart::write);
        some(out, "letPass", clearance.letPass(), RulePart::write);
        some(out, "consents", clearance.consents(), ConsentPart::write);
        some(out, "portrayals", clearance.portrayals(), ConsentPart::write);
        some(out, "sources", clearance.sources(), SourcePart::write);
        some(out, "backings", clearance.backings(), SourcePart::write);
    }

    /** A list that is left out where it is empty. */
    private static <T> void some(JsonOut out, String name, List<T> records, BiConsumer<JsonOut, T> members) {
        if (!records.isEmpty()) {
            out.objects(name, records, members);
        }
    }
}
