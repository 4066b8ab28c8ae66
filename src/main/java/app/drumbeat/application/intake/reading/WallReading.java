package app.drumbeat.application.intake.reading;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import app.drumbeat.application.intake.layout.WallCalendar;
import app.drumbeat.application.intake.layout.WallCalendar.DayCell;
import app.drumbeat.domain.base.Problem;
import app.drumbeat.domain.channel.Network;
import app.drumbeat.words.Places;
import app.drumbeat.words.Texts;

/** Reads the posts off a wall calendar. What names no channel there, where others do, is an observance and no post. */
final class WallReading {

    private static final int YEARS_AROUND = 2;

    private final WallCalendar calendar;
    private final FileHints file;
    private final Texts texts;
    private final Teller teller;
    private final List<Problem> notes = new ArrayList<>();

    WallReading(WallCalendar calendar, FileHints file, Texts texts) {
        this.calendar = calendar;
        this.file = file;
        this.texts = texts;
        teller = new Teller(calendar.sheet().name(), texts);
    }

    CalendarRead read(int number, boolean taken) {
        Optional<YearMonth> month = month();
        if (month.isEmpty()) {
            notes.add(teller.sheet(Remark.error("intake.wall.noMonth")));
        }
        boolean someNamed = calendar.days().stream()
                .anyMatch(day -> WallEntry.in(day.text()).stream().anyMatch(entry -> !entry.channels().isEmpty()));
        Optional<Network> network = file.network(calendar.headings(), calendar.sheet().name());
        String otherwise = network.map(n -> texts.of("network." + n.name())).orElse("");
        List<RowRead> rows = calendar.days().stream().map(day -> row(day, month, someNamed, otherwise)).toList();
        return new CalendarRead(calendar, number, month.map(YearMonth::toString).orElse(""), taken, rows, notes);
    }

    private RowRead row(DayCell cell, Optional<YearMonth> month, boolean someNamed, String otherwise) {
        List<Problem> problems = new ArrayList<>();
        List<ReadPost> posts = new ArrayList<>();
        Optional<LocalDate> day = month.filter(m -> m.isValidDay(cell.dayOfMonth()))
                .map(m -> m.atDay(cell.dayOfMonth()));
        String column = Places.letters(cell.column());
        if (day.isEmpty()) {
            problems.add(teller.cell(cell.row(), column, Remark.error("intake.wall.noDay", cell.dayOfMonth())));
        }
        for (WallEntry entry : WallEntry.in(cell.text())) {
            List<String> channels = entry.channels().isEmpty() && !someNamed ? List.of(otherwise) : entry.channels();
            if (channels.isEmpty()) {
                problems.add(teller.cell(cell.row(), column,
                        Remark.warning("intake.wall.noChannel", Titles.of(entry.title()))));
            }
            Said said = Said.NOTHING.titled(Optional.of(entry.title()).filter(title -> !title.isEmpty()));
            channels.forEach(channel -> posts
                    .add(new ReadPost(channel, day, entry.time(), Optional.empty(), Optional.empty(), said)));
        }
        RowRead.Kind kind = posts.isEmpty()
                ? RowRead.Kind.NO_POST
                : day.isEmpty() ? RowRead.Kind.LEFT_OUT : RowRead.Kind.POSTS;
        return new RowRead(teller.spot(cell.row()), kind, Titles.of(cell.text()),
                kind == RowRead.Kind.POSTS ? posts : List.of(), problems);
    }

    /** The month that the headings name; where they name no year, the one near today in which the weekdays fit. */
    private Optional<YearMonth> month() {
        Optional<Integer> month = file.month(calendar.headings(), calendar.sheet().name());
        Optional<Integer> year = file.year(calendar.headings(), calendar.sheet().name());
        Optional<YearMonth> named = month.flatMap(m -> year.map(y -> YearMonth.of(y, m)));
        if (named.filter(m -> !fits(m)).isPresent()) {
            notes.add(teller.sheet(Remark.warning("intake.wall.weekdays")));
        }
        if (month.isEmpty() || named.isPresent()) {
            return named;
        }
        int today = file.today().getYear();
        Optional<YearMonth> fitting = IntStream.rangeClosed(today - YEARS_AROUND, today + YEARS_AROUND).boxed()
                .sorted(Comparator.comparing(y -> Math.abs(y - today))).map(y -> YearMonth.of(y, month.get()))
                .filter(this::fits)
                .findFirst();
        fitting.ifPresent(
                m -> notes.add(teller.sheet(Remark.warning("intake.date.assumedYear", String.valueOf(m.getYear())))));
        return fitting;
    }

    private boolean fits(YearMonth month) {
        try {
            return calendar.days().stream()
                    .allMatch(cell -> month.atDay(cell.dayOfMonth()).getDayOfWeek() == cell.weekday());
        } catch (DateTimeException e) {
            return false;
        }
    }
}
