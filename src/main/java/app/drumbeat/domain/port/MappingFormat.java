package app.drumbeat.domain.port;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import app.drumbeat.domain.base.Problem;

/** Reads a column mapping that a person wrote: {@code { "column header": "field" }}. */
public interface MappingFormat {

    /** @param fields from header to field name, in the order of the file; empty when a problem is an error */
    record MappingReading(Map<String, String> fields, List<Problem> problems) {}

    MappingReading read(Path file);
}
