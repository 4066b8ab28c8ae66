package app.drumbeat.application.intake.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

import app.drumbeat.application.intake.cells.NetworkText;

/** The channels that a cell names. */
final class ChannelNames {

    private final Set<ChannelKey> known;

    /** @param known the channels that the calendar has */
    ChannelNames(Set<ChannelKey> known) {
        this.known = known;
    }

    /** The names in a cell, each channel once. A name with an "and" or a slash in it is taken apart only into names that are known. */
    List<String> in(String written) {
        if (known.contains(ChannelKey.of(written))) {
            return List.of(written.strip());
        }
        List<String> parts = NetworkText.namesIn(written);
        Predicate<String> isKnown = name -> NetworkText.of(name).isPresent() || known.contains(ChannelKey.of(name));
        if (!parts.stream().allMatch(isKnown)) {
            parts = Arrays.stream(written.split("[,;\\n]")).map(String::strip).filter(name -> !name.isEmpty()).toList();
        }
        return once(parts);
    }

    static List<String> once(List<String> names) {
        Map<ChannelKey, String> once = new LinkedHashMap<>();
        names.forEach(name -> once.putIfAbsent(ChannelKey.of(name), name));
        return new ArrayList<>(once.values());
    }
}
