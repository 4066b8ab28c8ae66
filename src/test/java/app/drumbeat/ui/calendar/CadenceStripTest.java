package app.drumbeat.ui.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import javafx.scene.layout.Region;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.framework.junit5.ApplicationExtension;

import app.drumbeat.domain.post.Post;
import app.drumbeat.domain.post.PostStatus;
import app.drumbeat.ui.OnFx;
import app.drumbeat.ui.kit.OneLine;

/** The strip says the truth about every channel, in words that fit. Today is Wednesday 2 December 2026. */
@ExtendWith(ApplicationExtension.class)
class CadenceStripTest {

    @TempDir
    Path folder;

    @ParameterizedTest(name = "a post on {0}, as {1}: {2}")
    @CsvSource(delimiter = ';', value = {
            "2026-12-02; DRAFT; planned to Wed 2 Dec; planned without a gap to Wed 2 Dec",
            "2026-12-18; DRAFT; silent now · next Fri 18 Dec; silent now, the next post is planned for Fri 18 Dec",
            "2026-12-18; CANCELLED; nothing planned; nothing planned from today on",
            "2026-11-27; POSTED; nothing planned; nothing planned from today on"})
    void aChannelSaysUntilWhenItIsPlannedOrWhenItIsHeardNext(LocalDate day, PostStatus status, String said,
            String spoken) {
        Post post = HospitalPlan.post("one", HospitalPlan.LINKEDIN, day, LocalTime.NOON, status, "One");
        try (CalendarDesk desk = new CalendarDesk(folder,
                HospitalPlan.only(List.of(HospitalPlan.LINKEDIN), List.of(post)))) {
            CalendarPage page = page(desk, 1000);

            assertThat(said(page, ".rhythm-covered")).containsExactly(said);
            assertThat(OnFx.ask(() -> page.node(".rhythm").getAccessibleText()))
                    .startsWith("LinkedIn: " + spoken);
        }
    }

    @Test
    void whateverTheWidthNoNameOfSixChannelsIsCutAndNoGapIsABareNumber() {
        try (CalendarDesk desk = new CalendarDesk(folder, HospitalPlan.with(List.of(HospitalPlan.MASTODON),
                List.of()))) {
            CalendarPage page = page(desk, 660);
            for (double width = 660; width <= 2000; width += 10) {
                Region root = (Region) page.scene.getRoot();
                double wide = width;
                OnFx.run(() -> {
                    root.resize(wide, 700);
                    root.layout();
                });

                assertThat(lines(page, ".rhythm-name")).as("names, %s wide", width).hasSize(6)
                        .noneMatch(OneLine::isCut);
                assertThat(lines(page, ".rhythm-gaps")).as("gaps, %s wide", width).noneMatch(OneLine::isCut)
                        .allMatch(gaps -> gaps.getText().isEmpty() || gaps.getText().contains("gap"));
                assertThat(lines(page, ".rhythm-covered")).as("until, %s wide", width).noneMatch(OneLine::isCut);
            }
        }
    }

    private static CalendarPage page(CalendarDesk desk, double width) {
        CalendarPage page = OnFx.ask(() -> new CalendarPage(desk, width, 700));
        page.settle();
        return page;
    }

    private static List<OneLine> lines(CalendarPage page, String words) {
        return OnFx.ask(() -> page.scene.getRoot().lookupAll(words).stream()
                .map(text -> (OneLine) text.getParent()).distinct().toList());
    }

    private static List<String> said(CalendarPage page, String words) {
        return OnFx.ask(() -> lines(page, words).stream().map(OneLine::getText).toList());
    }
}
