package app.drumbeat.domain.cadence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import app.drumbeat.domain.post.Slot;

class NeighboursTest {

    @ParameterizedTest(name = "{0} minutes apart: a post on {1} beside one on {2} is too close: {3}")
    @CsvSource({"0, 2026-03-02 09:00, 2026-03-02 09:00, true", "0, 2026-03-02 09:00, 2026-03-02 09:01, false",
            "120, 2026-03-02 09:00, 2026-03-02 10:59, true", "120, 2026-03-02 09:00, 2026-03-02 11:00, false",
            "120, 2026-03-02 11:00, 2026-03-02 09:30, true", "120, 2026-03-02 23:30, 2026-03-03 00:30, true",
            "120, 2026-03-02, 2026-03-02 09:00, false", "120, 2026-03-02, 2026-03-02, false",
            "1440, 2026-03-02, 2026-03-02 09:00, true", "1440, 2026-03-02, 2026-03-03, false",
            "2880, 2026-03-02, 2026-03-03, true"})
    void postsOfOneChannelKeepTheirDistance(int minutes, String at, String other, boolean tooClose) {
        Neighbours neighbours = new Neighbours(minutes, List.of(slot(other)));

        assertThat(neighbours.tooClose(slot(at)).isPresent()).isEqualTo(tooClose);
        assertThat(new Neighbours(minutes, List.of(slot(at), slot(other))).isCrowded(slot(at))).isEqualTo(tooClose);
    }

    private static Slot slot(String text) {
        String[] parts = text.split(" ");
        return parts.length == 1
                ? Slot.on(LocalDate.parse(parts[0]))
                : Slot.at(LocalDate.parse(parts[0]), LocalTime.parse(parts[1]));
    }
}
