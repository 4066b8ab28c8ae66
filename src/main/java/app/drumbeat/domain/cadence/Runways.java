package app.drumbeat.domain.cadence;

import java.time.LocalDate;
import java.util.Optional;

import app.drumbeat.domain.post.PostDays;

/** Until which day a channel is covered. */
final class Runways {

    private Runways() {}

    /**
     * The day before the first silence that today or a later day belongs to; the end of the range where none comes.
     *
     * @param pace absent where the channel has no start at this level: it is covered until yesterday
     */
    static LocalDate covered(Optional<Pace> pace, FindingsQuestion question) {
        if (pace.isEmpty()) {
            return question.today().minusDays(1);
        }
        int today = DayNumber.of(question.today());
        for (SilentRun silence : pace.get().silences()) {
            if (silence.last() >= today) {
                return DayNumber.date(Math.max(silence.first(), today) - 1);
            }
        }
        return question.range().last();
    }

    /** Nothing is asked of the channel: it is covered until its last counting post from today on, or until yesterday. */
    static Runway withoutCadence(PostDays posts, FindingsQuestion question) {
        return new Runway(lastPost(posts, question, Level.PLANNED), lastPost(posts, question, Level.APPROVED));
    }

    private static LocalDate lastPost(PostDays posts, FindingsQuestion question, Level level) {
        int today = DayNumber.of(question.today());
        int to = DayNumber.of(question.range().last());
        return DayNumber.date(CountingDays.of(posts, level, today).latestWithin(today, to, today - 1));
    }
}
