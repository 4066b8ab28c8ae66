package app.drumbeat.ui.calendar.quarter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.text.TextAlignment;

import app.drumbeat.domain.post.PostMark;
import app.drumbeat.domain.post.PostStatus;
import app.drumbeat.ui.kit.Selected;

/**
 * Draws the marks of a row, those of one day under each other: a disc for what is cleared, a ring for what is not yet, two bars
 * for what is on hold, a cross for what is cancelled. Where they have no room they become one column, as much of it filled as is
 * cleared, with their number where such days are few.
 */
final class MarkPainter {

    static final String MANY = "quarter-many";

    /** How strong a mark is whose day is over. */
    private static final double OVER = 0.55;

    /** With more full days than this a row of numbers would say less than the counts of its weeks, and be slow to draw. */
    private static final int MOST_NUMBERS = 14;

    private final GraphicsContext pen;
    private final Inked ink;
    private final QuarterColumns columns;
    private final RowMeasures measures;
    private final LocalDate today;
    private final Selected selected;
    private boolean numbered;

    MarkPainter(GraphicsContext pen, Inked ink, QuarterColumns columns, RowMeasures measures, LocalDate today,
            Selected selected) {
        this.pen = pen;
        this.ink = ink;
        this.columns = columns;
        this.measures = measures;
        this.today = today;
        this.selected = selected;
    }

    /**
     * @param marks by day
     * @return how many of them are seen or counted
     */
    int paint(List<PostMark> marks) {
        List<List<PostMark>> days = days(marks);
        numbered = days.stream().filter(day -> day.size() > measures.lines()).count() <= MOST_NUMBERS;
        int seen = 0;
        for (List<PostMark> day : days) {
            LocalDate date = day.getFirst().day();
            pen.setGlobalAlpha(date.isBefore(today) ? OVER : 1);
            double left = Math.round((columns.day(date) + (columns.dayWidth() - measures.mark()) / 2) * 2) / 2.0;
            seen += day(day, left);
        }
        pen.setGlobalAlpha(1);
        return seen;
    }

    private static List<List<PostMark>> days(List<PostMark> marks) {
        List<List<PostMark>> days = new ArrayList<>();
        int first = 0;
        for (int end = 1; end <= marks.size(); end++) {
            if (end == marks.size() || !marks.get(end).day().equals(marks.get(first).day())) {
                days.add(marks.subList(first, end));
                first = end;
            }
        }
        return days;
    }

    private int day(List<PostMark> marks, double left) {
        if (marks.size() > measures.lines()) {
            column(marks, left);
            return marks.size();
        }
        for (int line = 0; line < marks.size(); line++) {
            mark(marks.get(line), left, measures.line(line));
        }
        return marks.size();
    }

    private void mark(PostMark mark, double left, double top) {
        double size = measures.mark();
        switch (mark.status()) {
            case APPROVED, SCHEDULED, POSTED -> {
                pen.setFill(ink.paint(Ink.TINT));
                pen.fillOval(left, top, size, size);
            }
            case IDEA, DRAFT, IN_REVIEW -> {
                pen.setStroke(ink.paint(Ink.TINT));
                pen.setLineWidth(1.5);
                pen.strokeOval(left + 0.75, top + 0.75, size - 1.5, size - 1.5);
            }
            case ON_HOLD -> {
                pen.setFill(ink.paint(Ink.FAINT));
                pen.fillRect(left + size / 2 - 2, top + 0.5, 1.5, size - 1);
                pen.fillRect(left + size / 2 + 0.5, top + 0.5, 1.5, size - 1);
            }
            case CANCELLED -> {
                pen.setStroke(ink.paint(Ink.FAINT));
                pen.setLineWidth(1.2);
                pen.strokeLine(left + 1, top + 1, left + size - 1, top + size - 1);
                pen.strokeLine(left + size - 1, top + 1, left + 1, top + size - 1);
            }
        }
        if (selected instanceof Selected.OfPost post && post.post().equals(mark.id())) {
            ring(left, top, size);
        }
    }

    /** Drawn in upright lines alone: in a full calendar there are hundreds, and round corners are dear. */
    private void column(List<PostMark> marks, double left) {
        double size = measures.mark();
        double top = measures.line(0);
        String number = String.valueOf(marks.size());
        boolean counted = numbered && measures.lines() > 2
                && number.length() * 5.4 <= columns.dayWidth() + 1;
        double height = measures.line(counted ? measures.lines() - 1 : measures.lines()) - 3 - top;
        long cleared = marks.stream().filter(mark -> mark.status() == PostStatus.APPROVED
                || mark.status() == PostStatus.SCHEDULED || mark.status() == PostStatus.POSTED).count();
        double x = Math.round(left);
        double filled = Math.round(height * cleared / marks.size());
        pen.setFill(ink.paint(Ink.TINT));
        pen.fillRect(x, top, size, filled);
        if (filled < height) {
            pen.fillRect(x, top + filled, 1, height - filled);
            pen.fillRect(x + size - 1, top + filled, 1, height - filled);
            pen.fillRect(x, top + height - 1, size, 1);
        }
        if (counted) {
            pen.setGlobalAlpha(1);
            pen.setFont(ink.font(MANY));
            pen.setFill(ink.paint(Ink.WORDS));
            pen.setTextAlign(TextAlignment.CENTER);
            pen.setTextBaseline(VPos.TOP);
            pen.fillText(number, left + size / 2, top + height);
            pen.setTextBaseline(VPos.BASELINE);
        }
        if (selected instanceof Selected.OfPost post
                && marks.stream().anyMatch(mark -> mark.id().equals(post.post()))) {
            ring(left, top, height);
        }
    }

    private void ring(double left, double top, double height) {
        double alpha = pen.getGlobalAlpha();
        pen.setGlobalAlpha(1);
        pen.setStroke(ink.paint(Ink.TODAY));
        pen.setLineWidth(2);
        double width = measures.mark() + 6;
        pen.strokeRoundRect(left - 3, top - 3, width, height + 6, width, width);
        pen.setGlobalAlpha(alpha);
    }
}
