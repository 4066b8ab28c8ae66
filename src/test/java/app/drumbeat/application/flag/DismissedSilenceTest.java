package app.drumbeat.application.flag;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import app.drumbeat.application.cadence.FindingsService;
import app.drumbeat.domain.base.Id;
import app.drumbeat.domain.cadence.ChannelFindings;
import app.drumbeat.domain.cadence.Silence;
import app.drumbeat.domain.clearance.Dismissal;
import app.drumbeat.domain.plan.Flag;
import app.drumbeat.domain.plan.Flag.Kind;
import app.drumbeat.domain.plan.MonthPlan;
import app.drumbeat.ui.OpenCalendar;
import app.drumbeat.ui.calendar.HospitalPlan;

/** A silence that somebody has called fine: the calendar stops pointing at it, until that is taken back. */
class DismissedSilenceTest {

    private static final YearMonth DECEMBER = YearMonth.of(2026, 12);
    private static final LocalDate GAP = LocalDate.of(2026, 12, 9);
    private static final Id<Dismissal> FLAG = Flag.idOf(Kind.SILENCE, HospitalPlan.LINKEDIN.id(), GAP);

    @TempDir
    Path folder;

    @AutoClose
    private OpenCalendar calendar;
    private FlagService flags;

    @BeforeEach
    void aHospital() {
        calendar = OpenCalendar.holding(folder, HospitalPlan.all());
        flags = new FlagService(calendar.workspace, new FindingsService(calendar.workspace)::upToHorizon,
                calendar.reviewFlags);
    }

    @Test
    void itIsDrawnNoMoreAndCountsAsNoGap() {
        assertThat(drawn()).contains(GAP);
        int wanted = december().weeks().get(2).wanted();

        flags.dismiss(FLAG, "A conference week");

        assertThat(drawn()).doesNotContain(GAP);
        assertThat(silences()).doesNotContain(GAP);
        assertThat(december().weeks().get(2).wanted()).as("what the week asks for is a fact").isEqualTo(wanted);
    }

    @Test
    void takenBackItIsDrawnAgain() {
        flags.dismiss(FLAG, "A conference week");
        flags.takeBack(FLAG);
        assertThat(drawn()).contains(GAP);
    }

    private MonthPlan december() {
        return calendar.reading.month(DECEMBER);
    }

    private List<LocalDate> drawn() {
        return december().weeks().stream().flatMap(week -> week.silences().stream())
                .map(band -> band.silence().first()).distinct().toList();
    }

    private List<LocalDate> silences() {
        return calendar.reading.findings().stream().map(ChannelFindings::silences).flatMap(List::stream)
                .map(Silence::first).toList();
    }
}
