package app.drumbeat.print.month;

import java.util.ArrayList;
import java.util.List;

import app.drumbeat.domain.channel.Channel;
import app.drumbeat.domain.post.PostStatus;
import app.drumbeat.print.page.Box;
import app.drumbeat.print.page.Ink;
import app.drumbeat.print.page.PageCanvas;
import app.drumbeat.print.part.Rest;
import app.drumbeat.print.part.StateShape;
import app.drumbeat.print.part.Workbench;
import app.drumbeat.print.type.Fitted;
import app.drumbeat.print.type.Line;
import app.drumbeat.print.type.Style;
import app.drumbeat.print.type.Weight;

/** What marks and shapes mean: the channels on one or two rows, the states below them. */
final class Legend {

    private static final int MOST_ROWS = 2;

    /** @param x from the left of the sheet */
    private record Entry(Channel channel, Line name, double x, int row) {}

    private final Workbench bench;
    private final List<Entry> entries = new ArrayList<>();

    Legend(Workbench bench, Rest rest) {
        this.bench = bench;
        double x = 0;
        int row = 0;
        for (Channel channel : bench.plan().channels()) {
            Fitted name = bench.type().fitted(channel.name(), style(), mm(60));
            double width = mm(4) + name.lines().getFirst().width();
            if (x + width > bench.measures().sheet().width()) {
                x = 0;
                row++;
            }
            if (row == MOST_ROWS || !name.whole()) {
                rest.add(Rest.Part.CHANNELS);
            }
            if (row == MOST_ROWS) {
                break;
            }
            entries.add(new Entry(channel, name.lines().getFirst(), x, row));
            x += width + mm(4.5);
        }
    }

    double height() {
        return (rows() + 1) * rowHeight();
    }

    /** @param notes sentences that stand behind the states */
    void draw(PageCanvas canvas, double y, List<String> notes) {
        double left = bench.measures().sheet().x();
        for (Entry entry : entries) {
            double middle = y + (entry.row() + 0.5) * rowHeight();
            bench.marks().draw(canvas, entry.channel().id(), square(left + entry.x(), middle, mm(3)));
            canvas.text(entry.name(), left + entry.x() + mm(4), baseline(middle), Ink.TEXT);
        }
        double middle = y + (rows() + 0.5) * rowHeight();
        double x = left;
        for (PostStatus status : PostStatus.values()) {
            if (status.allowsDay()) {
                StateShape.draw(canvas, status, square(x + mm(0.3), middle, mm(2.4)));
                Line name = bench.type().line(bench.words().state(status), style());
                canvas.text(name, x + mm(3.6), baseline(middle), Ink.TEXT);
                x += mm(3.6) + name.width() + mm(4.5);
            }
        }
        for (String note : notes) {
            Line line = bench.type().line(note, style());
            canvas.text(line, x, baseline(middle), Ink.MUTED);
            x += line.width() + mm(4.5);
        }
    }

    private int rows() {
        return entries.isEmpty() ? 0 : entries.getLast().row() + 1;
    }

    private double rowHeight() {
        return mm(4.6);
    }

    private double baseline(double middle) {
        return middle + style().capHeight() / 2;
    }

    private static Box square(double x, double middle, double side) {
        return new Box(x, middle - side / 2, side, side);
    }

    private Style style() {
        return bench.measures().style(Weight.REGULAR, 6.8);
    }

    private double mm(double onA4) {
        return bench.measures().mm(onA4);
    }
}
