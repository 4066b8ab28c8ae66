package app.drumbeat.ui.calendar;

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
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import javafx.stage.PopupWindow;
import javafx.stage.Stage;
import javafx.stage.Window;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import app.drumbeat.domain.channel.Channel;
import app.drumbeat.domain.channel.Network;
import app.drumbeat.domain.plan.PlanDocument;
import app.drumbeat.domain.port.Choices.Theme;
import app.drumbeat.domain.post.Post;
import app.drumbeat.domain.post.PostStatus;
import app.drumbeat.ui.OnFx;
import app.drumbeat.ui.OtherScreen;
import app.drumbeat.ui.Pictures;
import app.drumbeat.ui.kit.Selected;

/** Pictures of the calendar page, for people to look at; and whatever the picture, no post is missing in it. */
@ExtendWith(ApplicationExtension.class)
@Tag(OtherScreen.TAG)
class CalendarPicturesTest {

    /** The size to design for. */
    private static final double WIDTH = 1280;
    private static final double HEIGHT = 800;

    /** As wide as a window can be here; what opens over the page needs one. */
    private static final double SCREEN = 1000;

    private static final LocalDate THURSDAY = LocalDate.of(2026, 12, 17);

    @TempDir
    Path folder;

    private Stage stage;

    @Start
    void start(Stage shown) {
        stage = shown;
    }

    @Test
    void aTypicalMonth() {
        take("calendar-month", HospitalPlan.all(), WIDTH, HEIGHT, page -> {});
    }

    @Test
    void aMonthWithASelectedPost() {
        take("calendar-post", HospitalPlan.all(), WIDTH, HEIGHT, page -> page.desk.model
                .select(new Selected.OfPost(HospitalPlan.id("Know the signs of sepsis"))));
    }

    @Test
    void aMonthWithASelectedGap() {
        take("calendar-gap", HospitalPlan.all(), WIDTH, HEIGHT, page -> page.desk.model.nextGap());
    }

    @Test
    void aMonthWithASelectedDay() {
        take("calendar-day", HospitalPlan.all(), WIDTH, HEIGHT,
                page -> page.desk.model.select(new Selected.OfDay(THURSDAY)));
    }

    @Test
    void aMonthWithASelectedWeek() {
        take("calendar-week", HospitalPlan.all(), WIDTH, HEIGHT,
                page -> page.desk.model.select(new Selected.OfWeek(LocalDate.of(2026, 12, 21))));
    }

    @Test
    void allPostsOfADay() {
        take("calendar-all-of-a-day", HospitalPlan.all(), SCREEN, HEIGHT,
                page -> click(page.month().mores().getFirst()));
    }

    @Test
    void allSilencesOfAWeek() {
        take("calendar-all-silences", HospitalPlan.with(sevenSilent(), List.of()), SCREEN, HEIGHT,
                page -> click(page.month().silences().stream().filter(strip -> !strip.hidden().isEmpty())
                        .findFirst().orElseThrow()));
    }

    @Test
    void oneChannelAlone() {
        take("calendar-filter", HospitalPlan.all(), WIDTH, HEIGHT,
                page -> page.desk.model.showOnly(HospitalPlan.LINKEDIN.id()));
    }

    @Test
    void fortyPostsOnOneDay() {
        List<Post> bus = IntStream.range(0, 40).mapToObj(i -> HospitalPlan.post("bus" + i,
                HospitalPlan.CHANNELS.get(i % 5), LocalDate.of(2026, 12, 10), LocalTime.of(8, 0).plusMinutes(15L * i),
                PostStatus.values()[1 + i % 7], "Vaccination bus, stop " + (i + 1))).toList();
        take("calendar-forty-on-a-day", HospitalPlan.with(List.of(), bus), WIDTH, HEIGHT, page -> {});
    }

    @Test
    void aMonthWithoutPosts() {
        take("calendar-empty", HospitalPlan.only(HospitalPlan.CHANNELS, List.of()), WIDTH, HEIGHT, page -> {});
    }

    @Test
    void noChannelsAtAll() {
        take("calendar-no-channels", HospitalPlan.only(List.of(), List.of()), WIDTH, HEIGHT, page -> {});
    }

