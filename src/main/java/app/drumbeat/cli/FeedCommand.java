package app.drumbeat.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import app.drumbeat.application.feed.FeedDetail;
import app.drumbeat.application.feed.FeedReport;
import app.drumbeat.application.feed.FeedWish;
import app.drumbeat.domain.channel.Channel;
import app.drumbeat.domain.port.Progress;
import app.drumbeat.domain.post.PostStatus;

/** {@code drumbeat feed}: the plan as a calendar file, or one for each channel. */
final class FeedCommand implements Command {

    private final Calendars calendars;
    private final Speech speech;

    FeedCommand(Calendars calendars, Speech speech) {
        this.calendars = calendars;
        this.speech = speech;
    }

    @Override
    public String name() {
        return "feed";
    }

    @Override
    public Options options() {
        Map<String, PostStatus> states = new LinkedHashMap<>();
        for (PostStatus status : PostStatus.values()) {
            states.put(status.name(), status);
        }
        Map<String, FeedDetail> details = new LinkedHashMap<>();
        details.put("time", FeedDetail.TIME);
        details.put("title", FeedDetail.TITLE);
        details.put("full", FeedDetail.FULL);
        return new Options(speech.texts()).about("cli.feed.about").requiredPath("--out", "FILE|FOLDER", "cli.feed.out")
                .names("--channel", "ID", "cli.feed.channels")
                .choices("--status", states, PostStatus.class, "cli.feed.states")
                .choice("--detail", details, FeedDetail.class, "cli.feed.detail").day("--from", "cli.feed.from")
                .day("--to", "cli.feed.to").flag("--deadlines", "cli.feed.deadlines");
    }

    @Override
    public ExitCode run(Wish wish) {
        try (OpenCalendar calendar = calendars.toRead(wish.calendar().orElseGet(calendars::usual), wish.today())) {
            LocalDate today = calendar.workspace().today();
            Set<PostStatus> states = Set.copyOf(wish.<PostStatus>options("--status"));
            FeedWish feed = FeedWish.usual(today).over(wish.span(FeedWish.usualSpan(today))).inStates(states)
                    .ofChannels(NamedChannels.of(wish, calendar).stream().map(Channel::id).collect(Collectors.toSet()))
                    .telling(wish.<FeedDetail>option("--detail").orElse(FeedDetail.TITLE))
                    .withDeadlines(wish.is("--deadlines"));
            Path target = Target.of(wish, calendar.workspace().library());
            List<FeedReport> reports = Files.isDirectory(target)
                    ? calendar.feeds().publishEach(feed, today, target, Progress.NONE)
                    : List.of(calendar.feeds().publish(feed, today, target, Progress.NONE));
            for (FeedReport report : reports) {
                speech.tell(report.problems());
                speech.tell("cli.feed.done", report.file().toString(), report.entries());
            }
            return ExitCode.DONE;
        }
    }
}
