package app.drumbeat.domain.cadence;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import app.drumbeat.domain.base.Id;
import app.drumbeat.domain.channel.Channel;

/**
 * What a change of posts does to the rhythm of one channel: what is found after it, against what was found before. Pure.
 *
 * @param closed silences that are gone, as they were
 * @param shorter silences of which a part is left, as they were
 * @param opened silences where there was none
 * @param longer silences that have more posting days than what was silent there before, as they would be
 * @param filled weeks that lacked more, as they were
 * @param lacking weeks that lack more than before, or lacked nothing, as they would be
 */
public record RhythmChange(Id<Channel> channel, List<Silence> closed, List<Silence> shorter, List<Silence> opened,
        List<Silence> longer, List<ShortWeek> filled, List<ShortWeek> lacking) {

    public RhythmChange {
        closed = List.copyOf(closed);
        shorter = List.copyOf(shorter);
        opened = List.copyOf(opened);
        longer = List.copyOf(longer);
        filled = List.copyOf(filled);
        lacking = List.copyOf(lacking);
    }

    /** @param after of the same channel and the same question as before */
    public static RhythmChange between(ChannelFindings before, ChannelFindings after) {
        List<Silence> was = before.silences();
        List<Silence> is = after.silences();
        return new RhythmChange(before.channel(), was.stream().filter(silence -> days(is, silence) == 0).toList(),
                was.stream().filter(silence -> isBetween(days(is, silence), 1, silence.postingDays() - 1)).toList(),
                is.stream().filter(silence -> days(was, silence) == 0).toList(),
                is.stream().filter(silence -> isBetween(days(was, silence), 1, silence.postingDays() - 1)).toList(),
                more(before.shortWeeks(), after.shortWeeks()), more(after.shortWeeks(), before.shortWeeks()));
    }

    /** Whether the rhythm stays as it is. */
    public boolean isNothing() {
        return !isBetter() && !isWorse();
    }

    /** Whether anything that was missing is there. */
    public boolean isBetter() {
        return !closed.isEmpty() || !shorter.isEmpty() || !filled.isEmpty();
    }

    /** Whether anything is missing that was there. */
    public boolean isWorse() {
        return !opened.isEmpty() || !longer.isEmpty() || !lacking.isEmpty();
    }

    /** The posting days of all silences that touch one. */
    private static int days(List<Silence> silences, Silence place) {
        return silences.stream().filter(silence -> silence.span().touches(place.span()))
                .mapToInt(Silence::postingDays).sum();
    }

    private static boolean isBetween(int number, int least, int most) {
        return least <= number && number <= most;
    }

    /** The weeks of one list that lack more than they do in the other. */
    private static List<ShortWeek> more(List<ShortWeek> weeks, List<ShortWeek> others) {
        Map<LocalDate, Integer> missing = new HashMap<>();
        others.forEach(week -> missing.put(week.week(), week.missing()));
        return weeks.stream().filter(week -> week.missing() > missing.getOrDefault(week.week(), 0)).toList();
    }
}
