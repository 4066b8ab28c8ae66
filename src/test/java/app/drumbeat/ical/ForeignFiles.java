package app.drumbeat.ical;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;

import app.drumbeat.domain.base.Problem;
import app.drumbeat.domain.port.CalendarReading;
import app.drumbeat.domain.port.FeedFormat;
import app.drumbeat.domain.port.ForeignEntry;
import app.drumbeat.domain.port.Progress;
import app.drumbeat.words.Texts;

/** Calendar files of others, written as text into a folder and read, for the tests of this room. */
final class ForeignFiles {

    static final ZoneId LONDON = ZoneId.of("Europe/London");

    private static final Texts TEXTS = Texts.of(Locale.ENGLISH);

    private final FeedFormat format = new IcalFeedFormat(new IcalRecurrences());
    private final Path folder;

    ForeignFiles(Path folder) {
        this.folder = folder;
    }

    /** Reads a file; its lines may end as the test's text does. */
    CalendarReading read(String content) {
        return read(content.getBytes(StandardCharsets.UTF_8));
    }

    CalendarReading read(byte[] octets) {
        return read(octets, LONDON);
    }

    CalendarReading read(byte[] octets, ZoneId zone) {
        try {
            return format.read(Files.write(folder.resolve("terms 2026.ics"), octets), zone, Progress.NONE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads a calendar with these components. */
    CalendarReading readCalendar(String components) {
        return read("BEGIN:VCALENDAR\nVERSION:2.0\n" + components + "\nEND:VCALENDAR\n");
    }

    CalendarReading readCalendar(String components, ZoneId zone) {
        return read(
                ("BEGIN:VCALENDAR\nVERSION:2.0\n" + components + "\nEND:VCALENDAR\n").getBytes(StandardCharsets.UTF_8),
                zone);
    }

    /** An event of these lines, with a summary. */
    static String event(String lines) {
        return "BEGIN:VEVENT\nUID:x@example.org\nSUMMARY:Half term\n" + lines.strip().replaceAll("\\s*\\|\\s*", "\n")
                + "\nEND:VEVENT";
    }

    /** An entry as a test writes it: {@code 2026-03-02..2026-03-04 09:30 FREQ=DAILY -2026-03-03 cancelled}. */
    static String shown(ForeignEntry entry) {
        return entry.days().first() + (entry.days().length() > 1 ? ".." + entry.days().last() : "")
                + entry.time().map(time -> " " + time).orElse("") + entry.rule().map(rule -> " " + rule).orElse("")
                + String.join("", entry.except().stream().map(day -> " -" + day).toList())
                + (entry.cancelled() ? " cancelled" : "");
    }

    static List<String> shown(CalendarReading reading) {
        return reading.entries().stream().map(ForeignFiles::shown).toList();
    }

    /** The problems as a person reads them; fails when there are no words for one. */
    static List<String> told(List<Problem> problems) {
        return problems.stream().map(problem -> (problem.isError() ? "" : "(warning) ") + problem.place() + ": "
                + TEXTS.of(problem.key(), problem.args().toArray())).toList();
    }
}
