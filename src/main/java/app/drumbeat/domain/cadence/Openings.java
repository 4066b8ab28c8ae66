package app.drumbeat.domain.cadence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import app.drumbeat.domain.base.DateSpan;
import app.drumbeat.domain.channel.Channel;
import app.drumbeat.domain.post.PostDays;

/** The days on which another post would help a channel. Pure. */
public final class Openings {

    private Openings() {}

    /**
     * The posting days of a span, from today on, that have no counting post yet; where each of them has one, all of them,
     * since a week can want more posts than it has posting days.
     *
     * @param posts the dated posts of this channel, whatever their state
     * @return ascending; empty where the span has passed, or the channel has no cadence
     */
    public static List<LocalDate> in(Channel channel, DateSpan span, PostDays posts, FindingsQuestion question) {
        if (channel.cadence().isEmpty() || span.last().isBefore(question.today())) {
            return List.of();
        }
        int today = DayNumber.of(question.today());
        int first = Math.max(DayNumber.of(span.first()), today);
        PostingDays wanted = PostingDays.of(channel, new QuietDays(question.quietPeriods(), channel.id()), first,
                DayNumber.of(span.last()));
        CountingDays heard = CountingDays.of(posts, question.level(), today);
        List<LocalDate> all = new ArrayList<>();
        List<LocalDate> free = new ArrayList<>();
        for (int i = 0; i < wanted.size(); i++) {
            LocalDate day = DayNumber.date(wanted.day(i));
            all.add(day);
            if (!heard.anyWithin(wanted.day(i), wanted.day(i))) {
                free.add(day);
            }
        }
        return free.isEmpty() ? all : free;
    }
}
