package app.drumbeat.application.intake.reading;

import java.util.List;
import java.util.Optional;

import app.drumbeat.application.intake.cells.NetworkText;
import app.drumbeat.application.intake.layout.Column;
import app.drumbeat.application.intake.layout.Field;
import app.drumbeat.domain.port.Cell;

/**
 * One row of a table, as far as it can be told without the rows around it.
 *
 * @param row from 0 up
 * @param section the channel that a row of one single cell names for the rows below it
 * @param words whether it has something to publish
 * @param date whether it has a date of its own
 * @param channel the channel that it names itself, or empty
 */
record Line(int row, Kind kind, Optional<String> section, boolean words, boolean date, String channel) {

    /** What a row looks like by itself. */
    enum Kind {
        BLANK, SECTION, POST, REMARK
    }

    static Line of(int row, BlockCells cells) {
        if (cells.isBlank(row)) {
            return new Line(row, Kind.BLANK, Optional.empty(), false, false, "");
        }
        boolean words = hasWords(row, cells) || cells.own() && has(row, cells, Field.ID);
        boolean date = cells.columns(Field.DATE).stream().anyMatch(column -> !cells.cell(row, column).isBlank());
        String channel = cells.text(row, Field.CHANNEL).orElse("");
        Optional<String> section = section(row, cells);
        if (section.isPresent() && !date) {
            return new Line(row, Kind.SECTION, section, false, false, channel);
        }
        boolean slot = date && (has(row, cells, Field.TIME) || has(row, cells, Field.STATUS) || !channel.isEmpty()
                || has(row, cells, Field.MARK));
        return new Line(row, words || slot ? Kind.POST : Kind.REMARK, Optional.empty(), words, date, channel);
    }

    private static boolean has(int row, BlockCells cells, Field field) {
        return cells.columns(field).stream().anyMatch(column -> !cells.cell(row, column).isBlank());
    }

    private static boolean hasWords(int row, BlockCells cells) {
        for (Field field : Field.values()) {
            for (Column column : field.isWords() ? cells.columns(field) : List.<Column>of()) {
                Cell cell = cells.cell(row, column);
                if (cells.own() ? !cell.isBlank() : saysSomething(cell)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Figures and dashes alone say nothing that could be published. */
    private static boolean saysSomething(Cell cell) {
        return cell instanceof Cell.Text text && text.value().codePoints()
                .anyMatch(c -> Character.isLetter(c) || Character.getType(c) == Character.OTHER_SYMBOL);
    }

    private static Optional<String> section(int row, BlockCells cells) {
        if (cells.own() || cells.filled(row).size() != 1) {
            return Optional.empty();
        }
        String only = cells.filled(row).getFirst().shown();
        return NetworkText.of(only).isPresent() ? Optional.of(only) : Optional.empty();
    }
}
