package app.drumbeat.domain.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;

import app.drumbeat.domain.cadence.ChannelFindings;
import app.drumbeat.domain.cadence.Level;
import app.drumbeat.domain.cadence.Silence;
import app.drumbeat.domain.cadence.WeekCount;
import app.drumbeat.domain.channel.Channel;
import app.drumbeat.domain.post.PostDays;

/**
 * The rhythm of one channel at a glance: the weeks round today, until when it is covered, and its gaps to come.
 *
 * @param weeks {@value #WEEKS} weeks, {@value #WEEKS_BEFORE} of them before the week of today
 * @param coveredTo the day until which what is planned covers the channel; absent where the channel has no cadence
 * @param next the day of the next post that counts, where the channel is silent today; absent where it is covered, where it has no
 *     cadence, and where nothing that counts is planned from today on
 * @param gaps its silences that end today or later, earliest first
 */
public record Rhythm(Channel channel, List<Beat> weeks, Optional<LocalDate> coveredTo, Optional<LocalDate> next,
        List<Silence> gaps) {

    public static final int WEEKS = 12;
    public static final int WEEKS_BEFORE = 7;

    /**
     * One week.
     *
     * @param week its first day
     * @param planned posts that count
     * @param wanted posts that the cadence asks for; 0 where it asks for none
     * @param over whether the week lies wholly before today
     */
    public record Beat(LocalDate week, int planned, int wanted, boolean over) {

        public boolean isShort() {
            return planned < wanted;
        }
    }

    public Rhythm {
        weeks = List.copyOf(weeks);
        gaps = List.copyOf(gaps);
    }

    /**
     * @param posts the dated posts of the channel; asked for only where it is silent today
     * @param thisWeek the first day of the week of today
     */
    public static Rhythm of(Channel channel, ChannelFindings findings, Supplier<PostDays> posts, LocalDate today,
            LocalDate thisWeek) {
        Map<LocalDate, WeekCount> counts = new HashMap<>();
        LocalDate first = thisWeek.minusWeeks(WEEKS_BEFORE);
        for (WeekCount count : findings.weeks()) {
            if (!count.week().isBefore(first)) {
                counts.put(count.week(), count);
            }
        }
        List<Beat> beats = new ArrayList<>(WEEKS);
        for (int i = 0; i < WEEKS; i++) {
            LocalDate week = first.plusWeeks(i);
            WeekCount count = counts.getOrDefault(week, new WeekCount(week, 0, 0));
            beats.add(new Beat(week, count.planned(), count.required(), week.isBefore(thisWeek)));
        }
        Optional<LocalDate> coveredTo = channel.cadence().isEmpty()
                ? Optional.empty()
                : Optional.of(findings.runway().planned());
        Optional<LocalDate> next = coveredTo.filter(day -> day.isBefore(today))
                .flatMap(silent -> next(posts.get(), today));
        return new Rhythm(channel, beats, coveredTo, next,
                findings.silences().stream().filter(silence -> !silence.last().isBefore(today)).toList());
    }

    private static Optional<LocalDate> next(PostDays posts, LocalDate today) {
        return IntStream.range(0, posts.size())
                .filter(i -> posts.epochDay(i) >= today.toEpochDay() && Level.PLANNED.counts(posts.status(i), false))
                .mapToObj(posts::day).findFirst();
    }
}
