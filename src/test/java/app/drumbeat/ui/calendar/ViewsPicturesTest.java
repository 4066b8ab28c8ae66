package app.drumbeat.ui.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;

import app.drumbeat.domain.plan.PlanDocument;
import app.drumbeat.domain.port.Choices.Theme;
import app.drumbeat.domain.post.Post;
import app.drumbeat.domain.post.PostStatus;
import app.drumbeat.ui.OnFx;
import app.drumbeat.ui.OtherScreen;
import app.drumbeat.ui.Pictures;
import app.drumbeat.ui.kit.Selected;

/** Pictures of the week and the agenda, for people to look at. */
@Tag(OtherScreen.TAG)
class ViewsPicturesTest {

    private static final Selected SEPSIS = new Selected.OfPost(HospitalPlan.id("Know the signs of sepsis"));

    @TempDir
    Path folder;

    @BeforeAll
    static void toolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    @Test
    void theWeekByTheHour() {
        take("week", HospitalPlan.timed(), CalendarMode.WEEK, 1280, 800, new Selected.Nothing());
        take("week-post", HospitalPlan.all(), CalendarMode.WEEK, 1024, 700, SEPSIS);
        take("week-crowded", crowded(), CalendarMode.WEEK, 1280, 800, new Selected.Nothing());
        take("week-empty", HospitalPlan.only(HospitalPlan.CHANNELS, List.of()), CalendarMode.WEEK, 1280, 800,
                new Selected.Nothing());
    }

    @Test
    void severalPostsAreSelected() {
        take("calendar-several", HospitalPlan.all(), CalendarMode.MONTH, 1280, 800, new Selected.OfPosts(List.of(
                HospitalPlan.id("Know the signs of sepsis"), HospitalPlan.id("Research open day"),
                HospitalPlan.id("Join our team"))));
    }

    @Test
    void theAgendaDayByDay() {
        take("agenda", HospitalPlan.all(), CalendarMode.AGENDA, 1280, 800, new Selected.Nothing());
        take("agenda-post", HospitalPlan.all(), CalendarMode.AGENDA, 1024, 700, SEPSIS);
        take("agenda-empty", HospitalPlan.only(HospitalPlan.CHANNELS, List.of()), CalendarMode.AGENDA, 1280, 800,
                new Selected.Nothing());
    }

    private void take(String name, PlanDocument plan, CalendarMode mode, double width, double height,
            Selected selected) {
        try (CalendarDesk desk = new CalendarDesk(folder(name), plan)) {
            CalendarPage page = OnFx.ask(() -> CalendarPage.whole(desk, width, height));
            page.settle();
            OnFx.run(() -> {
                desk.model.look(mode);
                desk.model.select(selected);
            });
            for (Theme theme : List.of(Theme.LIGHT, Theme.DARK)) {
                OnFx.run(() -> page.choose(theme));
                page.settle();
                Path picture = OnFx.ask(() -> Pictures.take(page.scene,
                        name + (theme == Theme.DARK ? "-dark" : "-light")));
                assertThat(picture).isNotEmptyFile();
            }
        }
    }

    private Path folder(String name) {
        try {
            return Files.createDirectories(folder.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PlanDocument crowded() {
        List<Post> bus = IntStream.range(0, 40).mapToObj(i -> HospitalPlan.post("bus" + i,
                HospitalPlan.CHANNELS.get(i % 5), LocalDate.of(2026, 12, 3), LocalTime.of(8, 0).plusMinutes(15L * i),
                PostStatus.values()[1 + i % 7], "Vaccination bus, stop " + (i + 1))).toList();
        return HospitalPlan.with(List.of(), bus);
    }
}
