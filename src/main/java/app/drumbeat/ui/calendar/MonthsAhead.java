package app.drumbeat.ui.calendar;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

import app.drumbeat.application.planning.PlanReading;
import app.drumbeat.domain.base.Id;
import app.drumbeat.domain.channel.Channel;
import app.drumbeat.domain.plan.MonthPlan;
import app.drumbeat.ui.kit.Background;

/**
 * Reads a month off the screen and, when nothing more urgent is asked, the months beside it, so that turning the page waits
 * for nothing.
 *
 * <p>What was read ahead is forgotten with every change of the calendar. Lives on the JavaFX thread.
 */
final class MonthsAhead {

    private final PlanReading plan;
    private final Background background;
    private final Map<YearMonth, MonthPlan> kept = new HashMap<>();
    private Set<Id<Channel>> only = Set.of();
    private Consumer<MonthPlan> show = month -> {};
    private volatile YearMonth wanted = YearMonth.of(1970, 1);
    private volatile int edition;

    MonthsAhead(PlanReading plan, Background background) {
        this.plan = plan;
        this.background = background;
    }

    /** Who shows a month that was wanted and still is when it has been read. */
    void onRead(Consumer<MonthPlan> shown) {
        show = shown;
    }

    /** Shows a month: at once where it is at hand, else as soon as it has been read. */
    void want(YearMonth month) {
        wanted = month;
        MonthPlan there = kept.get(month);
        if (there == null) {
            read(month);
        } else {
            show.accept(there);
            readBeside(month);
        }
    }

    /** From now on months are as if there were only these channels; none means all. */
    void narrow(Set<Id<Channel>> channels) {
        only = Set.copyOf(channels);
        forget();
    }

    /** Forgets what was read; what is read but not yet answered is dropped too. */
    void forget() {
        edition++;
        kept.clear();
    }

    private void read(YearMonth month) {
        int now = edition;
        Set<Id<Channel>> channels = only;
        background.run(() -> plan.month(month, channels), read -> {
            if (now != edition) {
                return;
            }
            kept.put(month, read);
            if (month.equals(wanted)) {
                show.accept(read);
                readBeside(month);
            }
        });
    }

    /** Reads the neighbours that are not there yet, and lets go of months that are far away. */
    private void readBeside(YearMonth month) {
        List<YearMonth> beside = List.of(month.plusMonths(1), month.minusMonths(1));
        kept.keySet().removeIf(other -> !other.equals(month) && !beside.contains(other));
        beside.stream().filter(other -> !kept.containsKey(other)).forEach(this::readAhead);
    }

    /** Someone who turns many pages at once is past this one when its turn comes: then it is not read. */
    private void readAhead(YearMonth month) {
        int now = edition;
        Set<Id<Channel>> channels = only;
        background.run(() -> now == edition && isBeside(month)
                ? List.of(plan.month(month, channels))
                : List.<MonthPlan>of(), read -> {
                    if (now == edition && isBeside(month)) {
                        read.forEach(there -> kept.put(month, there));
                    }
                });
    }

    private boolean isBeside(YearMonth month) {
        return month.equals(wanted.plusMonths(1)) || month.equals(wanted.minusMonths(1));
    }
}
