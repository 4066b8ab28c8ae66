package app.drumbeat.application.exchange;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;

import app.drumbeat.domain.base.Change;
import app.drumbeat.domain.base.Changes;
import app.drumbeat.domain.base.DateSpan;
import app.drumbeat.domain.base.Id;
import app.drumbeat.domain.campaign.Campaign;
import app.drumbeat.domain.channel.Cadence;
import app.drumbeat.domain.channel.Channel;
import app.drumbeat.domain.channel.Network;
import app.drumbeat.domain.post.Outcome;
import app.drumbeat.domain.post.Post;
import app.drumbeat.domain.post.PostStatus;
import app.drumbeat.domain.post.Slot;
import app.drumbeat.domain.post.Track;
import app.drumbeat.domain.post.Words;

/** A calendar from a seed, with texts of any script, every state, times with seconds, and cells that spreadsheets would run. */
final class RandomCalendar {

    private static final List<String> SNIPPETS = List.of("Flu jabs", "\"quoted\"", "line\nline", "tab\there", "=1+1",
            "+44 20", "-5", "@ward", "Fünf Stück", "日本語", "مرحبا", "👩‍🚀", "e\u0301", "'tis", ",", ";", "|", " ",
            "#flu",
            "2026-03-02", "3/4/2026", "true", "12", "=cmd|' /C calc'!A0");
    private static final List<String> NAMES = List.of("LinkedIn", "LinkedIn Careers", "Instagram",
            "Nurses and Midwives",
            "Blog, weekly", "=Intranet", "All channels");

    private final Random random;

    RandomCalendar(long seed) {
        random = new Random(seed);
    }

    /** The channels and campaigns, always the same. */
    static Changes frame() {
        List<Change<?>> changes = new ArrayList<>();
        for (int i = 0; i < NAMES.size(); i++) {
            changes.add(Change.made(new Channel(Id.of("channel" + i), NAMES.get(i),
                    i < 2 ? Network.LINKEDIN : Network.OTHER, i, Optional.empty(), Optional.empty(), Cadence.none())));
        }
        for (int i = 0; i < 2; i++) {
            changes.add(Change.made(new Campaign(Id.of("campaign" + i), i == 0 ? "Winter, well" : "=Spring",
                    new DateSpan(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31)), List.of())));
        }
        return new Changes(changes);
    }

    Changes posts() {
        return new Changes(IntStream.range(0, 25).<Change<?>>mapToObj(i -> Change.made(post(i))).toList());
    }

    private Post post(int i) {
        Optional<Slot> slot = maybe(new Slot(LocalDate.of(2026, 1, 1).plusDays(random.nextInt(300)), maybe(time())));
        PostStatus status = pick(slot.isPresent()
                ? EnumSet.complementOf(EnumSet.of(PostStatus.IDEA)).stream().toList()
                : List.of(PostStatus.IDEA, PostStatus.ON_HOLD, PostStatus.CANCELLED));
        Outcome outcome = new Outcome(maybe(Instant.ofEpochSecond(1_700_000_000L + random.nextInt(60_000_000))),
                random.nextInt(4) == 0 ? "https://example.org/p/" + random.nextInt(4) : "", "");
        return new Post(Id.of("post" + i), Id.of("channel" + random.nextInt(NAMES.size())), slot, status,
                Optional.empty(), new Words(text(), text(), text().strip(), text()),
                maybe(Id.of("campaign" + random.nextInt(2))), items(), items(), text(), outcome,
                Track.begun("uid" + i + "@example.org", Instant.parse("2026-01-01T00:00:00Z")));
    }

    private LocalTime time() {
        return random.nextBoolean()
                ? LocalTime.of(random.nextInt(24), random.nextInt(60))
                : LocalTime.ofSecondOfDay(random.nextInt(86_400));
    }

    private List<String> items() {
        return IntStream.range(0, random.nextInt(4)).mapToObj(i -> text().replaceAll("[\n\t]", " ").strip())
                .filter(item -> !item.isEmpty()).toList();
    }

    private String text() {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(4); i > 0; i--) {
            text.append(pick(SNIPPETS));
        }
        return text.toString().isBlank() ? "" : text.toString();
    }

    private <T> T pick(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    private <T> Optional<T> maybe(T value) {
        return random.nextInt(3) > 0 ? Optional.of(value) : Optional.empty();
    }
}
