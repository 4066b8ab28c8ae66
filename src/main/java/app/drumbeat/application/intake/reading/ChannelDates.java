package app.drumbeat.application.intake.reading;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import app.drumbeat.application.intake.cells.DateText;
import app.drumbeat.application.intake.cells.NetworkText;
import app.drumbeat.application.intake.cells.TimeText;

/**
 * A cell that holds a date for each of several channels, and perhaps times: {@code Instagram: 5/5/2025}, line by line.
 *
 * @param dates by channel, as written
 * @param times by channel, as written
 */
record ChannelDates(Map<String, String> dates, Map<String, String> times) {

    /** Nothing where a line of the cell is neither a date nor a time of a network. */
    static Optional<ChannelDates> in(String written) {
        if (!written.contains(":")) {
            return Optional.empty();
        }
        Map<String, String> dates = new LinkedHashMap<>();
        Map<String, String> times = new LinkedHashMap<>();
        for (String line : written.lines().map(String::strip).filter(l -> !l.isEmpty()).toList()) {
            int colon = line.indexOf(':');
            String name = colon < 0 ? "" : line.substring(0, colon).strip();
            String value = line.substring(colon + 1).strip();
            if (NetworkText.of(name).isEmpty()) {
                return Optional.empty();
            }
            if (DateText.of(value).isPresent()) {
                dates.putIfAbsent(name, value);
            } else if (TimeText.of(value).isPresent()) {
                times.putIfAbsent(name, value);
            } else {
                return Optional.empty();
            }
        }
        return dates.isEmpty() ? Optional.empty() : Optional.of(new ChannelDates(dates, times));
    }

    /** The time that the cell gives a channel, whichever of its names it uses. */
    Optional<String> time(String channel) {
        return times.entrySet().stream().filter(entry -> ChannelKey.same(entry.getKey(), channel))
                .map(Map.Entry::getValue)
                .findFirst();
    }
}
