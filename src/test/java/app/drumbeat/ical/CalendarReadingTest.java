package app.drumbeat.ical;

import static app.drumbeat.ical.ForeignFiles.event;
import static app.drumbeat.ical.ForeignFiles.shown;
import static app.drumbeat.ical.ForeignFiles.told;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.ZoneId;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import app.drumbeat.domain.port.CalendarReading;
import app.drumbeat.domain.port.ForeignEntry;

/** What single events of other programs come to mean. The reading calendar is in London. */
class CalendarReadingTest {

    private final ForeignFiles files;

    CalendarReadingTest(@TempDir Path folder) {
        files = new ForeignFiles(folder);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", value = {
            "DTSTART;VALUE=DATE:20260302                                             => 2026-03-02",
            "DTSTART;VALUE=DATE:20260302 | DTEND;VALUE=DATE:20260303                 => 2026-03-02",
            "DTSTART;VALUE=DATE:20260302 | DTEND;VALUE=DATE:20260305                 => 2026-03-02..2026-03-04",
            "DTSTART;VALUE=DATE:20260302 | DTEND;VALUE=DATE:20260302                 => 2026-03-02",
            "DTSTART;VALUE=DATE:20260302 | DURATION:P1D                              => 2026-03-02",
            "DTSTART;VALUE=DATE:20260302 | DURATION:P3D                              => 2026-03-02..2026-03-04",
            "DTSTART;VALUE=DATE:20260302 | DURATION:P1W                              => 2026-03-02..2026-03-08",
            "DTSTART;VALUE=DATE:20260302 | DURATION:PT24H                            => 2026-03-02",
            "DTSTART;VALUE=DATE:20260302 | DURATION:P10DT0H0M0S                      => 2026-03-02..2026-03-11",
            "DTSTART;TZID=America/Los_Angeles:20041225 | DURATION:PT86400S           => 2004-12-25",
            "DTSTART:20260302 | DTEND:20260304                                       => 2026-03-02..2026-03-03",
            "DTSTART;VALUE=DATE:20160816T:: | DTEND;VALUE=DATE:20160817              => 2016-08-16",
            "DTSTART;VALUE=DATE:2026-03-02                                           => 2026-03-02",
            "DTSTART;VALUE=DATE:20260302 | DTEND:20260303T140000Z                    => 2026-03-02..2026-03-03",
            "DTSTART:20260302T093000                                                 => 2026-03-02 09:30",
            "DTSTART:20260302T0930                                                   => 2026-03-02 09:30",
            "DTSTART:20260302t093000z                                                => 2026-03-02 09:30",
            "DTSTART:2026-03-02T09:30:00Z                                            => 2026-03-02 09:30",
            "DTSTART:2026-03-02T09:30:00.000Z                                        => 2026-03-02 09:30",
            "DTSTART:20251024T140000Z | DTEND:20251103                               => 2025-10-24..2025-11-02 15:00",
            "DTSTART:20260302T220000Z | DTEND:20260303T000000Z                       => 2026-03-02 22:00",
            "DTSTART:20260302T220000Z | DTEND:20260303T010000Z                       => 2026-03-02..2026-03-03 22:00",
            "DTSTART:20260302T093000Z | DTEND:20260302T093000Z                       => 2026-03-02 09:30",
            "DTSTART:20260302T233000Z | DURATION:PT1H                                => 2026-03-02..2026-03-03 23:30",
            "DTSTART;TZID=America/New_York:20260329T203000                           => 2026-03-30 01:30",
            "DTSTART;TZID=Australia/Sydney:20260405T080000                           => 2026-04-04 23:00",
            "DTSTART;TZID=\"Eastern Standard Time\":20130610T120000 | DTEND;TZID=\"Eastern Standard Time\":20130610T130000 => 2013-06-10 17:00",
            "DTSTART;TZID=W. Europe Standard Time:20260701T100000                    => 2026-07-01 09:00",
            "DTSTART;TZID=/freeassociation.sourceforge.net/Tzfile/Europe/Berlin:20260701T100000 => 2026-07-01 09:00",
            "DTSTART;TZID=europe/berlin:20260701T100000                              => 2026-07-01 09:00",
            "DTSTART;TZID=UTC:20260701T100000                                        => 2026-07-01 11:00",
            "DTSTART;TZID=Europe/Berlin:20260701T100000Z                             => 2026-07-01 11:00",
            "DTSTART;TZID=Europe/London:20260329T013000                              => 2026-03-29 02:30",
            "DTSTART;TZID=Europe/London:20261025T013000                              => 2026-10-25 01:30",
            "DTSTART;VALUE=DATE:20260302 | STATUS:cancelled                          => 2026-03-02 cancelled",
            "DTSTART;VALUE=DATE:20260302 | RRULE:FREQ=YEARLY;BYMONTH=3               => 2026-03-02 FREQ=YEARLY;BYMONTH=3",
            "DTSTART;VALUE=DATE:20260302 | RRULE:FREQ=DAILY;COUNT=5 | EXDATE;VALUE=DATE:20260304,20260303 => 2026-03-02 FREQ=DAILY;COUNT=5 -2026-03-03 -2026-03-04",
            "DTSTART;VALUE=DATE:20260302 | RRULE:FREQ=DAILY;COUNT=5 | EXDATE:20260304T000000Z => 2026-03-02 FREQ=DAILY;COUNT=5 -2026-03-04",
            "DTSTART:20260302T093000Z | RRULE:FREQ=DAILY | EXDATE;VALUE=DATE:20260303 | EXDATE:20260304T093000Z => 2026-03-02 09:30 FREQ=DAILY -2026-03-03 -2026-03-04",
            "DTSTART;TZID=Australia/Sydney:20260302T090000 | RRULE:FREQ=WEEKLY;BYDAY=MO => 2026-03-02 FREQ=WEEKLY;BYDAY=MO",
            "DTSTART;TZID=Australia/Sydney:20260302T090000 | RRULE:FREQ=WEEKLY;UNTIL=20260329T220000Z => 2026-03-02 FREQ=WEEKLY;UNTIL=20260330",
            "DTSTART;TZID=America/New_York:20260302T080000 | RRULE:FREQ=DAILY;UNTIL=20260310T035959Z => 2026-03-02 13:00 FREQ=DAILY;UNTIL=20260310"})
    void anEventIsPutOnTheDaysOfTheReadingCalendar(String lines, String expected) {
        CalendarReading reading = files.readCalendar(event(lines));

        assertThat(told(reading.problems())).isEmpty();
        assertThat(shown(reading)).containsExactly(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", value = {
            "DTSTART;VALUE=DATE:20260302 | DTEND;VALUE=DATE:20260201     => 2026-03-02      => (warning) line 3: The entry ends before it begins",
            "DTSTART;VALUE=DATE:20260302 | DURATION:-P3D                 => 2026-03-02      => (warning) line 3: The entry ends before it begins",
            "DTSTART;VALUE=DATE:20260302 | DURATION:1h                   => 2026-03-02      => (warning) line 7: DURATION cannot be read",
            "DTSTART;VALUE=DATE:20260302 | DTEND:soon                    => 2026-03-02      => (warning) line 7: DTEND cannot be read",
            "DTSTART;VALUE=DATE:20260302 | DTEND;VALUE=DATE:20260231     => 2026-03-02      => (warning) line 7: DTEND cannot be read",
            "DTSTART;VALUE=DATE:20260302 | RRULE:FREQ=SOMETIMES          => 2026-03-02      => (warning) line 3: The entry repeats in a way that cannot be followed",
            "DTSTART;VALUE=DATE:20260302 | RRULE:FREQ=SECONDLY           => 2026-03-02      => (warning) line 3: The entry repeats in a way that cannot be followed",
            "DTSTART;VALUE=DATE:20260302 | RRULE:FREQ=DAILY | RRULE:FREQ=YEARLY => 2026-03-02 FREQ=DAILY => (warning) line 3: The entry repeats in several ways",
            "DTSTART;VALUE=DATE:20260302 | RRULE:FREQ=DAILY | EXRULE:FREQ=WEEKLY => 2026-03-02 FREQ=DAILY => (warning) line 8: The exceptions of this entry follow a rule",
            "DTSTART;VALUE=DATE:20260302 | RRULE:FREQ=DAILY | EXDATE:never => 2026-03-02 FREQ=DAILY => (warning) line 8: EXDATE cannot be read",
            "DTSTART;TZID=Mars/Olympus:20260302T093000                   => 2026-03-02 09:30 => (warning) line 3: Nobody knows the time zone \"Mars/Olympus\"",
            "DTSTART;VALUE=DATE:20260302 | what is this                  => 2026-03-02      => (warning) line 7: The line makes no sense",
            "DTSTART;VALUE=DATE:20260302 | EXDATE;VALUE=DATE:20260302    =>                 => (warning) line 3: Every day of this entry is excepted",
            "DTSTART:tomorrow                                            =>                 => line 3: \"Half term\" has no day",
            "DTSTART;VALUE=DATE:20260302 | DURATION:P99999999999999D     => 2026-03-02      => (warning) line 7: DURATION cannot be read"})
    void whatMakesNoSenseIsToldAndCostsNoMoreThanItself(String lines, String expected, String said) {
        CalendarReading reading = files.readCalendar(event(lines));

        assertThat(told(reading.problems())).isNotEmpty().first().asString().startsWith(said);
        assertThat(String.join(",", shown(reading))).isEqualTo(expected == null ? "" : expected);
    }

    @Test
    void anEventWithoutADayIsLeftOutAndNamed() {
        assertThat(told(files.readCalendar(event("DTSTART:20260231T000000Z")).problems()))
                .contains("line 3: \"Half term\" has no day that can be read and was left out.");
        assertThat(told(files.readCalendar(event("DTEND:20260201")).problems()))
                .contains("line 3: \"Half term\" has no day that can be read and was left out.");
    }

    @Test
    void wordsAreReadWithoutTheirEscapes() {
        CalendarReading reading = files.read("""
                BEGIN:VCALENDAR
                X-WR-CALNAME:Terms\\, holidays\\; and more
                BEGIN:VEVENT
                UID: u-1@example.org
                DTSTART;VALUE=DATE:20260302
                SUMMARY;LANGUAGE=en-gb:a\\, b\\; c\\\\ d\\ne\\Nf \\x "g": h
                DESCRIPTION;ALTREP="cid:part1;a:b@example.org":path C:\\\\new\\\\\\nfolded
                 \tby a tab
                END:VEVENT
                END:VCALENDAR
                """.replace("\\n \t", "\n\t"));

        ForeignEntry entry = reading.entries().getFirst();
        assertThat(reading.name()).isEqualTo("Terms, holidays; and more");
        assertThat(entry.uid()).isEqualTo("u-1@example.org");
        assertThat(entry.summary()).isEqualTo("a, b; c\\ d\ne\nf x \"g\": h");
        assertThat(entry.description()).isEqualTo("path C:\\new\\\nfolded\tby a tab");
        assertThat(entry.place()).isEqualTo("line 3");
    }

    @Test
    void aCalendarWithoutANameIsCalledLikeItsFile() {
        assertThat(files.readCalendar(event("DTSTART:20260302")).name()).isEqualTo("terms 2026");
    }

    @Test
    void aZoneOfTheFilesOwnMakingIsTakenFromTheFile() {
        String zone = """
                BEGIN:VTIMEZONE
                TZID:Our own zone
                BEGIN:STANDARD
                DTSTART:16010101T030000
                TZOFFSETFROM:+0300
                TZOFFSETTO:+0200
                RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10
                END:STANDARD
                BEGIN:DAYLIGHT
                DTSTART:16010101T020000
                TZOFFSETFROM:+0200
                TZOFFSETTO:+0300
                RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3
                END:DAYLIGHT
                END:VTIMEZONE
                """;
        String winter = event("DTSTART;TZID=Our own zone:20260115T100000").replace("x@", "a@");
        String summer = event("DTSTART;TZID=\"Our own zone\":20260715T100000").replace("x@", "b@");

        assertThat(shown(files.readCalendar(zone + winter + "\n" + summer))).containsExactly("2026-01-15 08:00",
                "2026-07-15 08:00");
        assertThat(shown(files.readCalendar(winter + "\n" + summer + "\n" + zone))).as("described after its use")
                .containsExactly("2026-01-15 08:00", "2026-07-15 08:00");
    }

    @Test
    void daysAndTimesAreToldInTheReadersZone() {
        String event = event("DTSTART:20260302T200000Z | DTEND:20260302T210000Z");

        assertThat(shown(files.readCalendar(event, ZoneId.of("Australia/Sydney")))).containsExactly("2026-03-03 07:00");
        assertThat(shown(files.readCalendar(event, ZoneId.of("America/New_York")))).containsExactly("2026-03-02 15:00");
    }
}
