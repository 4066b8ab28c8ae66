package app.drumbeat.application.intake.reading;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import app.drumbeat.application.intake.cells.NetworkText;
import app.drumbeat.application.intake.cells.TimeText;

/**
 * One entry of a day on a wall calendar: a title, and where it goes.
 *
 * @param channels none where the cell names none: an observance, perhaps
 */
record WallEntry(String title, List<String> channels, Optional<LocalTime> time) {

    private static final Pattern NAMED = Pattern.compile("(?<name>[^:–—-]{1,30})\\s*(?::|\\s[-–—]\\s)\\s*(?<title>.+)");

    WallEntry {
        channels = List.copyOf(channels);
    }

    /** Titles and networks take turns, line by line; {@code LinkedIn: title} in one line is an entry of its own. */
    static List<WallEntry> in(String text) {
        List<WallEntry> entries = new ArrayList<>();
        List<String> title = new ArrayList<>();
        List<String> channels = new ArrayList<>();
        Optional<LocalTime> time = Optional.empty();
        for (String line : text.lines().map(l -> l.strip().replaceAll("\\s+", " ")).filter(l -> !l.isEmpty())
                .toList()) {
            Matcher named = NAMED.matcher(line);
            List<String> names = NetworkText.namesIn(line);
            boolean onlyNames = !names.isEmpty() && names.stream().allMatch(name -> NetworkText.of(name).isPresent());
            if (!onlyNames && !channels.isEmpty()) {
                entries.add(new WallEntry(String.join(" ", title), channels, time));
                title.clear();
                channels.clear();
                time = Optional.empty();
            }
            if (onlyNames) {
                channels.addAll(names);
            } else if (named.matches() && NetworkText.of(named.group("name")).isPresent()) {
                title.add(named.group("title"));
                channels.add(named.group("name"));
            } else if (TimeText.of(line).isPresent()) {
                time = TimeText.of(line).map(TimeText.Spoken::time);
            } else {
                title.add(line);
            }
        }
        if (!title.isEmpty() || !channels.isEmpty()) {
            entries.add(new WallEntry(String.join(" ", title), channels, time));
        }
        return entries;
    }
}
