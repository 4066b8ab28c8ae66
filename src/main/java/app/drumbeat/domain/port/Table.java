package app.drumbeat.domain.port;

import java.util.List;

/** Named columns and rows of plain cells, to write. Every row has a cell for every column. */
public record Table(String name, List<String> columns, List<List<Cell>> rows) {

    public Table {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }
}
