package app.drumbeat.ical;

import static app.drumbeat.ical.Entries.LONDON;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.Categories;
import biweekly.util.ICalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

import app.drumbeat.domain.port.CalendarReading;
import app.drumbeat.domain.port.Feed;
import app.drumbeat.domain.port.FeedEntry;
import app.drumbeat.domain.port.FeedEntry.AllDay;
import app.drumbeat.domain.port.FeedEntry.Certainty;
import app.drumbeat.domain.port.FeedEntry.Timed;
import app.drumbeat.domain.port.FeedFormat;
import app.drumbeat.domain.port.ForeignEntry;
import app.drumbeat.domain.port.Progress;

/** Our feeds in the eyes of another library, and in our own. */
@Execution(ExecutionMode.CONCURRENT)
class FeedReadBackTest {

    private static final Set<String> OURS = Set.of("UID", "DTSTAMP", "LAST-MODIFIED", "SEQUENCE", "DTSTART", "DTEND",
            "SUMMARY",
            "DESCRIPTION", "CATEGORIES", "STATUS", "TRANSP", "X-MICROSOFT-CDO-BUSYSTATUS", "URL");

    @TempDir
    Path folder;
    private final FeedFormat format = new IcalFeedFormat(new IcalRecurrences());
    private Path file;

    @BeforeEach
    void open() {
        file = folder.resolve("feed.ics");
    }

    @Test
    void anotherLibraryReadsEveryEntryAsItWasWritten() throws IOException {
        Feed feed = new Feed("Ärzte, Pflege; mehr", LONDON, new RandomEntries(5).many(500));

        ICalendar calendar = written(feed);

        assertThat(calendar.getNames().getFirst().getValue()).isEqualTo(feed.name());
        assertThat(calendar.getExperimentalProperty("X-WR-CALNAME").getValue())
                .isEqualTo(feed.name().replace(",", "\\,").replace(";", "\\;"));
        assertThat(calendar.getMethod().isPublish()).isTrue();
        assertThat(calendar.getRefreshInterval().getValue().toString()).isEqualTo("PT6H");
        assertThat(calendar.getEvents()).hasSize(500);
        for (int i = 0; i < 500; i++) {
            assertSame(feed.entries().get(i), calendar.getEvents().get(i));
        }
    }

    @Test
    void noTextOfAnyKindBringsAPropertyOrAComponentOfItsOwn() throws IOException {
        Random random = new Random(10_000);
        List<FeedEntry> entries = new ArrayList<>();
        for (int i = 0; i < 10_000; i++) {
            FeedEntry plain = Entries.allDay(i + "@" + hostile(random), "2026-03-02");
            entries.add(new FeedEntry(plain.uid(), 0, plain.changed(), plain.when(), hostile(random), hostile(random),
                    List.of(hostile(random), hostile(random)), hostile(random), Certainty.TENTATIVE));
        }

        ICalendar calendar = written(new Feed(hostile(random), LONDON, entries));

        assertThat(calendar.getEvents()).hasSize(10_000);
        assertThat(calendar.getComponents().keySet()).containsExactly(VEvent.class);
        for (int i = 0; i < 10_000; i++) {
            assertThat(calendar.getEvents().get(i).getSummary() == null
                    ? ""
                    : calendar.getEvents().get(i).getSummary().getValue())
                    .isEqualTo(CleanText.line(entries.get(i).summary()));
        }
        List<String> lines = List.of(Files.readString(file).replace("\r\n ", "").split("\r\n"));
        assertThat(lines.stream().filter("BEGIN:VEVENT"::equals)).hasSize(10_000);
        assertThat(lines.subList(lines.indexOf("BEGIN:VEVENT"), lines.size() - 1))
                .allMatch(line -> line.equals("BEGIN:VEVENT") || line.equals("END:VEVENT")
                        || OURS.contains(line.split("[:;]")[0]));
        assertThat(new String(Files.readAllBytes(file), UTF_8).split("\r\n"))
                .allMatch(line -> line.getBytes(UTF_8).length <= 75);
    }

