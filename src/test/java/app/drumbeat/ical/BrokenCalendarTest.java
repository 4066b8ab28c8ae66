package app.drumbeat.ical;

import static app.drumbeat.ical.ForeignFiles.event;
import static app.drumbeat.ical.ForeignFiles.shown;
import static app.drumbeat.ical.ForeignFiles.told;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import app.drumbeat.domain.base.StoreException;
import app.drumbeat.domain.port.CalendarReading;
import app.drumbeat.domain.port.ForeignEntry;
import app.drumbeat.domain.port.Progress;

/** Files that no standard would let pass: whatever makes sense in them is read, and the rest is told. */
@Execution(ExecutionMode.CONCURRENT)
class BrokenCalendarTest {

    /** Six entries, one of them folded inside an emoji and inside its name. */
    private static final String GOOD = Stream.of("BEGIN:VCALENDAR", "VERSION:2.0", "X-WR-CALNAME:Fünf Tage 🏥",
            day(1, "Neujahr"), day(2, "Straße, \\; 日本語"), day(3, "🏥 Visit\r\n ing day, which is a lo\r\n\tng one"),
            day(4, "RRULE").replace("END:VEVENT", "RRULE:FREQ=YEARLY\r\nEND:VEVENT"),
            day(5, "Alarm").replace("END:VEVENT",
                    "BEGIN:VALARM\r\nTRIGGER:-PT15M\r\nSUMMARY:not this\r\nEND:VALARM\r\nEND:VEVENT"),
            day(6, "Last"), "END:VCALENDAR", "").collect(Collectors.joining("\r\n"));

    private static final List<String> NAMES = List.of("Neujahr", "Straße, ; 日本語",
            "🏥 Visiting day, which is a long one", "RRULE", "Alarm", "Last");

    private final Path folder;
    private final ForeignFiles files;

    BrokenCalendarTest(@TempDir Path folder) {
        this.folder = folder;
        files = new ForeignFiles(folder);
    }

