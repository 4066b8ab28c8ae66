package app.drumbeat.domain.cadence;

import java.util.List;
import java.util.Optional;

import app.drumbeat.domain.channel.Channel;
import app.drumbeat.domain.post.PostDays;

/**
 * When a channel wants to speak, and when it does, at one level.
 *
 * @param start the first day on which silence counts; may come after {@code to}
 * @param to the day up to which findings are computed
 * @param wanted its posting days in {@code [start, to]}
 * @param heard its posts that count, before {@code start} and after {@code to} too
 * @param silences the silent runs that are longer than the cadence allows, earliest first
 */
record Pace(int start, int to, PostingDays wanted, CountingDays heard, List<SilentRun> silences) {

    /**
     * The pace of a channel that has a cadence, with everything that is planned; nothing where the channel has no
     * start, neither one of its own nor a post that counts.
     */
    static Optional<Pace> planned(Channel channel, PostDays posts, FindingsQuestion question) {
        CountingDays heard = CountingDays.of(posts, Level.PLANNED, DayNumber.of(question.today()));
        int to = DayNumber.of(question.range().last());
        return start(channel, heard).map(start -> {
            QuietDays quiet = new QuietDays(question.quietPeriods(), channel.id());
            return of(start, to, PostingDays.of(channel, quiet, start, to), heard);
        });
    }

    /**
     * The pace of the same channel with what is approved alone. Whatever is approved is planned, so that it starts on
     * the same day or later, and its posting days are among these.
     */
    Optional<Pace> approved(Channel channel, PostDays posts, FindingsQuestion question) {
        CountingDays approved = CountingDays.of(posts, Level.APPROVED, DayNumber.of(question.today()));
        return start(channel, approved).map(later -> of(later, to, wanted.from(later), approved));
    }

    private static Pace of(int start, int to, PostingDays wanted, CountingDays heard) {
        return new Pace(start, to, wanted, heard, SilentRuns.tooLong(wanted, heard));
    }

    private static Optional<Integer> start(Channel channel, CountingDays heard) {
        if (channel.start().isPresent()) {
            return Optional.of(DayNumber.of(channel.start().get()));
        }
        return heard.size() == 0 ? Optional.empty() : Optional.of(heard.day(0));
    }
}
