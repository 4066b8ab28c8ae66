package app.drumbeat.ical;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The properties of one event that say something to us, in the order of the file.
 *
 * @param number the line it begins on
 * @param calledOff whether its calendar takes it back (METHOD:CANCEL)
 */
record EventLines(int number, List<ContentLine> properties, boolean calledOff) {

    EventLines {
        properties = List.copyOf(properties);
    }

    Stream<ContentLine> all(String name) {
        return properties.stream().filter(line -> line.name().equals(name));
    }

    Optional<ContentLine> first(String name) {
        for (ContentLine line : properties) {
            if (line.name().equals(name)) {
                return Optional.of(line);
            }
        }
        return Optional.empty();
    }
}
