package app.drumbeat.application.awareness;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import app.drumbeat.application.workspace.Workspace;
import app.drumbeat.domain.awareness.NamedDay;
import app.drumbeat.domain.base.Change;
import app.drumbeat.domain.base.Changes;
import app.drumbeat.domain.base.DateSpan;
import app.drumbeat.domain.base.Id;
import app.drumbeat.domain.calendar.CalendarFacts;
import app.drumbeat.domain.port.Library;
import app.drumbeat.domain.port.StepName;
import app.drumbeat.ical.IcalRecurrences;
import app.drumbeat.store.SqliteCalendarFiles;

class DayNamesTest {

    private static final NamedDay KIDNEY = day("kidney", "2019-03-14", "2019-03-14", "FREQ=YEARLY;BYMONTH=3;BYDAY=2TH");
    private static final NamedDay HALF_TERM = day("half term", "2026-02-16", "2026-02-20", "");
    private static final NamedDay WEEK = day("deaf week", "2025-12-29", "2026-01-04", "FREQ=YEARLY");

    @TempDir
    Path folder;
    private Library library;
    private Workspace workspace;
    private DayNames names;

    @BeforeEach
    void open() {
        Clock clock = Clock.fixed(Instant.parse("2026-03-02T09:00:00Z"), ZoneOffset.UTC);
        library = new SqliteCalendarFiles(clock, refusal -> {}).create(folder.resolve("calendar.drumbeat"),
                CalendarFacts.of("Example Hospital", ZoneOffset.UTC, DayOfWeek.MONDAY, Locale.ENGLISH));
        workspace = new Workspace(library, clock);
        names = new DayNames(workspace, new IcalRecurrences());
    }

    @AfterEach
    void close() {
        library.close();
    }

    @Test
    void aDayThatRecursIsNamedOnceForEachTime() {
        keep(KIDNEY);

        assertThat(told("2026-01-01", "2028-12-31")).containsExactly("kidney 2026-03-12", "kidney 2027-03-11",
                "kidney 2028-03-09");
        assertThat(told("2026-03-12", "2026-03-12")).containsExactly("kidney 2026-03-12");
        assertThat(told("2026-03-13", "2027-03-10")).isEmpty();
        assertThat(told("2018-01-01", "2018-12-31")).as("before it began").isEmpty();
    }

    @Test
    void aRunOfDaysIsNamedWhereverItTouches() {
        keep(HALF_TERM);

        assertThat(told("2026-02-20", "2026-03-31")).containsExactly("half term 2026-02-16..2026-02-20");
        assertThat(told("2026-02-21", "2026-03-31")).isEmpty();
    }

    @Test
    void aRunOfDaysOverTheTurnOfTheYearIsSeenFromBothYears() {
        keep(WEEK);

        assertThat(told("2027-01-04", "2027-01-31")).containsExactly("deaf week 2026-12-29..2027-01-04");
        assertThat(told("2026-12-01", "2026-12-31")).containsExactly("deaf week 2026-12-29..2027-01-04");
    }

    @Test
    void aTimeThatIsExceptedDoesNotTakePlace() {
        keep(new NamedDay(KIDNEY.id(), KIDNEY.name(), KIDNEY.span(), KIDNEY.rule(),
                List.of(LocalDate.parse("2027-03-11")), ""));

        assertThat(told("2026-01-01", "2028-12-31")).containsExactly("kidney 2026-03-12", "kidney 2028-03-09");
    }

    @Test
    void namesAreToldByDayThenName() {
        keep(KIDNEY, HALF_TERM, WEEK, day("a first", "2026-03-12", "2026-03-12", ""));

        assertThat(told("2026-01-01", "2026-12-28")).containsExactly("deaf week 2025-12-29..2026-01-04",
                "half term 2026-02-16..2026-02-20",
                "a first 2026-03-12", "kidney 2026-03-12");
    }

    @Test
    void aStepThatTouchesNamedDaysIsSeenAtOnce() {
        assertThat(told("2026-03-01", "2026-03-31")).isEmpty();
        keep(KIDNEY);
        assertThat(told("2026-03-01", "2026-03-31")).hasSize(1);
        workspace.undo();
        assertThat(told("2026-03-01", "2026-03-31")).isEmpty();
    }

    @Test
    void aRuleThatNobodyCanFollowNamesItsFirstDay() {
        keep(day("odd", "2026-03-03", "2026-03-03", "FREQ=SOMETIMES"));

        assertThat(told("2026-01-01", "2026-12-31")).containsExactly("odd 2026-03-03");
        assertThat(told("2027-01-01", "2027-12-31")).isEmpty();
    }

    private void keep(NamedDay... days) {
        workspace.perform(StepName.of("step.days.keep"),
                open -> new Changes(Arrays.stream(days).<Change<?>>map(Change::made).toList()));
    }

    private List<String> told(String first, String last) {
        return names.between(new DateSpan(LocalDate.parse(first), LocalDate.parse(last))).stream()
                .map(occurrence -> occurrence.day().name() + " " + occurrence.span().first()
                        + (occurrence.span().length() == 1 ? "" : ".." + occurrence.span().last()))
                .toList();
    }

    private static NamedDay day(String name, String first, String last, String rule) {
        return new NamedDay(Id.of(name), name, new DateSpan(LocalDate.parse(first), LocalDate.parse(last)),
                rule.isEmpty() ? Optional.empty() : Optional.of(rule), List.of(), "test");
    }
}
