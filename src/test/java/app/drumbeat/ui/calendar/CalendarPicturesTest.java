package app.drumbeat.ui.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
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
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import app.drumbeat.domain.channel.Channel;
import app.drumbeat.domain.channel.Network;
import app.drumbeat.domain.plan.PlanDocument;
import app.drumbeat.domain.port.Choices.Theme;
import app.drumbeat.domain.post.Post;
import app.drumbeat.domain.post.PostStatus;
import app.drumbeat.ui.Pictures;
import app.drumbeat.ui.kit.FxBackground;
import app.drumbeat.ui.kit.Selected;
import app.drumbeat.ui.kit.Themes;

/** Pictures of the calendar page, for people to look at; and whatever the picture, no post is missing in it. */
@ExtendWith(ApplicationExtension.class)
class CalendarPicturesTest {

    /** The page beside an open side panel in a window of 1280 x 800. */
    private static final double WIDTH = 912;
    private static final double HEIGHT = 774;

    @TempDir
    Path folder;

    @Start
    void start(Stage stage) {
        Themes.loadFonts();
    }

    @Test
    void aTypicalMonth() throws Exception {
        take("calendar-month", HospitalPlan.all(), WIDTH, HEIGHT, page -> {});
    }

    @Test
    void aMonthWithASelectedPost() throws Exception {
        take("calendar-post", HospitalPlan.all(), WIDTH, HEIGHT, page -> page.calendar.model
                .select(new Selected.OfPost(HospitalPlan.id("Know the signs of sepsis"))));
    }

    @Test
    void aMonthWithASelectedGap() throws Exception {
        take("calendar-gap", HospitalPlan.all(), WIDTH, HEIGHT, page -> page.calendar.model.nextGap());
    }

    @Test
    void oneChannelAlone() throws Exception {
        take("calendar-filter", HospitalPlan.all(), WIDTH, HEIGHT,
                page -> page.calendar.model.showOnly(HospitalPlan.LINKEDIN.id()));
    }

    @Test
    void fortyPostsOnOneDay() throws Exception {
        List<Post> bus = IntStream.range(0, 40).mapToObj(i -> HospitalPlan.post("bus" + i,
                HospitalPlan.CHANNELS.get(i % 5), LocalDate.of(2026, 12, 10), LocalTime.of(8, 0).plusMinutes(15L * i),
                PostStatus.values()[1 + i % 7], "Vaccination bus, stop " + (i + 1))).toList();
        take("calendar-forty-on-a-day", HospitalPlan.with(List.of(), bus), WIDTH, HEIGHT, page -> {});
    }

    @Test
    void aMonthWithoutPosts() throws Exception {
        take("calendar-empty", HospitalPlan.only(HospitalPlan.CHANNELS, List.of()), WIDTH, HEIGHT, page -> {});
    }

    @Test
    void noChannelsAtAll() throws Exception {
        take("calendar-no-channels", HospitalPlan.only(List.of(), List.of()), WIDTH, HEIGHT, page -> {});
    }

    @Test
    void oneChannelOnly() throws Exception {
        List<Post> posts = HospitalPlan.all().posts().stream()
                .filter(post -> post.channel().equals(HospitalPlan.LINKEDIN.id())).toList();
        take("calendar-one-channel", HospitalPlan.only(List.of(HospitalPlan.LINKEDIN), posts), WIDTH, HEIGHT,
                page -> {});
    }

    @Test
    void twelveChannels() throws Exception {
        Set<Network> there = HospitalPlan.CHANNELS.stream().map(Channel::network).collect(Collectors.toSet());
        List<Channel> more = Arrays.stream(Network.values()).filter(network -> !there.contains(network)).limit(7)
                .map(network -> HospitalPlan.channel(network.name().toLowerCase(Locale.ROOT),
                        network.name().charAt(0) + network.name().substring(1).toLowerCase(Locale.ROOT), network,
                        network.ordinal() + 5, 1, 4))
                .toList();
        take("calendar-twelve-channels", HospitalPlan.with(more, List.of()), WIDTH, HEIGHT, page -> {});
    }

    @Test
    void aSmallWindow() throws Exception {
        take("calendar-small", HospitalPlan.all(), 1024 - 64 - 304, 700 - 26, page -> {});
    }

    @Test
    void aLargeWindow() throws Exception {
        take("calendar-large", HospitalPlan.all(), 1920 - 64 - 304, 1200 - 26, page -> {});
    }

    /** Takes the picture in light and in dark. */
    private void take(String name, PlanDocument plan, double width, double height,
            Consumer<CalendarPage> act) throws Exception {
        try (FxBackground background = new FxBackground();
                OpenCalendar calendar = new OpenCalendar(folder, HospitalPlan.TODAY, plan, background)) {
            CalendarPage page = WaitForAsyncUtils
                    .asyncFx(() -> new CalendarPage(calendar, width, height)).get();
            page.settle();
            WaitForAsyncUtils.asyncFx(() -> act.accept(page)).get();
            page.settle();
            for (Theme theme : List.of(Theme.LIGHT, Theme.DARK)) {
                WaitForAsyncUtils.asyncFx(() -> page.choose(theme)).get();
                page.settle();
                Path picture = WaitForAsyncUtils.asyncFx(() -> Pictures.take(page.scene,
                        name + (theme == Theme.DARK ? "-dark" : "-light"))).get();

                assertThat(Files.size(picture)).isPositive();
                assertThat(page.month().shown() + page.month().counted()).isEqualTo(page.stored());
            }
        }
    }
}
