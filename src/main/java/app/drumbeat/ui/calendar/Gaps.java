package app.drumbeat.ui.calendar;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import app.drumbeat.domain.base.Id;
import app.drumbeat.domain.cadence.ChannelFindings;
import app.drumbeat.domain.channel.Channel;
import app.drumbeat.ui.kit.Selected;

/**
 * The silences of all channels in one row, and the way from one to the next. Pure.
 *
 * @param inOrder by first day; on one day in the order of the channels
 */
record Gaps(List<Selected.OfSilence> inOrder) {

    static final Gaps NONE = new Gaps(List.of());

    /**
     * @param findings in the order of the channels
     * @param only the channels wanted; empty means all
     */
    static Gaps of(List<ChannelFindings> findings, Set<Id<Channel>> only) {
        Map<Id<Channel>, Integer> order = IntStream.range(0, findings.size()).boxed()
                .collect(Collectors.toMap(i -> findings.get(i).channel(), Function.identity()));
        return new Gaps(findings.stream().filter(found -> only.isEmpty() || only.contains(found.channel()))
                .flatMap(found -> found.silences().stream()
                        .map(silence -> new Selected.OfSilence(found.channel(), silence.first())))
                .sorted(Comparator.comparing(Selected.OfSilence::first)
                        .thenComparing(gap -> order.getOrDefault(gap.channel(), 0)))
                .toList());
    }

    /** The gap after the selected one; where none is selected, the first that begins on a day or later. */
    Optional<Selected.OfSilence> next(Selected selected, LocalDate from) {
        int at = selected instanceof Selected.OfSilence gap ? inOrder.indexOf(gap) : -1;
        if (at >= 0) {
            return at + 1 < inOrder.size() ? Optional.of(inOrder.get(at + 1)) : Optional.empty();
        }
        return inOrder.stream().filter(gap -> !gap.first().isBefore(from)).findFirst();
    }

    /** The gap before the selected one; where none is selected, the last that begins before a day. */
    Optional<Selected.OfSilence> previous(Selected selected, LocalDate from) {
        int at = selected instanceof Selected.OfSilence gap ? inOrder.indexOf(gap) : -1;
        if (at >= 0) {
            return at > 0 ? Optional.of(inOrder.get(at - 1)) : Optional.empty();
        }
        return inOrder.reversed().stream().filter(gap -> gap.first().isBefore(from)).findFirst();
    }
}
