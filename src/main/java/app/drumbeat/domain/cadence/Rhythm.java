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
record Rhythm(int start, int to, PostingDays wanted, CountingDays heard, List<SilentRun> silences) {

    /**
     * The rhythm of a channel that has a cadence, or nothing where it has no start: neither one of its own nor a post
     * that counts at this level.
     */
    static Optional<Rhythm> of(Channel channel, PostDays posts, FindingsQuestion question, Level level) {
        CountingDays heard = CountingDays.of(posts, level, DayNumber.of(question.today()));
        if (channel.start().isEmpty() && heard.size() == 0) {
            return Optional.empty();
        }
        int start = channel.start().map(DayNumber::of).orElseGet(() -> heard.day(0));
        int to = DayNumber.of(question.range().last());
        QuietDays quiet = new QuietDays(question.quietPeriods(), channel.id());
        PostingDays wanted = PostingDays.of(channel, quiet, start, to);
        return Optional.of(new Rhythm(start, to, wanted, heard, SilentRuns.tooLong(wanted, heard)));
    }
}
