package app.drumbeat.print.month;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import app.drumbeat.domain.cadence.Silence;
import app.drumbeat.domain.plan.MonthPlan;
import app.drumbeat.print.page.Box;
import app.drumbeat.print.page.Ink;
import app.drumbeat.print.page.PageCanvas;
import app.drumbeat.print.page.Tag;
import app.drumbeat.print.part.Rest;
import app.drumbeat.print.part.Workbench;
import app.drumbeat.print.type.Fitted;
import app.drumbeat.print.type.Line;
import app.drumbeat.print.type.Style;
import app.drumbeat.print.type.Weight;

/** The month, whose calendar it is, and in one line how it stands. */
final class MonthHeader {

    private final Workbench bench;
    private final Line month;
    private final Fitted calendar;
    private final Line summary;

    MonthHeader(Workbench bench, Rest rest) {
        this.bench = bench;
        this.month = bench.type().line(bench.words().month(), bench.measures().style(Weight.BOLD, 22));
        double room = bench.measures().sheet().width() - month.width() - mm(12);
        this.calendar = bench.type().fitted(bench.plan().calendar().name(), calendarStyle(), room, room, 2);
        if (!calendar.whole()) {
            rest.add(Rest.Part.CALENDAR);
        }
        this.summary = bench.type().line(String.join(", ", summary()), bench.measures().style(Weight.REGULAR, 7.5));
    }

    double height() {
        return Math.max(mm(11.5), calendarHeight() + mm(5.5));
    }

    void draw(PageCanvas canvas) {
        Box sheet = bench.measures().sheet();
        canvas.begin(Tag.TITLE);
        canvas.text(month, sheet.x(), sheet.y() + mm(7), Ink.TEXT);
        canvas.end();
        canvas.begin(Tag.WORDS);
        double baseline = sheet.y() + mm(3.4);
        for (Line line : calendar.lines()) {
            canvas.text(line, sheet.right() - line.width(), baseline, Ink.TEXT);
            baseline += line.style().leading();
        }
        canvas.text(summary, sheet.right() - summary.width(), baseline, Ink.MUTED);
        canvas.end();
    }

    private double calendarHeight() {
        return calendar.lines().size() * calendarStyle().leading();
    }

    private Style calendarStyle() {
        return bench.measures().style(Weight.SEMI_BOLD, 10.5);
    }

    private List<String> summary() {
        MonthPlan plan = bench.plan();
        long posts = plan.weeks().stream().flatMap(week -> week.days().stream())
                .filter(day -> bench.words().isInMonth(day.date())).mapToLong(day -> day.posts().size()).sum();
        Set<List<Object>> silences = new HashSet<>();
        plan.weeks().forEach(week -> week.silences()
                .forEach(band -> silences.add(List.of(band.channel().id(), whole(band.silence())))));
        long shortWeeks = plan.weeks().stream().filter(week -> week.isShort()).count();
        List<String> words = new ArrayList<>(List.of(bench.words().say("print.summary.posts", posts)));
        if (!silences.isEmpty()) {
            words.add(bench.words().say("print.summary.silences", silences.size()));
        }
        if (shortWeeks > 0) {
            words.add(bench.words().say("print.summary.shortWeeks", shortWeeks));
        }
        return words;
    }

    /** A silence is in each of its weeks, and counts once. */
    private static Object whole(Silence silence) {
        return silence.span();
    }

    private double mm(double onA4) {
        return bench.measures().mm(onA4);
    }
}
