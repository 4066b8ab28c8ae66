package app.drumbeat.application.intake.layout;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import app.drumbeat.application.intake.cells.CalendarWords;
import app.drumbeat.application.intake.cells.DateText;
import app.drumbeat.application.intake.cells.NetworkText;
import app.drumbeat.application.intake.cells.Plain;
import app.drumbeat.application.intake.cells.TimeText;
import app.drumbeat.application.intake.cells.WrittenDate;
import app.drumbeat.domain.port.Cell;

/**
 * What the cells of a column look like, counted over its first filled ones.
 *
 * @param filled how many were looked at; 0 where the column is empty
 * @param distinct how many different ones there are
 * @param seconds how many tell a time to the second, as only a machine does that looks back
 * @param letters the letters and blanks that one has on average
 */
record ColumnCells(int filled, int distinct, int dates, int days, int times, int weekdays, int links, int figures,
        int marks, int networks, int sentences, int seconds, int letters) {

    static final int LOOKED_AT = 300;

    private static final Set<String> MARKS = Set.of("true", "false", "yes", "no", "y", "n", "x", "✓", "✔", "✅", "☑",
            "ja", "nein",
            "oui", "non", "sí", "si", "1", "0", "wahr", "falsch", "vrai", "faux");
    private static final Pattern LINK = Pattern.compile("(?i)(https?://|www\\.)\\S+");

    static ColumnCells of(List<Cell> cells) {
        int dates = 0;
        int days = 0;
        int times = 0;
        int weekdays = 0;
        int links = 0;
        int figures = 0;
        int marks = 0;
        int networks = 0;
        int sentences = 0;
        int seconds = 0;
        long length = 0;
        Set<String> distinct = new HashSet<>();
        for (Cell cell : cells) {
            String shown = cell.shown();
            distinct.add(shown);
            Optional<WrittenDate> date = DateText.of(cell);
            boolean day = date.filter(d -> d.form() == WrittenDate.Form.DAY_ALONE).isPresent();
            dates += date.isPresent() && !day ? 1 : 0;
            days += day ? 1 : 0;
            times += TimeText.of(cell).isPresent() ? 1 : 0;
            weekdays += CalendarWords.weekday(Plain.words(shown)).isPresent() ? 1 : 0;
            links += LINK.matcher(shown).matches() ? 1 : 0;
            figures += isFigure(cell) ? 1 : 0;
            marks += isMark(shown) ? 1 : 0;
            networks += namesNetworks(shown) ? 1 : 0;
            sentences += shown.indexOf(' ') > 0 && !LINK.matcher(shown).matches() ? 1 : 0;
            seconds += date.flatMap(WrittenDate::time).filter(time -> time.getSecond() != 0).isPresent() ? 1 : 0;
            length += shown.length();
        }
        int filled = cells.size();
        return new ColumnCells(filled, distinct.size(), dates, days, times, weekdays, links, figures, marks, networks,
                sentences, seconds, filled == 0 ? 0 : (int) (length / filled));
    }

    /** Whether at least this share of the cells, of those that are filled, is such. */
    boolean mostly(int such, double share) {
        return filled > 0 && such >= share * filled;
    }

    static boolean isMark(String shown) {
        return MARKS.contains(shown.toLowerCase(Locale.ROOT));
    }

    private static boolean isFigure(Cell cell) {
        return cell instanceof Cell.Number || cell.shown().matches("-?[\\d.,\\s]+%?|-|NA|n/?a");
    }

    private static boolean namesNetworks(String shown) {
        List<String> names = shown.length() > 80 ? List.of() : NetworkText.namesIn(shown);
        return !names.isEmpty() && names.stream().allMatch(name -> NetworkText.of(name).isPresent());
    }
}
