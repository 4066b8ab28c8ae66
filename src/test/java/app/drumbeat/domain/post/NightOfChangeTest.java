package app.drumbeat.domain.post;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import app.drumbeat.domain.post.NightOfChange.Kind;

/** Times on the nights on which the clocks change. */
class NightOfChangeTest {

    @ParameterizedTest
    @CsvSource({"2026-03-29,01:30,Europe/London,LEFT_OUT,02:30", "2026-10-25,01:30,Europe/London,TWICE,01:30",
            "2026-10-04,02:15,Australia/Lord_Howe,LEFT_OUT,02:45", "2026-03-08,02:00,America/New_York,LEFT_OUT,03:00"})
    void aTimeIsLeftOutOrComesTwice(LocalDate day, LocalTime time, ZoneId zone, Kind kind, LocalTime meant) {
        assertThat(NightOfChange.of(Slot.at(day, time), zone)).contains(new NightOfChange(kind, meant));
        assertThat(day.atTime(time).atZone(zone).toLocalTime()).as("as feeds and posting tools take it")
                .isEqualTo(meant);
    }

    @ParameterizedTest
    @CsvSource({"2026-03-29,00:59,Europe/London", "2026-03-29,02:00,Europe/London", "2026-10-25,02:00,Europe/London",
            "2026-03-29,01:30,UTC"})
    void othersAreWhatTheyAre(LocalDate day, LocalTime time, ZoneId zone) {
        assertThat(NightOfChange.of(Slot.at(day, time), zone)).isEmpty();
    }

    @Test
    void aWholeDayIsNotAsked() {
        assertThat(NightOfChange.of(new Slot(LocalDate.of(2026, 3, 29), Optional.empty()), ZoneId.of("Europe/London")))
                .isEmpty();
    }
}
