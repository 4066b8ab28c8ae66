package app.drumbeat.cli;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;

import app.drumbeat.application.check.CheckReport;
import app.drumbeat.application.check.CheckService;
import app.drumbeat.application.check.Hindrance;
import app.drumbeat.domain.base.Id;
import app.drumbeat.domain.base.StoreException;
import app.drumbeat.domain.channel.Channel;
import app.drumbeat.domain.ledger.LedgerHead;
import app.drumbeat.domain.post.Post;

/** {@code drumbeat check}: is the calendar file sound, and what keeps posts from going out. */
final class CheckCommand implements Command {

    private static final Logger LOG = Logger.getLogger(CheckCommand.class.getName());

    private final Calendars calendars;
    private final Speech speech;

    CheckCommand(Calendars calendars, Speech speech) {
        this.calendars = calendars;
        this.speech = speech;
    }

    @Override
    public String name() {
        return "check";
    }

    @Override
    public Options options() {
        return new Options(speech.texts()).about("cli.check.about").word("--history", "HEAD",
                "cli.check.history");
    }

    @Override
    public ExitCode run(Wish wish) {
        try (OpenCalendar calendar = calendars.toRead(wish.calendar().orElseGet(calendars::usual), wish.today())) {
            CheckReport report = calendar.check().check(wish.<String>option("--history").map(CheckCommand::head));
            if (!report.health().sound()) {
                report.health().remarks().forEach(remark -> LOG.log(Level.WARNING, remark));
                throw new StoreException(StoreException.Kind.DAMAGED,
                        calendar.workspace().library().place().toString(), "The examination found it damaged");
            }
            tell(report, calendar.workspace().library().channels().list());
            return report.blocks() ? ExitCode.WRONG_INPUT : ExitCode.DONE;
        }
    }

    private void tell(CheckReport report, List<Channel> channels) {
        Map<Id<Channel>, String> names = channels.stream().collect(Collectors.toMap(Channel::id, Channel::name));
        Function<Post, String> name = post -> names.getOrDefault(post.channel(), post.channel().value());
        speech.answerLine(speech.texts().of("cli.check.sound", report.posts(), report.channels()));
        tellHistory(report);
        Map<String, List<Hindrance>> parts = report.hindrances().stream()
                .collect(Collectors.groupingBy(CheckCommand::heading));
        tell("cli.check.notSent", parts.getOrDefault("cli.check.notSent", List.of()), name);
        tell("cli.check.tellsWho", parts.getOrDefault("cli.check.tellsWho", List.of()), name);
        tell("cli.check.regulated", parts.getOrDefault("cli.check.regulated", List.of()), name);
        tell("cli.check.unreviewed", parts.getOrDefault("cli.check.unreviewed", List.of()), name);
        tell("cli.check.late", parts.getOrDefault("cli.check.late", List.of()), name);
        tell("cli.check.coming", parts.getOrDefault("cli.check.coming", List.of()), name);
        if (report.hindrances().isEmpty()) {
            speech.answerLine(speech.texts().of("cli.check.clear", CheckService.DAYS_AHEAD));
        }
    }

    private static LedgerHead head(String written) {
        return LedgerHead.parse(written).orElseThrow(() -> new WrongUsage("cli.usage.history", written));
    }

    private void tellHistory(CheckReport report) {
        if (!report.proof().isWhole()) {
            speech.answerLine(speech.texts().of("cli.check.history." + report.proof().finding(),
                    report.proof().line()));
        } else if (!report.history().equals(LedgerHead.NONE)) {
            speech.answerLine(speech.texts().of("cli.check.history.whole", report.history()));
        }
    }

    private static String heading(Hindrance found) {
        return switch (found.reason()) {
            case NOT_SENT -> "cli.check.notSent";
            case TAKE_DOWN -> "cli.check.takeDown";
            case CONSENT -> "cli.check.consent";
            case TELLS_WHO -> "cli.check.tellsWho";
            case REGULATED -> "cli.check.regulated";
            case UNSOURCED -> "cli.check.unsourced";
            case UNREVIEWED -> "cli.check.unreviewed";
            case TOO_LATE -> "cli.check.late";
            case CHANNEL_ENDED, ON_HOLD, DRAFT, IN_REVIEW, NOTHING_WRITTEN -> "cli.check.coming";
        };
    }

    private void tell(String heading, List<Hindrance> hindrances, Function<Post, String> channel) {
        if (!hindrances.isEmpty()) {
            speech.answerLine(speech.texts().of(heading, hindrances.size(), CheckService.DAYS_AHEAD));
        }
        for (Hindrance found : hindrances) {
            String slot = found.post().slot().map(when -> when.day() + when.time().map(time -> " " + time).orElse(""))
                    .orElse("");
            speech.answerLine("  %-17s %s".formatted(slot, speech.texts().of("cli.check.post",
                    Plain.line(channel.apply(found.post())), Plain.line(found.post().title()),
                    speech.texts().of("cli.check.reason." + found.reason()))));
        }
    }
}
