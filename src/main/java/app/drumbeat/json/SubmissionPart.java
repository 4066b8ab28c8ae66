package app.drumbeat.json;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import app.drumbeat.domain.base.Id;
import app.drumbeat.domain.channel.Channel;
import app.drumbeat.domain.post.Post;
import app.drumbeat.domain.review.Route;
import app.drumbeat.domain.review.RouteStep;
import app.drumbeat.domain.review.Submission;
import app.drumbeat.domain.review.Verdict;
import app.drumbeat.domain.review.Version;

/** A version of a post that was sent to review, and what came back. */
final class SubmissionPart {

    private SubmissionPart() {}

    /** @param zone in which moments without an offset are meant */
    static Optional<Submission> read(Members members, ZoneId zone) {
        Optional<Id<Post>> post = members.required("post", members.<Post>id("post"));
        Optional<Integer> number = members.required("number", members.wholeNumber("number", 1, Integer.MAX_VALUE));
        Optional<Id<Route>> route = members.required("route", members.<Route>id("route"));
        String routeName = members.textOrEmpty("routeName");
        Optional<Id<Channel>> channel = members.required("channel", members.<Channel>id("channel"));
        String text = members.text("text").orElse("");
        String link = members.text("link").orElse("");
        List<String> media = members.texts("media");
        List<String> sums = new ArrayList<>(members.texts("sums"));
        Optional<Instant> at = members.required("at", members.instant("at", zone));
        String by = members.textOrEmpty("by");
        List<RouteStep> steps = ReviewPart.steps(members);
        List<Verdict> verdicts = verdicts(members, steps.size(), zone);
        members.nothingElse();
        while (sums.size() < media.size()) {
            sums.add("");
        }
        if (post.isEmpty() || number.isEmpty() || route.isEmpty() || channel.isEmpty() || at.isEmpty()
                || steps.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Submission(Submission.idOf(post.get(), number.get()), post.get(), number.get(),
                route.get(), routeName, steps,
                new Version(channel.get(), text, link, media, sums.subList(0, media.size())), at.get(), by,
                verdicts));
    }

    static void write(JsonOut out, Submission sent) {
        out.text("post", sent.post().value());
        out.number("number", sent.number());
        out.text("route", sent.route().value());
        out.textIfAny("routeName", sent.routeName());
        out.text("channel", sent.version().channel().value());
        out.textIfAny("text", sent.version().text());
        out.textIfAny("link", sent.version().link());
        out.textsIfAny("media", sent.version().media());
        out.textsIfAny("sums", sent.version().sums());
        out.text("at", sent.at().toString());
        out.textIfAny("by", sent.by());
        out.objects("steps", sent.steps(), ReviewPart::write);
        if (!sent.verdicts().isEmpty()) {
            out.objects("verdicts", sent.verdicts(), SubmissionPart::write);
        }
    }

    private static void write(JsonOut out, Verdict verdict) {
        out.number("step", verdict.step());
        out.text("kind", verdict.kind().name());
        out.text("who", verdict.who());
        out.textIfAny("note", verdict.note());
        out.text("day", verdict.day().toString());
        out.text("noted", verdict.noted().toString());
        out.textIfAny("evidence", verdict.evidence());
    }

    private static List<Verdict> verdicts(Members members, int steps, ZoneId zone) {
        List<Verdict> verdicts = new ArrayList<>();
        for (Members written : members.objects("verdicts")) {
            Optional<Integer> step = written.required("step",
                    written.wholeNumber("step", 0, Math.max(0, steps - 1)));
            Optional<Verdict.Kind> kind = written.required("kind", written.word("kind", Verdict.Kind.class));
            Optional<String> who = ReviewPart.named(written, "who");
            String note = written.text("note").orElse("");
            Optional<LocalDate> day = written.required("day", written.day("day"));
            Optional<Instant> noted = written.required("noted", written.instant("noted", zone));
            String evidence = written.textOrEmpty("evidence");
            written.nothingElse();
            if (step.isPresent() && kind.isPresent() && who.isPresent() && day.isPresent() && noted.isPresent()) {
                verdicts.add(new Verdict(step.get(), kind.get(), who.get(), note, day.get(), noted.get(), evidence));
            }
        }
        return verdicts;
    }
}
