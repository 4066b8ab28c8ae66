package app.drumbeat.ical;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import app.drumbeat.ical.Lines.Line;

/**
 * Sorts the lines of a calendar file: which belong to which event, which describe a time zone, which name the calendar.
 *
 * <p>Takes files as they come: several calendars in one, events outside of any, components that are never closed, lines that
 * are none. Of an event only the properties that we read are kept, of its alarms nothing. Zones are put aside under their
 * names, since hardly any is needed and each costs a library dear.
 */
final class Outline {

    /** More than any honest event has, exceptions and all. */
    private static final int MOST_LINES = 10_000;

    /** Deeper than any honest component is nested. */
    private static final int DEEPEST = 20;

    /** More than any honest file needs that leans on zones nobody knows. */
    private static final int MOST_ZONES = 50;

    private static final Set<String> READ = Set.of("UID", "DTSTART", "DTEND", "DURATION", "SUMMARY", "DESCRIPTION",
            "RRULE",
            "RDATE", "EXDATE", "EXRULE", "RECURRENCE-ID", "STATUS", "SEQUENCE");
    private static final Set<String> LEFT_OUT = Set.of("VTODO", "VJOURNAL", "VFREEBUSY");

    private final Remarks remarks;
    private final Consumer<EventLines> events;
    private final Deque<String> open = new ArrayDeque<>();
    private final Map<String, List<ContentLine>> zones = new LinkedHashMap<>();

    private List<ContentLine> gathered = new ArrayList<>();
    private int begun;
    private String name = "";
    private boolean calledOff;
    private boolean anything;

    /** @param events told each event as soon as it is closed */
    Outline(Remarks remarks, Consumer<EventLines> events) {
        this.remarks = remarks;
        this.events = events;
    }

    void take(Line line) {
        Optional<ContentLine> property = ContentLine.of(line);
        if (property.isEmpty()) {
            remarks.warning(line.number(), "feed.problem.badLine");
            return;
        }
        switch (property.get().name()) {
            case "BEGIN" -> begin(component(property.get()), line.number());
            case "END" -> end(component(property.get()), line.number());
            default -> gather(property.get());
        }
    }

    /** Tells what the end of the file leaves open; an event that never ends there has lost more than its end. */
    void finish() {
        if (open.contains("VEVENT")) {
            remarks.error(begun, "feed.problem.cutOff");
        } else if (open.contains("VCALENDAR")) {
            remarks.warning(0, "feed.problem.noEnd");
        }
    }

    /** Whether anything of a calendar was met. */
    boolean isCalendar() {
        return anything;
    }

    /** The name of the first calendar that has one, or empty. */
    String name() {
        return name;
    }

    /** The lines between BEGIN:VTIMEZONE and END:VTIMEZONE of each zone, by its TZID. */
    Map<String, List<ContentLine>> zones() {
        return zones;
    }

    private void begin(String component, int number) {
        if (open.size() == DEEPEST) {
            return;
        }
        anything |= component.equals("VCALENDAR") || component.equals("VEVENT");
        if (component.equals("VEVENT") || component.equals("VCALENDAR")) {
            if (open.contains("VEVENT")) {
                closeEvent(number);
            }
            open.removeIf(unclosed -> !unclosed.equals("VCALENDAR") || component.equals("VCALENDAR"));
            begun = number;
            gathered = new ArrayList<>();
            calledOff &= component.equals("VEVENT");
        } else if (component.equals("VTIMEZONE")) {
            gathered = new ArrayList<>();
        } else if (inZone()) {
            gather(new ContentLine(number, "BEGIN", Map.of(), component));
        } else if (LEFT_OUT.contains(component)) {
            remarks.warning(number, "feed.problem.otherPart", component);
        }
        open.push(component);
    }

    private void end(String component, int number) {
        if (!open.contains(component)) {
            return;
        }
        if (component.equals("VCALENDAR") && open.contains("VEVENT")) {
            closeEvent(number);
        }
        while (!open.pop().equals(component)) {
            // what was opened inside it and never closed ends with it
        }
        if (component.equals("VEVENT")) {
            events.accept(new EventLines(begun, gathered, calledOff));
        } else if (component.equals("VTIMEZONE")) {
            keepZone();
        } else if (inZone()) {
            gather(new ContentLine(number, "END", Map.of(), component));
        }
    }

    private void closeEvent(int number) {
        remarks.warning(number, "feed.problem.missingEnd");
        events.accept(new EventLines(begun, gathered, calledOff));
        while (!open.pop().equals("VEVENT")) {
            // and with it what was opened inside it
        }
    }

    private void keepZone() {
        gathered.stream().filter(line -> line.name().equals("TZID")).findFirst().ifPresent(tzid -> {
            if (zones.size() < MOST_ZONES && !Zones.isKnown(tzid.value())) {
                zones.putIfAbsent(tzid.value().strip(), List.copyOf(gathered));
            }
        });
    }

    private boolean inZone() {
        return open.contains("VTIMEZONE");
    }

    private void gather(ContentLine line) {
        String inside = open.isEmpty() ? "" : open.peek();
        boolean wanted = inside.equals("VEVENT") ? READ.contains(line.name()) : inZone();
        if (wanted && gathered.size() < MOST_LINES) {
            gathered.add(line);
        } else if (inside.equals("VCALENDAR")) {
            describe(line);
        }
    }

    private void describe(ContentLine line) {
        if (name.isBlank() && (line.name().equals("X-WR-CALNAME") || line.name().equals("NAME"))) {
            name = line.text().strip();
        } else if (line.name().equals("METHOD")) {
            calledOff = line.value().strip().equalsIgnoreCase("CANCEL");
        }
    }

    private static String component(ContentLine line) {
        return line.value().strip().toUpperCase(Locale.ROOT);
    }
}
