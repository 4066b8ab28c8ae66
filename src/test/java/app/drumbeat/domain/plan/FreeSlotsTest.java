package app.drumbeat.domain.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import app.drumbeat.domain.base.DateSpan;
import app.drumbeat.domain.base.Id;
import app.drumbeat.domain.cadence.QuietPeriod;
import app.drumbeat.domain.channel.Cadence;
import app.drumbeat.domain.channel.Channel;
import app.drumbeat.domain.channel.Network;
import app.drumbeat.domain.channel.Timetable;
import app.drumbeat.domain.channel.WeeklySlot;
import app.drumbeat.domain.post.Post;
import app.drumbeat.domain.post.PostStatus;
import app.drumbeat.domain.post.Slot;
import app.drumbeat.domain.post.Track;
import app.drumbeat.domain.post.Words;

class FreeSlotsTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 30);
    private static final Id<Channel> LI = Id.of("li");
    private static final Channel CHANNEL = new Channel(LI, "LinkedIn", Network.LINKEDIN, 0, Optional.empty(),
            Optional.empty(), Cadence.none()).timed(
                    new Timetable(List.of(slot(DayOfWeek.THURSDAY, 9),
                            slot(DayOfWeek.MONDAY, 17), slot(DayOfWeek.MONDAY, 9), slot(DayOfWeek.MONDAY, 9)), 0));

    @ParameterizedTest(name = "posts at [{0}] leave [{1}] free")
    @CsvSource(nullValues = "-", delimiter = '|', textBlock = """
            ''          | 09:00 17:00
            09:00       | 17:00
            10:30       | 17:00
            16:00       | 09:00
            any         | 17:00
            any 09:10   | ''
            16:00 16:30 | ''
            08:00 12:00 19:00 | ''
            """)
    void eachPostTakesTheNearestTime(String posts, String free) {
        assertThat(String.join(" ", FreeSlots.on(CHANNEL, MONDAY, onMonday(posts), List.of()).stream()
                .map(LocalTime::toString).toList())).isEqualTo(free);
    }

    @Test
    void aPostThatWillNotGoOutAndOneOfAnotherChannelTakeNone() {
        List<Post> posts = List.of(post(MONDAY, "09:00").in(PostStatus.CANCELLED),
                post(MONDAY, "17:00").in(PostStatus.ON_HOLD), post(MONDAY, "09:00").on(Id.of("ig")));

        assertThat(FreeSlots.on(CHANNEL, MONDAY, posts, List.of())).hasSize(2);
    }

    @Test
    void noTimeIsFreeInAQuietPeriodOrWhileTheChannelIsNotThere() {
        QuietPeriod quiet = new QuietPeriod(Id.of("q"), DateSpan.day(MONDAY), List.of(), "Strike");

        assertThat(FreeSlots.on(CHANNEL, MONDAY, List.of(), List.of(quiet))).isEmpty();
        assertThat(FreeSlots.on(CHANNEL.lasting(Optional.of(MONDAY.plusDays(1)), Optional.empty()), MONDAY, List.of(),
                List.of())).isEmpty();
        assertThat(FreeSlots.on(CHANNEL.lasting(Optional.empty(), Optional.of(MONDAY.minusDays(1))), MONDAY, List.of(),
                List.of())).isEmpty();
    }

    @ParameterizedTest(name = "after {0} with posts at [{1}] on Monday: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            2026-11-30T08:59 | ''          | 2026-11-30T09:00
            2026-11-30T09:00 | ''          | 2026-11-30T17:00
            2026-11-30T08:00 | 09:00       | 2026-11-30T17:00
            2026-11-30T08:00 | 09:00 17:00 | 2026-12-03T09:00
            2026-12-03T09:00 | ''          | 2026-12-07T09:00
            """)
    void theNextFreeTimeIsFoundFromAMomentOn(String after, String posts, String found) {
        Slot from = Slot.at(LocalDate.parse(after.substring(0, 10)), LocalTime.parse(after.substring(11)));

        assertThat(FreeSlots.next(CHANNEL, from, day -> day.equals(MONDAY) ? onMonday(posts) : List.of(), List.of())
                .map(slot -> slot.day() + "T" + slot.time().orElseThrow())).contains(found);
    }

    @Test
    void aChannelWithoutUsualTimesHasNoneFreeAndASearchEnds() {
        assertThat(FreeSlots.next(CHANNEL.timed(Timetable.NONE), Slot.on(MONDAY), day -> List.of(), List.of()))
                .isEmpty();
        assertThat(FreeSlots.next(CHANNEL.lasting(Optional.empty(), Optional.of(MONDAY)), Slot.on(MONDAY.plusDays(1)),
                day -> List.of(), List.of())).isEmpty();
    }

    private static List<Post> onMonday(String times) {
        List<Post> posts = new ArrayList<>();
        for (String time : times.isBlank() ? new String[0] : times.split(" ")) {
            posts.add(post(MONDAY, time));
        }
        return posts;
    }

    private static Post post(LocalDate day, String time) {
        Slot slot = time.equals("any") ? Slot.on(day) : Slot.at(day, LocalTime.parse(time));
        return Post.draft(Id.of(day + time), LI, slot, Words.titled("T"), Track.begun("u" + time, Instant.EPOCH));
    }

    private static WeeklySlot slot(DayOfWeek day, int hour) {
        return new WeeklySlot(day, LocalTime.of(hour, 0));
    }
}