    @Test
    void oneChannelOnly() {
        List<Post> posts = HospitalPlan.all().posts().stream()
                .filter(post -> post.channel().equals(HospitalPlan.LINKEDIN.id())).toList();
        take("calendar-one-channel", HospitalPlan.only(List.of(HospitalPlan.LINKEDIN), posts), WIDTH, HEIGHT,
                page -> {});
    }

    @Test
    void sixChannels() {
        take("calendar-six-channels", HospitalPlan.with(List.of(HospitalPlan.MASTODON), sixth()), WIDTH, HEIGHT,
                page -> {});
    }

    @Test
    void twelveChannels() {
        take("calendar-twelve-channels", HospitalPlan.with(sevenSilent(), List.of()), WIDTH, HEIGHT, page -> {});
    }

    @Test
    void aSmallWindow() {
        take("calendar-small", HospitalPlan.all(), 1024, 700, page -> {});
    }

    @Test
    void aLargeWindow() {
        take("calendar-large", HospitalPlan.all(), 1920, 1200, page -> {});
    }

    /** The posts of a sixth channel, silent until the second week of December. */
    private static List<Post> sixth() {
        return IntStream.of(9, 11, 15).mapToObj(day -> HospitalPlan.post("sixth" + day, HospitalPlan.MASTODON,
                LocalDate.of(2026, 12, day), LocalTime.of(11, 0), PostStatus.DRAFT, "Ask us anything")).toList();
    }

    /** Seven more channels, on which nobody has planned anything. */
    private static List<Channel> sevenSilent() {
        Set<Network> there = HospitalPlan.CHANNELS.stream().map(Channel::network).collect(Collectors.toSet());
        return Arrays.stream(Network.values()).filter(network -> !there.contains(network)).limit(7)
                .map(network -> HospitalPlan.channel(network.name().toLowerCase(Locale.ROOT),
                        network.name().charAt(0) + network.name().substring(1).toLowerCase(Locale.ROOT), network,
                        network.ordinal() + 5, 1, 4))
                .toList();
    }

    private static void click(Node node) {
        for (EventType<MouseEvent> type : List.of(MouseEvent.MOUSE_PRESSED, MouseEvent.MOUSE_CLICKED)) {
            node.fireEvent(new MouseEvent(node, node, type, 4, 4, 4, 4, MouseButton.PRIMARY, 1, false, false, false,
                    false, true, false, false, false, false, true, new PickResult(node, 4, 4)));
        }
    }

    /** Takes the picture in light and in dark. */
    private void take(String name, PlanDocument plan, double width, double height, Consumer<CalendarPage> act) {
        try (CalendarDesk desk = new CalendarDesk(folder, plan)) {
            CalendarPage page = OnFx.ask(() -> CalendarPage.whole(desk, width, height));
            if (width <= SCREEN) {
                OnFx.run(() -> {
                    stage.setScene(page.scene);
                    stage.show();
                });
            }
            for (Theme theme : List.of(Theme.LIGHT, Theme.DARK)) {
                OnFx.run(() -> page.choose(theme));
                page.settle();
                OnFx.run(() -> act.accept(page));
                page.settle();
                OnFx.until("all that opens is open", CalendarPicturesTest::nothingFades);
                Path picture = OnFx.ask(() -> Pictures.takeWithPopups(page.scene,
                        name + (theme == Theme.DARK ? "-dark" : "-light")));

                assertThat(picture).isNotEmptyFile();
                assertThat(page.seen()).isEqualTo(page.stored());
                OnFx.run(() -> List.copyOf(Window.getWindows()).stream().filter(PopupWindow.class::isInstance)
                        .forEach(Window::hide));
                OnFx.run(() -> beginAnew(desk));
                page.settle();
            }
        }
    }

    private static void beginAnew(CalendarDesk desk) {
        desk.selection.clear();
        desk.model.showOnly(Set.of());
        desk.model.today();
    }

    private static boolean nothingFades() {
        return Window.getWindows().stream().filter(PopupWindow.class::isInstance)
                .allMatch(popup -> popup.getScene().getRoot().getOpacity() == 1
                        && popup.getScene().getRoot().getChildrenUnmodifiable().stream()
                                .allMatch(child -> child.getOpacity() == 1));
    }
}
