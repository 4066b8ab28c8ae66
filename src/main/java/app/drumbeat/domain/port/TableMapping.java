package app.drumbeat.domain.port;

import java.util.Map;

import app.drumbeat.domain.base.Entity;
import app.drumbeat.domain.base.Id;

/**
 * How the columns of one layout of tables were read the last time.
 *
 * @param id made of the set of headers, so that the same layout is known again
 * @param fields from header as written to field name
 * @param dateOrder {@code dmy}, {@code mdy}, {@code ymd}, or empty where dates speak for themselves
 */
public record TableMapping(Id<TableMapping> id, Map<String, String> fields, String dateOrder)
        implements Entity<TableMapping> {

    public TableMapping {
        fields = Map.copyOf(fields);
    }
}
