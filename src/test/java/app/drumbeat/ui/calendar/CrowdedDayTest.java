package app.drumbeat.ui.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxToolkit;

import app.drumbeat.domain.base.Id;
import app.drumbeat.domain.channel.Cadence;
import app.drumbeat.domain.channel.Channel;
import app.drumbeat.domain.channel.Network;
import app.drumbeat.domain.plan.PlanDocument;
import app.drumbeat.domain.post.Post;
import app.drumbeat.domain.post.Slot;
import app.drumbeat.domain.post.Track;
import app.drumbeat.domain.post.Words;
import app.drumbeat.ui.OnFx;
import app.drumbeat.ui.Pictures;

/** Five hundred posts on one day, and titles of every awkward kind beside them. */
class CrowdedDayTest {

    private static final Channel X = new Channel(Id.of("x"), "X", Network.X, 0, Optional.empty(), Optional.empty(),
            Cadence.none());
    private static final LocalDate FRIDAY = LocalDate.of(2026, 12, 4);
    private static final int CROWD = 500;

    @TempDir
    Path folder;

    private CalendarPage page;

    @BeforeAll
    static void toolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    @BeforeEach
    void aCrowdedDay() {
        List<Post> posts = new ArrayList<>();
        for (int i = 0; i < CROWD; i++) {
            posts.add(post("Number " + i, Slot.at(FRIDAY, LocalTime.of(i % 24, i % 60))));
        }
        posts.add(post("w".repeat(5_000), Slot.at(FRIDAY.plusDays(3), LocalTime.of(9, 0))));
        posts.add(post("اعرف علامات تعفن الدم sepsis 999", Slot.on(FRIDAY.plusDays(4))));
        posts.add(post("line\u2028separator\u0007 bell \u202e override", Slot.on(FRIDAY.plusDays(5))));
        PlanDocument plan = new PlanDocument(Optional.empty(), List.of(X), List.of(), List.of(), posts, List.of());
        page = OnFx.ask(() -> new CalendarPage(new CalendarDesk(folder, plan), 960, 640));
        page.settle();
    }

    @AfterEach
    void close() {
        page.desk.close();
    }

    @Test
    void theMonthShowsSomeAndCountsTheRest() {
        assertThat(page.seen()).isEqualTo(CROWD + 3);
    }

    @ParameterizedTest
    @EnumSource(names = {"MONTH", "WEEK", "AGENDA"})
    void everyViewCanShowIt(CalendarMode mode) {
        OnFx.run(() -> page.desk.model.look(mode));
        page.settle();

        OnFx.run(() -> Pictures.take(page.scene, "crowd-" + mode.name().toLowerCase(Locale.ROOT) + "-light"));
        assertThat(OnFx.ask(() -> page.desk.model.modeProperty().get())).isEqualTo(mode);
    }

    private static Post post(String title, Slot slot) {
        String id = title.length() > 100 ? "long" : title;
        return Post.draft(Id.of(id), X.id(), slot, Words.titled(title), Track.begun(id, Instant.EPOCH));
    }
}
