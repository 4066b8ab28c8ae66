package app.drumbeat.application.print;

import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import app.drumbeat.domain.base.Id;
import app.drumbeat.domain.channel.Channel;
import app.drumbeat.domain.port.Paper;
import app.drumbeat.domain.port.PlanPrinter.Detail;

/**
 * Which months are to be put on paper, and how.
 *
 * @param count how many months in a row, from 1 up
 * @param channels empty means all of them
 */
public record PrintWish(YearMonth first, int count, Set<Id<Channel>> channels, Paper paper, Detail detail) {

    /** @throws IllegalArgumentException if there is no month to print */
    public PrintWish {
        if (count < 1) {
            throw new IllegalArgumentException("At least one month is printed, not " + count);
        }
        channels = Set.copyOf(channels);
    }

    public List<YearMonth> months() {
        return Stream.iterate(first, month -> month.plusMonths(1)).limit(count).toList();
    }
}
