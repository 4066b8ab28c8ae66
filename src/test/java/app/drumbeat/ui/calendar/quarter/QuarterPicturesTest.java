package app.drumbeat.ui.calendar.quarter;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;

import app.drumbeat.domain.channel.Channel;
import app.drumbeat.domain.channel.Network;
import app.drumbeat.domain.plan.PlanDocument;
import app.drumbeat.domain.port.Choices.Theme;
import app.drumbeat.domain.post.Post;
import app.drumbeat.domain.post.PostStatus;
import app.drumbeat.ui.OnFx;
import app.drumbeat.ui.OtherScreen;
import app.drumbeat.ui.Pictures;
import app.drumbeat.ui.calendar.CalendarDesk;
import app.drumbeat.ui.calendar.HospitalPlan;

/** Pictures of the quarter, for people to look at; and whatever the picture, no post is missing in it. */
@ExtendWith(ApplicationExtension.class)
@Tag(OtherScreen.TAG)
class QuarterPicturesTest {

    @TempDir
    Path folder;

    @Test
    void aTypicalQuarter() {
        take("quarter", HospitalPlan.all(), 1280, 800, List.of(Theme.LIGHT, Theme.DARK), page -> {});
    }

    @Test
    void aQuarterWithASelectedGap() {
        take("quarter-gap", HospitalPlan.all(), 1280, 800, List.of(Theme.LIGHT, Theme.DARK),
                page -> page.desk.model.nextGap());
    }

    @Test
    void aSmallWindowWithTwelveChannelsAndManyPostsOnOneDay() {
        PlanDocument plan = HospitalPlan.with(sevenMore(), forty());
        take("quarter-twelve-channels", plan, 1280, 800, List.of(Theme.LIGHT), page -> {});
    }

    @Test
    void aSmallWindow() {
        take("quarter-small", HospitalPlan.with(List.of(), forty()), 1024, 700, List.of(Theme.LIGHT),
                page -> page.desk.model.nextGap());
    }

    @Test
    void aLargeWindowWithOneChannel() {
        take("quarter-large", HospitalPlan.all(), 1920, 1200, List.of(Theme.LIGHT),
                page -> page.desk.model.showOnly(HospitalPlan.LINKEDIN.id()));
    }

    @Test
    void anEmptyCalendar() {
        take("quarter-empty", HospitalPlan.only(List.of(), List.of()), 1280, 800, List.of(Theme.LIGHT), page -> {});
    }

    private static List<Post> forty() {
        return IntStream.range(0, 40).mapToObj(i -> HospitalPlan.post("many" + i, HospitalPlan.X,
                LocalDate.of(2026, 12, 10), LocalTime.of(8, i), i < 25 ? PostStatus.APPROVED : PostStatus.DRAFT,
                "Open day, part " + i)).toList();
    }

    private static List<Channel> sevenMore() {
        Set<Network> there = HospitalPlan.CHANNELS.stream().map(Channel::network).collect(Collectors.toSet());
        return Arrays.stream(Network.values()).filter(network -> !there.contains(network)).limit(7)
                .map(network -> HospitalPlan.channel(network.name().toLowerCase(Locale.ROOT),
                        network.name().charAt(0) + network.name().substring(1).toLowerCase(Locale.ROOT), network,
                        network.ordinal() + 5, 1, 4))
                .toList();
    }

    private void take(String name, PlanDocument plan, double width, double height, List<Theme> looks,
            Consumer<QuarterPage> act) {
        try (CalendarDesk desk = new CalendarDesk(folder, plan)) {
            QuarterPage page = OnFx.ask(() -> QuarterPage.whole(desk, width, height));
            page.settle();
            OnFx.run(() -> act.accept(page));
            for (Theme theme : looks) {
                OnFx.run(() -> page.choose(theme));
                page.settle();
                Path picture = OnFx.ask(() -> Pictures.take(page.scene,
                        name + (theme == Theme.DARK ? "-dark" : "-light")));

                assertThat(picture).isNotEmptyFile();
                assertThat(page.seen()).isEqualTo(page.stored());
            }
        }
    }
}
