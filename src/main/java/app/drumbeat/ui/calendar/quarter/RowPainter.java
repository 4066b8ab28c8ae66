package app.drumbeat.ui.calendar.quarter;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.text.TextAlignment;

import app.drumbeat.domain.base.DateSpan;
import app.drumbeat.domain.cadence.Silence;
import app.drumbeat.domain.plan.QuarterPlan;
import app.drumbeat.domain.plan.QuarterRow;
import app.drumbeat.domain.plan.Rhythm.Beat;
import app.drumbeat.ui.kit.MoveWords;
import app.drumbeat.ui.kit.Selected;

/** Draws what lies behind and under the marks of a row: bands over days, lines, and the bars of the weeks. */
final class RowPainter {

    static final String COUNT = "quarter-count";
    static final String SHORT = "quarter-short";
    private static final double TARGET = 0.62;
    private static final double ROUND = 6;
    private static final double STROKE = 4;

    private final GraphicsContext pen;
    private final Inked ink;
    private final QuarterColumns columns;
    private final RowMeasures measures;

    RowPainter(GraphicsContext pen, Inked ink, QuarterColumns columns, RowMeasures measures) {
        this.pen = pen;
        this.ink = ink;
        this.columns = columns;
        this.measures = measures;
    }

    /** The column of a selected day, or the cell of a selected week. */
    void selected(Selected selected) {
        pen.setFill(ink.paint(Ink.SELECTED));
        if (selected instanceof Selected.OfDay day) {
            pen.fillRect(columns.day(day.day()), 0, columns.dayWidth(), measures.height() - 1);
        } else if (selected instanceof Selected.OfWeek week) {
            double left = columns.day(week.week());
            pen.fillRect(left + 1, 0, columns.day(week.week().plusDays(7)) - left - 1, measures.height() - 1);
        }
    }

    void bands(QuarterRow row, Selected selected) {
        double height = measures.bottom() - measures.top();
        DateSpan shown = QuarterPlan.spanFrom(columns.first());
        row.quiet().forEach(period -> {
            double left = columns.left(period.span()) + 1;
            pen.setFill(ink.paint(Ink.QUIET_HATCH));
            pen.fillRect(left, measures.top(), columns.right(period.span()) - left - 1, height);
        });
        row.silences().stream().filter(silence -> silence.span().touches(shown)).forEach(silence -> {
            boolean chosen = selected.equals(new Selected.OfSilence(row.channel().id(), silence.first()));
            silence(silence, chosen, height);
        });
    }

    /** Over the bars of a day a stroke for what a drop there would do. */
    void outlook(Map<LocalDate, MoveWords.Kind> kinds) {
        kinds.forEach((day, kind) -> ink(kind).ifPresent(colour -> {
            pen.setFill(ink.paint(colour));
            pen.fillRect(columns.day(day) + 0.5, measures.bottom() - STROKE, columns.dayWidth() - 1, STROKE);
        }));
    }

    private static Optional<Ink> ink(MoveWords.Kind kind) {
        return switch (kind) {
            case BETTER -> Optional.of(Ink.BETTER);
            case WORSE -> Optional.of(Ink.GAP_WORDS);
            case ASIDE -> Optional.of(Ink.FAINT);
            case NOTHING -> Optional.empty();
        };
    }

    private void silence(Silence silence, boolean chosen, double height) {
        double left = Math.round(columns.left(silence.span())) + 1;
        double width = Math.max(2, Math.round(columns.right(silence.span())) - left - 1);
        for (Ink layer : List.of(Ink.GAP_GROUND, Ink.GAP_HATCH)) {
            pen.setFill(ink.paint(layer));
            pen.fillRoundRect(left, measures.top(), width, height, ROUND, ROUND);
        }
        double edge = chosen ? 2 : 1;
        pen.setStroke(ink.paint(chosen ? Ink.GAP_WORDS : Ink.GAP_EDGE));
        pen.setLineWidth(edge);
        pen.strokeRoundRect(left + edge / 2, measures.top() + edge / 2, width - edge, height - edge, ROUND, ROUND);
    }

    void lines() {
        pen.setFill(ink.paint(Ink.LINE));
        for (int week = 0; week < QuarterPlan.WEEKS; week++) {
            pen.fillRect(columns.week(week), 0, 1, measures.height());
        }
        pen.fillRect(0, measures.height() - 1, columns.width(), 1);
    }

    void today(LocalDate today) {
        if (QuarterPlan.spanFrom(columns.first()).contains(today)) {
            pen.setStroke(ink.paint(Ink.TODAY));
            pen.setLineWidth(1.5);
            pen.strokeRoundRect(columns.day(today) + 0.25, measures.top() + 0.75, columns.dayWidth() - 0.5,
                    measures.bottom() - measures.top() - 1.5, ROUND, ROUND);
        }
    }

    /** The ring round the day that the keys stand on. */
    void keys(Optional<LocalDate> day) {
        day.ifPresent(there -> {
            pen.setStroke(ink.paint(Ink.TODAY));
            pen.setLineWidth(2);
            pen.strokeRoundRect(columns.day(there) - 1, 2, columns.dayWidth() + 2, measures.height() - 5, ROUND, ROUND);
        });
    }

    /** @param count what stands beside a bar */
    void bars(List<Beat> weeks, Function<Beat, String> count) {
        int wanted = weeks.stream().mapToInt(Beat::wanted).max().orElse(0);
        double room = measures.foot() - measures.barsTop();
        double unit = wanted == 0 ? room / 6 : room * TARGET / wanted;
        for (int week = 0; week < weeks.size(); week++) {
            bar(weeks.get(week), week, room, unit);
            count(weeks.get(week), week, count);
        }
        pen.setLineDashes();
    }

    private void bar(Beat beat, int week, double room, double unit) {
        double left = columns.week(week) + Math.min(6, columns.weekWidth(week) * 0.1);
        double width = barWidth(week);
        if (beat.planned() > 0) {
            double tall = Math.max(2, Math.round(Math.min(room, beat.planned() * unit)));
            pen.setFill(ink.paint(beat.over() ? Ink.BAR_OVER : beat.isShort() ? Ink.GAP_WORDS : Ink.BAR));
            pen.fillRoundRect(left, measures.foot() - tall, width, tall, 3, 3);
        }
        if (beat.wanted() > 0) {
            double line = Math.round(measures.foot() - beat.wanted() * unit) - 0.5;
            pen.setStroke(ink.paint(Ink.TARGET));
            pen.setLineWidth(1);
            pen.setLineDashes(2, 2);
            pen.strokeLine(left - 2, line, left + width + 7, line);
        }
    }

    private void count(Beat beat, int week, Function<Beat, String> count) {
        boolean stands = beat.isShort() && !beat.over();
        pen.setFont(ink.font(stands ? SHORT : COUNT));
        pen.setFill(ink.paint(stands ? Ink.GAP_WORDS : Ink.WORDS));
        pen.setTextAlign(TextAlignment.RIGHT);
        double room = columns.weekWidth(week) - barWidth(week) - 12;
        pen.fillText(count.apply(beat), columns.week(week + 1) - Math.min(6, columns.weekWidth(week) * 0.08),
                measures.foot(), Math.max(8, room));
    }

    private double barWidth(int week) {
        return Math.clamp(Math.round(columns.weekWidth(week) * 0.14), 5, 10);
    }
}
