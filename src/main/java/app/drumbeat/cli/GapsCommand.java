package app.drumbeat.cli;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import app.drumbeat.domain.cadence.ChannelFindings;
import app.drumbeat.domain.cadence.FindingsQuestion;
import app.drumbeat.domain.cadence.Level;
import app.drumbeat.domain.channel.Channel;

/** {@code drumbeat gaps}: where the rhythm breaks, and why. */
final class GapsCommand implements Command {

    private enum Format {
        TEXT, JSON, CSV
    }

    private final Calendars calendars;
    private final Speech speech;

    GapsCommand(Calendars calendars, Speech speech) {
        this.calendars = calendars;
        this.speech = speech;
    }

    @Override
    public String name() {
        return "gaps";
    }

    @Override
    public Options options() {
        Map<String, Level> levels = new LinkedHashMap<>();
        levels.put("planned", Level.PLANNED);
        levels.put("approved", Level.APPROVED);
        Map<String, Format> formats = new LinkedHashMap<>();
        formats.put("text", Format.TEXT);
        formats.put("json", Format.JSON);
        formats.put("csv", Format.CSV);
        return new Options(speech.texts()).about("cli.gaps.about").day("--from", "cli.gaps.from")
                .day("--to", "cli.gaps.to").choice("--level", levels, Level.class, "cli.gaps.level")
                .names("--channel", "ID", "cli.gaps.channels")
                .choice("--format", formats, Format.class, "cli.gaps.format");
    }

    @Override
    public ExitCode run(Wish wish) {
        try (OpenCalendar calendar = calendars.toRead(wish.calendar().orElseGet(calendars::usual), wish.today())) {
            FindingsQuestion question = calendar.findings().question(wish.span(calendar.findings().usualSpan()),
                    wish.<Level>option("--level").orElse(Level.PLANNED));
            List<Channel> channels = NamedChannels.of(wish, calendar);
            List<ChannelFindings> findings = channels.stream()
                    .map(channel -> calendar.findings().of(channel, question)).toList();
            switch (wish.<Format>option("--format").orElse(Format.TEXT)) {
                case JSON -> speech.answer(calendar.findingsFormat().json(question, findings));
                case CSV -> speech.answer(calendar.tableFormat().csv(GapTable.of(findings, question.today())));
                case TEXT -> tell(channels, findings, question.today());
            }
        }
        return ExitCode.DONE;
    }

    private void tell(List<Channel> channels, List<ChannelFindings> findings, LocalDate today) {
        if (channels.isEmpty()) {
            speech.tell("cli.gaps.noChannels");
        }
        GapWords words = new GapWords(speech.texts(), today);
        for (int i = 0; i < channels.size(); i++) {
            words.of(channels.get(i), findings.get(i)).forEach(speech::answerLine);
        }
    }
}
