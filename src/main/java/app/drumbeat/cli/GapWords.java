package app.drumbeat.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import app.drumbeat.domain.cadence.Cause;
import app.drumbeat.domain.cadence.ChannelFindings;
import app.drumbeat.domain.cadence.DropOff;
import app.drumbeat.domain.cadence.Runway;
import app.drumbeat.domain.cadence.ShortWeek;
import app.drumbeat.domain.cadence.Silence;
import app.drumbeat.domain.channel.Channel;
import app.drumbeat.words.Texts;

/** Findings in words: a line each, under the name of their channel. */
final class GapWords {

    private final Texts texts;
    private final LocalDate today;

    GapWords(Texts texts, LocalDate today) {
        this.texts = texts;
        this.today = today;
    }

    /** The lines of one channel; the first names it. */
    List<String> of(Channel channel, ChannelFindings found) {
        List<String> lines = new ArrayList<>();
        lines.add(texts.of("cli.gaps.channel", Plain.line(channel.name()), Plain.line(channel.id().value())));
        found.silences().forEach(silence -> lines.add(line("cli.gaps.silence", of(silence))));
        found.shortWeeks().forEach(week -> lines.add(line("cli.gaps.shortWeek", of(week))));
        found.dropOffs().forEach(dropOff -> lines.add(line("cli.gaps.dropOff", of(dropOff))));
        lines.add(line("cli.gaps.runway", of(found.runway())));
        return lines;
    }

    private String line(String kind, String words) {
        return "  %-12s%s".formatted(texts.of(kind), words);
    }

    private String of(Silence silence) {
        return texts.of("cli.gaps.silence.text", silence.first().toString(), silence.last().toString(),
                silence.postingDays(), open(silence.open()), causes(silence.causes()));
    }

    private String of(ShortWeek week) {
        return texts.of("cli.gaps.shortWeek.text", week.week().toString(), week.week().plusDays(6).toString(),
                week.missing(), week.planned(), week.required(), causes(week.causes()));
    }

    private String of(DropOff dropOff) {
        String words = texts.of("cli.gaps.dropOff.text", dropOff.firstWeek().toString(),
                dropOff.lastWeek().plusDays(6).toString(), dropOff.weeks(), open(dropOff.open()),
                dropOff.baseline().toPlainString(), dropOff.during().toPlainString());
        return dropOff.after().map(campaign -> texts.of("cli.gaps.after", words, Plain.line(campaign.value())))
                .orElse(words);
    }

    private String of(Runway runway) {
        return texts.of("cli.gaps.runway.text", runway.planned().toString(), Runway.days(runway.planned(), today),
                runway.approved().toString(), Runway.days(runway.approved(), today));
    }

    private String open(boolean open) {
        return open ? texts.of("cli.gaps.open") : "";
    }

    private String causes(List<Cause> causes) {
        return causes.stream().map(cause -> texts.of("cause." + cause)).collect(Collectors.joining("; "));
    }
}