    static Stream<Arguments> guises() {
        return Stream.of(Arguments.of("as it should be", GOOD.getBytes(UTF_8)),
                Arguments.of("bare LF", GOOD.replace("\r\n", "\n").getBytes(UTF_8)),
                Arguments.of("bare CR", GOOD.replace("\r\n", "\r").getBytes(UTF_8)),
                Arguments.of("blank lines", GOOD.replace("\r\nBEGIN", "\r\n\r\n\r\nBEGIN").getBytes(UTF_8)),
                Arguments.of("byte-order mark", ("\uFEFF" + GOOD).getBytes(UTF_8)),
                Arguments.of("UTF-16 with mark", GOOD.getBytes(UTF_16)),
                Arguments.of("UTF-16 LE with mark", ("\uFEFF" + GOOD).getBytes(UTF_16LE)),
                Arguments.of("UTF-16 BE", GOOD.getBytes(UTF_16BE)), Arguments.of("UTF-16 LE", GOOD.getBytes(UTF_16LE)),
                Arguments.of("lower case", lowerCaseNames(GOOD).getBytes(UTF_8)),
                Arguments.of("folded inside an emoji", foldedInsideEmoji(GOOD)),
                Arguments.of("folded after every octet", foldedEverywhere(GOOD)),
                Arguments.of("several calendars", GOOD.replace("END:VEVENT\r\nBEGIN:VEVENT",
                        "END:VEVENT\r\nEND:VCALENDAR\r\nBEGIN:VCALENDAR\r\nBEGIN:VEVENT").getBytes(UTF_8)),
                Arguments.of("no calendar round them",
                        GOOD.replace("BEGIN:VCALENDAR\r\n", "").replace("END:VCALENDAR\r\n", "").getBytes(UTF_8)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("guises")
    void theSameSixEntriesAreReadInEveryGuise(String guise, byte[] octets) {
        CalendarReading reading = files.read(octets);

        assertThat(told(reading.problems())).isEmpty();
        assertThat(reading.entries()).extracting(ForeignEntry::summary).containsExactlyElementsOf(NAMES);
        assertThat(shown(reading)).containsExactly("2026-03-01", "2026-03-02", "2026-03-03", "2026-03-04 FREQ=YEARLY",
                "2026-03-05", "2026-03-06");
    }

    @Test
    void westernLettersAreReadAndToldOf() {
        CalendarReading reading = files
                .read(("BEGIN:VCALENDAR\r\n" + day(1, "Fünf Straßen") + "\r\nEND:VCALENDAR\r\n").getBytes(ISO_8859_1));

        assertThat(reading.entries()).extracting(ForeignEntry::summary).containsExactly("Fünf Straßen");
        assertThat(told(reading.problems())).singleElement().asString()
                .startsWith("(warning) : The file is not written in UTF-8");
    }

    @Test
    void aFileCutOffAnywhereGivesWhatIsWholeAndSaysSo() {
        byte[] good = GOOD.getBytes(UTF_8);
        for (int length = 0; length < good.length - "\r\n".length(); length++) {
            CalendarReading reading = files.read(Arrays.copyOf(good, length));

            assertThat(reading.entries()).extracting(ForeignEntry::summary).as("cut after %d", length)
                    .containsExactlyElementsOf(NAMES.subList(0, reading.entries().size()));
            assertThat(told(reading.problems())).as("cut after %d", length).isNotEmpty();
        }
    }

    @Test
    void octetsChangedAtRandomNeverThrow() {
        byte[] good = GOOD.getBytes(UTF_8);
        Random random = new Random(26);
        for (int i = 0; i < 3_000; i++) {
            byte[] changed = good.clone();
            for (int k = random.nextInt(12); k >= 0; k--) {
                changed[random.nextInt(changed.length)] = (byte) random.nextInt(256);
            }
            CalendarReading reading = files.read(changed);
            told(reading.problems());
            assertThat(reading.entries().size()).isLessThanOrEqualTo(7);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "``                                                     | : The file is empty",
            "`   `                                                  | : The file is empty",
            "<!DOCTYPE html><html><head><title>Sign in</title>      | : This is a web page, not a calendar",
            "<HTML><BODY>                                           | : This is a web page, not a calendar",
            "PK\u0003\u0004 something in an archive                 | (warning) line 1: The line makes no sense",
            "{ \"format\": \"drumbeat-plan\" }                      | (warning) line 1: The line makes no sense",
            "BEGIN:VCARD                                            | : This is not a calendar file"})
    void whatIsNoCalendarIsToldInOneSentence(String content, String said) {
        CalendarReading reading = files.read(content);

        assertThat(reading.entries()).isEmpty();
        assertThat(reading.problems()).anyMatch(problem -> problem.isError());
        assertThat(told(reading.problems())).first().asString().startsWith(said);
    }

    @Test
    void anEmptyCalendarIsNoMistake() {
        assertThat(told(files.readCalendar("").problems()))
                .containsExactly("(warning) : There are no entries in this calendar.");
    }

    @Test
    void eventsThatAreNeverClosedAreReadAsFarAsTheyGo() {
        CalendarReading reading = files.read(
                "BEGIN:VCALENDAR\n" + event("DTSTART:20260302").replace("\nEND:VEVENT", "").replace("x@", "a@") + "\n"
                        + event("DTSTART:20260303").replace("END:VEVENT", "BEGIN:VALARM").replace("x@", "b@")
                        + "\nEND:VCALENDAR\n");

        assertThat(shown(reading)).containsExactly("2026-03-02", "2026-03-03");
        assertThat(told(reading.problems())).hasSize(2).allMatch(said -> said.contains("is never closed"));
    }

    @Test
    void tasksAreLeftOutAndToldOf() {
        CalendarReading reading = files.readCalendar(
                "BEGIN:VTODO\nSUMMARY:Order gloves\nDUE:20260302\nEND:VTODO\n" + event("DTSTART:20260303"));

        assertThat(shown(reading)).containsExactly("2026-03-03");
        assertThat(told(reading.problems()))
                .containsExactly("(warning) line 3: Only entries with a day are read; this one (VTODO) was left out.");
    }

    @Test
    void aCalendarThatCallsItsEventsOffCancelsThem() {
        assertThat(shown(files.readCalendar("METHOD:CANCEL\n" + event("DTSTART:20260303"))))
                .containsExactly("2026-03-03 cancelled");
    }

    @Test
    void oneBadEventCostsOneEvent() {
        CalendarReading reading = files
                .read(GOOD.replace("DTSTART;VALUE=DATE:20260303", "DTSTART;VALUE=DATE:20260399"));

        assertThat(reading.entries()).hasSize(5);
        assertThat(told(reading.problems())).containsExactly(
                "line 14: \"🏥 Visiting day, which is a long one\" has no day that can be read and was left out.");
    }

    @Test
    void ofManyMistakesOfOneKindTheFirstAreNamedAndTheRestIsCounted() {
        CalendarReading reading = files.readCalendar("nonsense\n".repeat(100) + event("DTSTART:20260303"));

        assertThat(told(reading.problems())).hasSize(Remarks.TOLD + 1).last().asString()
                .isEqualTo("(warning) line 23: The same is true of 80 more places from here on.");
    }

    @Test
    void zonesByTheThousandDoNotSpoilTheNextFile() {
        String zones = IntStream.range(0, 1_600)
                .mapToObj(i -> ("BEGIN:VTIMEZONE\nTZID:Zone %d\nBEGIN:STANDARD\nDTSTART:19700101T000000\n"
                        + "TZOFFSETFROM:+0100\nTZOFFSETTO:+0100\nEND:STANDARD\nEND:VTIMEZONE\n").formatted(i))
                .collect(Collectors.joining());

        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            for (int i = 0; i < 3; i++) {
                assertThat(shown(files.readCalendar(zones + event("DTSTART;TZID=Zone 7:20260302T100000"))))
                        .containsExactly("2026-03-02 09:00");
            }
            assertThat(files.read(GOOD).entries()).hasSize(6);
        });
    }

    @Test
    void fiveThousandFilesInOneProgramAreNoTrouble() {
        CalendarReader reader = new CalendarReader(new IcalRecurrences());
        byte[] file = ("BEGIN:VCALENDAR\nBEGIN:VTIMEZONE\nTZID:Own\nBEGIN:STANDARD\nDTSTART:19700101T000000\nTZOFFSETFROM:+0100\n"
                + "TZOFFSETTO:+0100\nEND:STANDARD\nEND:VTIMEZONE\n" + event("DTSTART;TZID=Own:20260302T100000")
                + "\nEND:VCALENDAR\n").getBytes(UTF_8);

        for (int i = 0; i < 5_000; i++) {
            assertThat(reader.read(file, "", ForeignFiles.LONDON, Progress.NONE).entries()).hasSize(1);
        }
    }

    @Test
    void hostileFilesCostLittleTime() {
        assertTimeoutPreemptively(Duration.ofSeconds(30), () -> {
            files.read("BEGIN:X\n".repeat(1_000_000));
            files.read("BEGIN:VCALENDAR\nBEGIN:VEVENT\n" + "SUMMARY:x\n".repeat(1_000_000));
            files.readCalendar(event("DTSTART:20260302 | SUMMARY:" + "x".repeat(5_000_000)));
            files.readCalendar(event("DTSTART:20260302 | DESCRIPTION:" + "x\n ".repeat(1_000_000)));
            files.readCalendar(
                    "BEGIN:VTIMEZONE\nTZID:Own\nBEGIN:STANDARD\nDTSTART:19700101T000000\nTZOFFSETFROM:+0100\nTZOFFSETTO:+0200\n"
                            + "RRULE:FREQ=SECONDLY\nEND:STANDARD\nEND:VTIMEZONE\n"
                            + event("DTSTART;TZID=Own:20260302T100000"));
            assertThat(files.readCalendar(event("DTSTART:20260302 | RRULE:FREQ=SECONDLY;COUNT=1000000000")).entries())
                    .hasSize(1);
        });
    }

    @Test
    void moreEntriesThanAnyCalendarNeedsAreLeftOut() {
        String many = IntStream.range(0, CalendarReader.MOST_EVENTS + 3)
                .mapToObj(i -> "BEGIN:VEVENT\nUID:" + i + "\nDTSTART:20260302\nEND:VEVENT\n")
                .collect(Collectors.joining());

        CalendarReading reading = files.readCalendar(many);

        assertThat(reading.entries()).hasSize(CalendarReader.MOST_EVENTS);
        assertThat(told(reading.problems())).hasSize(3)
                .allMatch(said -> said.contains("The file has more than 50,000 entries. This one was left out."));
    }

    @Test
    void aHugeFileIsNotRead() throws IOException {
        Path huge = folder.resolve("huge.ics");
        try (RandomAccessFile file = new RandomAccessFile(huge.toFile(), "rw")) {
            file.setLength(30_000_000);
        }

        assertThat(told(
                new IcalFeedFormat(new IcalRecurrences()).read(huge, ForeignFiles.LONDON, Progress.NONE).problems()))
                .containsExactly(
                        ": The file has 30 MB and is too large to read: at most 20 MB. Split the calendar, or export a shorter span.");
    }

    @Test
    void aFileThatIsNotThereIsARefusalOfTheMachine() {
        assertThatExceptionOfType(StoreException.class)
                .isThrownBy(() -> new IcalFeedFormat(new IcalRecurrences()).read(folder.resolve("none.ics"),
                        ForeignFiles.LONDON, Progress.NONE))
                .matches(refusal -> refusal.kind() == StoreException.Kind.MISSING);
    }

    private static String day(int day, String summary) {
        return "BEGIN:VEVENT\r\nUID:%d@example.org\r\nDTSTART;VALUE=DATE:2026030%d\r\nSUMMARY:%s\r\nEND:VEVENT"
                .formatted(day, day, summary);
    }

    private static String lowerCaseNames(String calendar) {
        return calendar.replace("BEGIN:", "begin:").replace("END:", "end:").replace(":VEVENT", ":vevent")
                .replace("DTSTART;VALUE", "dtstart;value")
                .replace("SUMMARY:", "summary:").replace(":VCALENDAR", ":vcalendar")
                .replace("\r\nRRULE:FREQ=YEARLY", "\r\nrrule:freq=yearly");
    }

    private static byte[] foldedInsideEmoji(String calendar) {
        byte[] octets = calendar.getBytes(UTF_8);
        byte[] folded = new byte[octets.length + 3];
        int emoji = calendar.substring(0, calendar.indexOf("🏥 Visit")).getBytes(UTF_8).length;
        System.arraycopy(octets, 0, folded, 0, emoji + 2);
        System.arraycopy("\r\n ".getBytes(UTF_8), 0, folded, emoji + 2, 3);
        System.arraycopy(octets, emoji + 2, folded, emoji + 5, octets.length - emoji - 2);
        return folded;
    }

    private static byte[] foldedEverywhere(String calendar) {
        ByteArrayOutputStream folded = new ByteArrayOutputStream();
        byte[] octets = calendar.replaceAll("\r\n[ \t]", "").getBytes(UTF_8);
        for (int i = 0; i < octets.length; i++) {
            folded.write(octets[i]);
            boolean beforeEnd = i + 1 < octets.length && octets[i + 1] == '\r';
            if (octets[i] != '\r' && octets[i] != '\n' && !beforeEnd) {
                folded.writeBytes("\r\n ".getBytes(UTF_8));
            }
        }
        return folded.toByteArray();
    }
}
