package app.drumbeat.domain.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import app.drumbeat.domain.cadence.QuietPeriod;
import app.drumbeat.domain.cadence.Silence;
import app.drumbeat.domain.channel.CadenceRule;
import app.drumbeat.domain.channel.Channel;
import app.drumbeat.domain.plan.Rhythm.Beat;
import app.drumbeat.domain.post.PostMark;

/**
 * One channel over the weeks of a quarter.
 *
 * @param rule the rule in force today; absent where nothing is asked of the channel
 * @param rhythm until when it is planned, and its gaps to come, whatever weeks are shown
 * @param approvedTo until when it is covered by what is approved; absent where it has no cadence
 * @param marks its dated posts of these weeks, by day, on one day by time; posts that do not count are among them
 * @param weeks one beat for each week of the quarter; what is planned there counts as in {@code docs/cadence.md}
 * @param silences those that touch these weeks, by first day
 * @param quiet the quiet periods that hold for it and touch these weeks
 */
public record QuarterRow(Channel channel, Optional<CadenceRule> rule, Optional<Rhythm> rhythm,
        Optional<LocalDate> approvedTo, List<PostMark> marks, List<Beat> weeks, List<Silence> silences,
        List<QuietPeriod> quiet) {

    public QuarterRow {
        marks = List.copyOf(marks);
        weeks = List.copyOf(weeks);
        silences = List.copyOf(silences);
        quiet = List.copyOf(quiet);
    }

    /** Its posts of one day, in order. */
    public List<PostMark> on(LocalDate day) {
        return marks.stream().filter(mark -> mark.day().equals(day)).toList();
    }

    /** The silence that covers a day. */
    public Optional<Silence> silenceOn(LocalDate day) {
        return silences.stream().filter(silence -> silence.span().contains(day)).findFirst();
    }
}
