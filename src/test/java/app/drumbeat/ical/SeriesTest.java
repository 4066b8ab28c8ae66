package app.drumbeat.ical;

import static app.drumbeat.ical.ForeignFiles.event;
import static app.drumbeat.ical.ForeignFiles.shown;
import static app.drumbeat.ical.ForeignFiles.told;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import app.drumbeat.domain.port.CalendarReading;

/** Events that belong together because they share a UID, and those that only seem to. */
class SeriesTest {

    private static final String WEEKLY = event("DTSTART;VALUE=DATE:20260302 | RRULE:FREQ=WEEKLY;COUNT=4");

    private final ForeignFiles files;

    SeriesTest(@TempDir Path folder) {
        files = new ForeignFiles(folder);
    }

    @Test
    void anEventThatStandsForOneOccurrenceTakesItsPlace() {
        String moved = event("RECURRENCE-ID;VALUE=DATE:20260309 | DTSTART;VALUE=DATE:20260311");

        assertThat(shown(files.readCalendar(WEEKLY + "\n" + moved)))
                .containsExactly("2026-03-02 FREQ=WEEKLY;COUNT=4 -2026-03-09", "2026-03-11");
        assertThat(shown(files.readCalendar(moved + "\n" + WEEKLY))).as("whichever comes first")
                .containsExactly("2026-03-11", "2026-03-02 FREQ=WEEKLY;COUNT=4 -2026-03-09");
    }

    @Test
    void anOccurrenceNamedByItsTimeIsTheOneOnThatDay() {
        String timed = event("RECURRENCE-ID:20260309T000000Z | DTSTART;VALUE=DATE:20260311");

        assertThat(shown(files.readCalendar(WEEKLY + "\n" + timed)).getFirst()).endsWith(" -2026-03-09");
    }

    @Test
    void aCancelledOccurrenceDoesNotTakePlace() {
        String cancelled = event("RECURRENCE-ID;VALUE=DATE:20260309 | DTSTART;VALUE=DATE:20260309 | STATUS:CANCELLED");

        assertThat(shown(files.readCalendar(WEEKLY + "\n" + cancelled)))
                .containsExactly("2026-03-02 FREQ=WEEKLY;COUNT=4 -2026-03-09");
    }

    @Test
    void anOccurrenceWhoseSeriesIsNotInTheFileIsAnEntryOfItsOwn() {
        assertThat(shown(files.readCalendar(event("RECURRENCE-ID;VALUE=DATE:20260309 | DTSTART;VALUE=DATE:20260311"))))
                .containsExactly("2026-03-11");
    }

    @Test
    void furtherDaysBecomeEntriesOfTheirOwn() {
        CalendarReading reading = files.readCalendar(event("DTSTART;VALUE=DATE:20260302 | DTEND;VALUE=DATE:20260304"
                + " | RDATE;VALUE=DATE:20260302,20260402,20260502 | RDATE;VALUE=PERIOD:20260601T000000Z/P1D | EXDATE;VALUE=DATE:20260402"));

        assertThat(shown(reading)).containsExactly("2026-03-02..2026-03-03", "2026-05-02..2026-05-03",
                "2026-06-01..2026-06-02");
    }

    @Test
    void ofTwoVersionsTheNewerIsTaken() {
        String old = event("SEQUENCE:1 | DTSTART;VALUE=DATE:20260302");
        String revised = event("SEQUENCE:2 | DTSTART;VALUE=DATE:20260303");

        CalendarReading reading = files.readCalendar(revised + "\n" + old);

        assertThat(shown(reading)).containsExactly("2026-03-03");
        assertThat(told(reading.problems())).containsExactly(
                "(warning) line 9: The file has a newer version of this entry, which was taken instead.");
    }

    @Test
    void whatStandsThereTwiceIsTakenOnce() {
        CalendarReading reading = files.readCalendar(WEEKLY + "\n" + WEEKLY);

        assertThat(reading.entries()).hasSize(1);
        assertThat(told(reading.problems()))
                .containsExactly("(warning) line 9: The entry stands in the file twice and was taken once.");
    }

    @Test
    void differentEventsUnderOneUidAllStay() {
        assertThat(shown(files.readCalendar(event("DTSTART:20260302") + "\n" + event("DTSTART:20260303"))))
                .containsExactly("2026-03-02", "2026-03-03");
    }

    @Test
    void eventsWithoutUidHaveNothingToDoWithEachOther() {
        String anonymous = event("DTSTART:20260302").replace("UID:x@example.org\n", "");

        assertThat(files.readCalendar(anonymous + "\n" + anonymous).entries()).hasSize(2);
    }

    @Test
    void aHundredThousandFurtherDaysAreTooMany() {
        String days = IntStream.range(0, 100_000).mapToObj(i -> "20260302").collect(Collectors.joining(","));

        CalendarReading reading = files.readCalendar(event("DTSTART:20260301 | RDATE;VALUE=DATE:" + days));

        assertThat(reading.entries()).hasSizeLessThanOrEqualTo(1_001);
        assertThat(told(reading.problems())).containsExactly(
                "(warning) line 3: The entry names more than 1,000 days (RDATE), of which the first were taken.");
    }
}
