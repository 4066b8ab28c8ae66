package app.drumbeat.ical;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

import app.drumbeat.domain.base.DateSpan;
import app.drumbeat.domain.port.ForeignEntry;

/**
 * Brings the events of one UID together (RFC 5545, 3.8.4.4 and 3.8.4.7): an event that stands for one occurrence takes its
 * place, of several versions the highest SEQUENCE holds, and what stands there twice is taken once. Different events under
 * one UID, as careless programs write them, all stay.
 */
final class Series {

    private final Placing placing;
    private final Remarks remarks;

    Series(Placing placing, Remarks remarks) {
        this.placing = placing;
        this.remarks = remarks;
    }

    /** The entries of all events, in the order of the file. */
    List<ForeignEntry> entries(List<ReadEvent> events) {
        Map<String, List<ReadEvent>> byUid = new LinkedHashMap<>();
        events.forEach(event -> byUid.computeIfAbsent(key(event), uid -> new ArrayList<>()).add(event));
        Map<ReadEvent, List<ForeignEntry>> placed = new IdentityHashMap<>();
        byUid.values().forEach(same -> place(same, placed));
        return events.stream().flatMap(event -> placed.getOrDefault(event, List.of()).stream()).toList();
    }

    /** Events without a UID have nothing to do with each other. */
    private static String key(ReadEvent event) {
        return event.uid().isEmpty() ? "line " + event.line() : "uid " + event.uid();
    }

    private void place(List<ReadEvent> same, Map<ReadEvent, List<ForeignEntry>> placed) {
        List<ReadEvent> masters = newest(same.stream().filter(event -> event.instead().isEmpty()).toList());
        List<ReadEvent> overrides = same.stream().filter(event -> event.instead().isPresent()).toList();
        Set<Object> known = new HashSet<>();
        for (ReadEvent master : masters) {
            List<ForeignEntry> entries = placed(master, () -> withoutOverridden(master, overrides));
            if (known.add(List.of(master.summary(), entries.stream().map(ForeignEntry::days).toList(),
                    entries.stream().map(ForeignEntry::time).toList()))) {
                placed.put(master, entries);
            } else {
                remarks.warning(master.line(), "feed.problem.twice");
            }
        }
        for (ReadEvent override : overrides) {
            if (!override.cancelled() || masters.isEmpty()) {
                placed.put(override, placed(override, () -> List.of(once(override))));
            }
        }
    }

    private ForeignEntry once(ReadEvent override) {
        ForeignEntry entry = placing.place(override);
        return onceOn(entry.days(), entry);
    }

    /** What comes of an event, or nothing when it lies beyond any calendar, such as a million years from here. */
    private List<ForeignEntry> placed(ReadEvent event, Supplier<List<ForeignEntry>> place) {
        try {
            return place.get();
        } catch (DateTimeException | ArithmeticException beyond) {
            remarks.error(event.line(), "feed.problem.noStart", event.summary());
            return List.of();
        }
    }

    private List<ReadEvent> newest(List<ReadEvent> masters) {
        int highest = masters.stream().mapToInt(ReadEvent::sequence).max().orElse(0);
        masters.stream().filter(event -> event.sequence() < highest)
                .forEach(older -> remarks.warning(older.line(), "feed.problem.older"));
        return masters.stream().filter(event -> event.sequence() == highest).toList();
    }

    private List<ForeignEntry> withoutOverridden(ReadEvent master, List<ReadEvent> overrides) {
        ForeignEntry entry = placing.place(master);
        Set<LocalDate> except = new HashSet<>(entry.except());
        overrides.forEach(override -> override.instead()
                .ifPresent(occurrence -> except.add(placing.dayOf(occurrence, master))));
        boolean overridden = except.contains(entry.days().first());
        List<ForeignEntry> entries = new ArrayList<>();
        if (entry.rule().isPresent()) {
            entries.add(excepting(entry, except));
        } else if (!overridden) {
            entries.add(onceOn(entry.days(), entry));
        }
        for (Moment occurrence : master.also()) {
            LocalDate first = placing.dayOf(occurrence, master);
            if (!except.contains(first) && !first.equals(entry.days().first())) {
                entries.add(onceOn(new DateSpan(first, first.plusDays(entry.days().length() - 1)), entry));
            }
        }
        if (entries.isEmpty() && overrides.isEmpty()) {
            remarks.warning(master.line(), "feed.problem.never");
        }
        return entries;
    }

    private static ForeignEntry excepting(ForeignEntry entry, Set<LocalDate> except) {
        return new ForeignEntry(entry.uid(), entry.place(), entry.summary(), entry.description(), entry.days(),
                entry.time(),
                entry.rule(), except.stream().sorted().toList(), entry.cancelled());
    }

    private static ForeignEntry onceOn(DateSpan days, ForeignEntry entry) {
        return new ForeignEntry(entry.uid(), entry.place(), entry.summary(), entry.description(), days, entry.time(),
                Optional.empty(), List.of(), entry.cancelled());
    }
}
