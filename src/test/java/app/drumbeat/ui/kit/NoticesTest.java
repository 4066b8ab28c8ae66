package app.drumbeat.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

import app.drumbeat.ui.kit.Notices.Notice;

class NoticesTest {

    private final Notices notices = new Notices();

    @Test
    void theFourthTakesThePlaceOfTheFirst() {
        List.of("one", "two", "three", "four").forEach(notices::tell);

        assertThat(said()).containsExactly("two", "three", "four");
    }

    @Test
    void aWarningStaysWhereOthersMakeRoom() {
        notices.warn("full disk");
        List.of("one", "two", "three").forEach(notices::tell);

        assertThat(said()).containsExactly("full disk", "two", "three");
    }

    @Test
    void warningsAloneMakeRoomForTheNewest() {
        List.of("one", "two", "three", "four").forEach(notices::warn);

        assertThat(said()).containsExactly("two", "three", "four");
    }

    @Test
    void whatOffersToTakeAStepBackGoesWithTheNextStep() {
        notices.done("moved", "Undo", () -> {});
        notices.doneAtLast("imported", List.of());
        notices.tell("no more gaps");
        notices.warn("full disk");

        notices.stepped();

        assertThat(said()).containsExactly("no more gaps", "full disk");
    }

    @Test
    void theEndOfLongWorkAndWarningsStayUntilTheyAreRead() {
        notices.tell("passing");
        notices.doneAtLast("imported", List.of());
        notices.warn("full disk");

        assertThat(notices.showing()).extracting(Notice::stays).containsExactly(false, true, true);
    }

    private List<String> said() {
        return notices.showing().stream().map(Notice::text).toList();
    }
}
