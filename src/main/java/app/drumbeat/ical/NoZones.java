package app.drumbeat.ical;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.zone.ZoneRules;
import java.util.Map;

import net.fortuna.ical4j.model.TimeZone;
import net.fortuna.ical4j.model.TimeZoneRegistry;
import org.jspecify.annotations.Nullable;

/**
 * A registry that keeps nothing. Each zone that ical4j registers takes one of 1,500 places in a pool of the whole program,
 * and gives it back when the garbage collector pleases; so none is.
 */
final class NoZones implements TimeZoneRegistry {

    @Override
    public void register(TimeZone timezone) {}

    @Override
    public void register(TimeZone timezone, boolean update) {}

    @Override
    public void clear() {}

    @Override
    public @Nullable TimeZone getTimeZone(String id) {
        return null;
    }

    @Override
    public Map<String, ZoneRules> getZoneRules() {
        return Map.of();
    }

    @Override
    public ZoneId getZoneId(String tzId) {
        throw new DateTimeException("No zones are kept");
    }

    @Override
    public @Nullable String getTzId(String zoneId) {
        return null;
    }
}
