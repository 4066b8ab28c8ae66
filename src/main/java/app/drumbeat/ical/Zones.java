package app.drumbeat.ical;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;

import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.Observance;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.TzOffsetTo;

/**
 * The zones of one calendar file. A name that the Java runtime knows, or that is Windows' name for such a one, means what it
 * means there, whatever the file says of it: those rules are kept up to date. Only zones of the file's own making are taken
 * from the file.
 */
final class Zones {

    /** Windows' names of zones, from the Unicode CLDR (windowsZones, territory 001). */
    private static final Map<String, String> WINDOWS = windowsNames();

    private static final Map<String, String> KNOWN = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    static {
        ZoneId.getAvailableZoneIds().forEach(id -> KNOWN.put(id, id));
    }

    private final Map<String, List<ContentLine>> described;
    private final ZoneId reading;
    private final Remarks remarks;
    private final Map<String, Optional<VTimeZone>> made = new HashMap<>();

    /**
     * @param described the zones that the file describes, by TZID
     * @param reading where times are meant whose zone nobody knows
     */
    Zones(Map<String, List<ContentLine>> described, ZoneId reading, Remarks remarks) {
        this.described = described;
        this.reading = reading;
        this.remarks = remarks;
    }

    static boolean isKnown(String tzid) {
        return named(tzid).isPresent();
    }

    /** When it is that time in that zone; a time that a clock change leaves out is moved on, of two the first is meant. */
    Instant instant(Moment.Local local, int line) {
        if (local.zone().isEmpty()) {
            return local.time().atZone(reading).toInstant();
        }
        Optional<ZoneId> named = named(local.zone());
        if (named.isPresent()) {
            return local.time().atZone(named.get()).toInstant();
        }
        return made.computeIfAbsent(local.zone(), this::make).flatMap(zone -> offset(zone, local.time()))
                .map(offset -> local.time().toInstant(offset)).orElseGet(() -> {
                    remarks.warning(line, "feed.problem.zone", local.zone());
                    return local.time().atZone(reading).toInstant();
                });
    }

    /** The zone of a name: as it is, as Windows calls it, or as the end of a path that a program put before it. */
    private static Optional<ZoneId> named(String tzid) {
        String name = tzid.strip();
        for (String tail = name; !tail.isEmpty(); tail = tail.substring(tail.indexOf('/') + 1)) {
            String known = KNOWN.getOrDefault(tail, WINDOWS.get(tail.toLowerCase(Locale.ROOT)));
            if (known != null) {
                return Optional.of(ZoneId.of(known));
            }
            if (tail.indexOf('/') < 0) {
                break;
            }
        }
        return Optional.empty();
    }

    private Optional<VTimeZone> make(String tzid) {
        return Optional.ofNullable(described.get(tzid)).map(ZoneLines::harmless).flatMap(Handover::zone);
    }

    private static Optional<ZoneOffset> offset(VTimeZone zone, LocalDateTime time) {
        try {
            // ical4j takes the wall-clock time here as if it were one in UTC
            Observance observance = zone.getApplicableObservance(time.toInstant(ZoneOffset.UTC));
            return observance == null
                    ? firstOffset(zone)
                    : observance.<TzOffsetTo>getProperty(Property.TZOFFSETTO).map(TzOffsetTo::getOffset);
        } catch (RuntimeException broken) { // ical4j says so with many kinds of exception
            return Optional.empty();
        }
    }

    /** What held before the zone's first rule: as good a guess as any. */
    private static Optional<ZoneOffset> firstOffset(VTimeZone zone) {
        return zone.getObservances().stream().findFirst()
                .flatMap(observance -> observance.<TzOffsetTo>getProperty(Property.TZOFFSETTO))
                .map(TzOffsetTo::getOffset);
    }

    private static Map<String, String> windowsNames() {
        Properties names = new Properties();
        try (InputStream in = Objects.requireNonNull(Zones.class.getResourceAsStream("windows-zones.properties"))) {
            names.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> windows = new HashMap<>();
        names.stringPropertyNames()
                .forEach(name -> windows.put(name.toLowerCase(Locale.ROOT), names.getProperty(name)));
        return windows;
    }
}
