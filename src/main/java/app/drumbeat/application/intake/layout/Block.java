package app.drumbeat.application.intake.layout;

import java.util.List;

import app.drumbeat.domain.port.Sheet;

/**
 * One table on a sheet.
 *
 * @param number where it stands among the tables of the file, from 0 up
 * @param headerRow the row of its headers, from 0 up; -1 where it has none
 * @param firstRow its first row of data
 * @param lastRow its last row; before {@code firstRow} where there is none
 * @param headings what stands above it
 * @param figures how many of its columns hold figures about posts that have gone out
 * @param posted whether its dates tell when posts went out
 */
public record Block(Sheet sheet, int number, int headerRow, int firstRow, int lastRow, List<Column> columns,
        List<String> headings, int figures, boolean posted) {

    private static final int FEW_FIGURES = 2;

    public Block {
        columns = List.copyOf(columns);
        headings = List.copyOf(headings);
    }

    /** Whether it can hold posts: it has words, or channels to plan for, and not only figures by day. */
    public boolean canHoldPosts() {
        return columns.stream().map(Column::use).anyMatch(use -> use.field().isWords() || use.field() == Field.CHANNEL
                || use.field() == Field.MARK);
    }

    /** Whether it tells of posts that have gone out: an export of a network, or of a tool that counts for it. */
    public boolean isHistory() {
        return posted || figures >= FEW_FIGURES;
    }

    /** Whether we wrote it ourselves: its rows name their posts. */
    public boolean isOurs() {
        return columns.stream().anyMatch(column -> column.use().field() == Field.ID);
    }

    public Block with(List<Column> newColumns) {
        return new Block(sheet, number, headerRow, firstRow, lastRow, newColumns, headings, figures, posted);
    }
}