    @Test
    void whatIsExportedAndReadAndExportedAgainIsTheSame() throws IOException {
        Feed feed = new Feed("Example Hospital", ZoneId.of("Australia/Sydney"), new RandomEntries(9).many(300));
        format.write(feed, file, Progress.NONE);

        CalendarReading reading = format.read(file, feed.zone(), Progress.NONE);

        assertThat(reading.problems()).isEmpty();
        assertThat(reading.name()).isEqualTo("Example Hospital");
        Path again = folder.resolve("again.ics");
        format.write(new Feed(reading.name(), feed.zone(), rebuilt(feed, reading)), again, Progress.NONE);
        assertThat(Files.readAllBytes(again)).isEqualTo(Files.readAllBytes(file));
    }

    /** The same feed, with everything that a reading brings back taken from the reading. */
    private static List<FeedEntry> rebuilt(Feed feed, CalendarReading reading) {
        List<FeedEntry> entries = new ArrayList<>();
        for (int i = 0; i < feed.entries().size(); i++) {
            FeedEntry written = feed.entries().get(i);
            ForeignEntry read = reading.entries().get(i);
            FeedEntry.When when = read.time().isEmpty()
                    ? new AllDay(read.days().first())
                    : new Timed(read.days().first().atTime(read.time().get()).atZone(feed.zone()).toInstant(),
                            Duration.ofMinutes(15));
            Certainty certainty = read.cancelled() ? Certainty.CANCELLED : written.certainty();
            entries.add(new FeedEntry(read.uid(), written.revision(), written.changed(), when, read.summary(),
                    read.description(),
                    written.categories(), written.url(), certainty));
        }
        return entries;
    }

    private static void assertSame(FeedEntry entry, VEvent event) {
        assertThat(event.getUid().getValue()).isEqualTo(entry.uid());
        assertThat(event.getSequence().getValue()).isEqualTo(entry.revision());
        assertThat(event.getDateTimeStamp().getValue()).isEqualTo(Date.from(entry.changed()));
        assertThat(event.getLastModified().getValue()).isEqualTo(Date.from(entry.changed()));
        assertThat(event.getSummary().getValue()).isEqualTo(CleanText.line(entry.summary()));
        assertThat(Optional.ofNullable(event.getDescription()).map(d -> d.getValue()).orElse(""))
                .isEqualTo(CleanText.lines(entry.description()));
        assertThat(event.getCategories().stream().map(Categories::getValues).flatMap(List::stream))
                .containsExactlyElementsOf(CleanText.categories(entry.categories()));
        assertThat(event.getStatus().getValue()).isEqualTo(entry.certainty().name());
        assertThat(event.getTransparency().isTransparent()).isTrue();
        ICalDate start = event.getDateStart().getValue();
        ICalDate end = event.getDateEnd().getValue();
        switch (entry.when()) {
            case AllDay(LocalDate day) -> {
                assertThat(start.hasTime()).isFalse();
                assertThat(LocalDate.of(start.getRawComponents().getYear(), start.getRawComponents().getMonth(),
                        start.getRawComponents().getDate())).isEqualTo(day);
                assertThat(LocalDate.of(end.getRawComponents().getYear(), end.getRawComponents().getMonth(),
                        end.getRawComponents().getDate())).isEqualTo(day.plusDays(1));
            }
            case Timed timed -> {
                assertThat(start.toInstant()).isEqualTo(timed.start());
                assertThat(end.toInstant()).isEqualTo(timed.start().plus(timed.length()));
            }
        }
    }

    private ICalendar written(Feed feed) throws IOException {
        format.write(feed, file, Progress.NONE);
        List<ICalendar> calendars = Biweekly.parse(file.toFile()).all();
        assertThat(calendars).hasSize(1);
        return calendars.getFirst();
    }

    /** Text that tries to break out: line ends of every kind, calendar syntax, halves of characters, any code point at all. */
    private static String hostile(Random random) {
        List<String> pieces = List.of("\r\nBEGIN:VEVENT\r\n", "\nEND:VCALENDAR\n", "\rATTENDEE:mailto:a@example.org",
                "\\", "\\n", ";", ",",
                ":", "\"", "\u2028X-A:1", "\u0085X-B:2", "\u000B", "\f", "\0", "\uFEFF", "👩‍🚀", "e\u0301\u0302",
                "مرحبا \u202E", "\uD83D", "\uDE00",
                " ", "\t", "\n ", "ORGANIZER", "=", "🇬🇧");
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(12); i > 0; i--) {
            if (random.nextInt(4) == 0) {
                text.appendCodePoint(random.nextInt(Character.MAX_CODE_POINT + 1));
            } else {
                text.append(pieces.get(random.nextInt(pieces.size())));
            }
        }
        return text.toString();
    }
}
