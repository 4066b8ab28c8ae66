package app.drumbeat.application.intake.reading;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import app.drumbeat.application.intake.cells.Plain;
import app.drumbeat.application.intake.cells.TimeText;
import app.drumbeat.application.intake.layout.Column;
import app.drumbeat.application.intake.layout.Field;

/**
 * Which row a blank date or channel is meant to repeat, where people write them only once for a group of rows.
 *
 * <p>Blank channels repeat the one above where most of them are blank, or where rows of their own name them. Blank dates do
 * where channels do, or where the rows between two dates never name a channel twice, or an earlier time: a plan by days.
 * Elsewhere a blank date means that there is none yet.
 */
final class GroupFill {

    private static final double MOSTLY = 0.7;
    private static final int FEWEST_GROUPS = 2;

    private final BlockCells cells;
    private final Map<Integer, Integer> dateRows = new HashMap<>();
    private final Map<Integer, String> channels = new HashMap<>();
    private int filledDates;
    private int filledChannels;

    private GroupFill(BlockCells cells) {
        this.cells = cells;
    }

    static GroupFill of(List<Line> lines, BlockCells cells, Optional<Boolean> chosen) {
        GroupFill fill = new GroupFill(cells);
        List<Line> posts = lines.stream().filter(line -> line.kind() == Line.Kind.POST).toList();
        boolean repeatsChannels = chosen.orElseGet(() -> fill.repeatsChannels(lines, posts)) && !cells.own();
        boolean repeatsDates = chosen.orElseGet(() -> repeatsChannels && someDated(posts) || fill.isByDays(lines))
                && !cells.own();
        fill.fill(lines, repeatsDates, repeatsChannels);
        return fill;
    }

    /** The row whose date a row has, or nothing where it has none. */
    Optional<Integer> dateRow(int row) {
        return Optional.ofNullable(dateRows.get(row));
    }

    /** The channel that a row has from a row above, or empty. */
    String channel(int row) {
        return channels.getOrDefault(row, "");
    }

    int filledDates() {
        return filledDates;
    }

    int filledChannels() {
        return filledChannels;
    }

    private static boolean someDated(List<Line> posts) {
        return posts.stream().anyMatch(Line::date);
    }

    private boolean repeatsChannels(List<Line> lines, List<Line> posts) {
        if (cells.one(Field.CHANNEL).isEmpty()) {
            return false;
        }
        long named = posts.stream().filter(line -> !line.channel().isEmpty()).count();
        boolean sections = lines.stream().anyMatch(line -> line.kind() == Line.Kind.SECTION);
        return named < posts.size() && (sections || named > 0 && named < MOSTLY * posts.size());
    }

    /** Whether the rows between two dates are the rest of one day's posts. */
    private boolean isByDays(List<Line> lines) {
        int groups = 0;
        List<Line> group = new ArrayList<>();
        for (Line line : lines) {
            boolean post = line.kind() == Line.Kind.POST;
            if (!post || line.date()) {
                if (group.size() > 1 && !isOneDay(group)) {
                    return false;
                }
                groups += group.size() > 1 ? 1 : 0;
                group.clear();
            }
            if (post && (line.date() || !group.isEmpty())) {
                group.add(line);
            } else if (post) {
                return false;
            }
        }
        groups += group.size() > 1 && isOneDay(group) ? 1 : 0;
        return groups >= FEWEST_GROUPS && (group.size() <= 1 || isOneDay(group));
    }

    private boolean isOneDay(List<Line> group) {
        Set<String> seen = new HashSet<>();
        boolean channelsDiffer = group.stream()
                .allMatch(line -> !line.channel().isEmpty() && seen.add(Plain.key(line.channel())));
        return channelsDiffer || cells.one(Field.CHANNEL).isEmpty() && timesRise(group);
    }

    private boolean timesRise(List<Line> group) {
        Optional<Column> column = cells.one(Field.TIME);
        LocalTime last = LocalTime.MIN;
        for (Line line : group) {
            Optional<LocalTime> time = column.flatMap(c -> TimeText.of(cells.cell(line.row(), c)))
                    .map(TimeText.Spoken::time);
            if (time.isEmpty() || time.get().isBefore(last)) {
                return false;
            }
            last = time.get();
        }
        return true;
    }

    private void fill(List<Line> lines, boolean repeatsDates, boolean repeatsChannels) {
        Optional<Integer> dated = Optional.empty();
        String channel = "";
        for (Line line : lines) {
            if (line.kind() == Line.Kind.SECTION) {
                channel = line.section().orElse(channel);
                dated = Optional.empty();
            } else if (line.kind() == Line.Kind.BLANK) {
                dated = Optional.empty();
            } else if (line.kind() == Line.Kind.POST) {
                dated = line.date() ? Optional.of(line.row()) : repeatsDates ? dated : Optional.empty();
                dated.ifPresent(row -> dateRows.put(line.row(), row));
                filledDates += dated.isPresent() && !line.date() ? 1 : 0;
                if (!line.channel().isEmpty()) {
                    channel = repeatsChannels ? line.channel() : channel;
                } else if (!channel.isEmpty() && (repeatsChannels || cells.one(Field.CHANNEL).isEmpty())) {
                    channels.put(line.row(), channel);
                    filledChannels++;
                }
            }
        }
    }
}
