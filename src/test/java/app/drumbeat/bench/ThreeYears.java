package app.drumbeat.bench;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;

import app.drumbeat.domain.base.Change;
import app.drumbeat.domain.base.Changes;
import app.drumbeat.domain.base.Id;
import app.drumbeat.domain.calendar.CalendarFacts;
import app.drumbeat.domain.channel.Cadence;
import app.drumbeat.domain.channel.CadenceRule;
import app.drumbeat.domain.channel.Channel;
import app.drumbeat.domain.channel.Network;
import app.drumbeat.domain.post.Post;
import app.drumbeat.domain.post.PostStatus;
import app.drumbeat.domain.post.Slot;
import app.drumbeat.domain.post.Track;
import app.drumbeat.domain.post.Words;

/** The calendar that the figures are named for: so many posts, uniform over three years from 1 January 2025, on 7 channels. */
final class ThreeYears {

    static final LocalDate FIRST = LocalDate.of(2025, 1, 1);
    static final LocalDate LAST = LocalDate.of(2027, 12, 31);
    static final LocalDate TODAY = LocalDate.of(2026, 6, 15);
    static final CalendarFacts FACTS = CalendarFacts.of("Bench", ZoneOffset.UTC, DayOfWeek.MONDAY, Locale.ENGLISH);

    private static final List<Network> NETWORKS = List.of(Network.LINKEDIN, Network.X, Network.INSTAGRAM,
            Network.FACEBOOK, Network.YOUTUBE, Network.TIKTOK, Network.BLUESKY);
    private static final List<PostStatus> AHEAD = List.of(PostStatus.DRAFT, PostStatus.IN_REVIEW, PostStatus.APPROVED,
            PostStatus.SCHEDULED);
    private static final String[] WORDS = ("know the signs of sepsis winter vaccines where to go meet our ward team ask a "
            + "pharmacist flu or cold patient story thank you night shift 💙").split(" ");

    private final Random random = new Random(2025);

    private ThreeYears() {}

    /** Everything as one step. */
    static Changes of(int posts) {
        return new ThreeYears().changes(posts);
    }

    private Changes changes(int posts) {
        List<Change<?>> changes = new ArrayList<>();
        for (int i = 0; i < NETWORKS.size(); i++) {
            changes.add(Change.made(channel(i)));
        }
        long days = ChronoUnit.DAYS.between(FIRST, LAST) + 1;
        for (int i = 0; i < posts; i++) {
            changes.add(Change.made(post(i, FIRST.plusDays(i * days / posts))));
        }
        return new Changes(changes);
    }

    private static Channel channel(int i) {
        CadenceRule rule = new CadenceRule(FIRST, 7, EnumSet.allOf(DayOfWeek.class), 3);
        return new Channel(Id.of("channel" + i), "Channel " + i, NETWORKS.get(i), i, Optional.of(FIRST),
                Optional.empty(), Cadence.of(rule));
    }

    private Post post(int i, LocalDate day) {
        PostStatus status = day.isBefore(TODAY) ? PostStatus.POSTED : AHEAD.get(random.nextInt(AHEAD.size()));
        LocalTime time = LocalTime.of(7 + random.nextInt(12), 15 * random.nextInt(4));
        return Post.draft(Id.of("post" + i), Id.of("channel" + i % NETWORKS.size()), Slot.at(day, time),
                new Words(words(5), words(40), "", ""), Track.begun("post" + i + "@bench.example", Instant.EPOCH))
                .in(status);
    }

    private String words(int most) {
        StringBuilder words = new StringBuilder();
        for (int i = random.nextInt(most) + 2; i > 0; i--) {
            words.append(WORDS[random.nextInt(WORDS.length)]).append(i > 1 ? " " : "");
        }
        return words.toString();
    }
}
