package app.drumbeat.ical;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;

import app.drumbeat.domain.port.FeedEntry;
import app.drumbeat.domain.port.FeedEntry.AllDay;
import app.drumbeat.domain.port.FeedEntry.Certainty;
import app.drumbeat.domain.port.FeedEntry.Timed;
import app.drumbeat.domain.port.FeedEntry.When;

/** Entries of every shape that a feed of ours can have, from a seed. */
final class RandomEntries {

    private static final List<String> WORDS = List.of("flu", "jabs,", "now;", "Fünf", "日本語", "مرحبا", "👩‍🚀",
            "e\u0301", "C:\\new", "a\\,b",
            "\"quoted\"", "call 999.", "Ward 7:", "🇬🇧🏥", "हिन्दी");

    private final Random random;

    RandomEntries(long seed) {
        random = new Random(seed);
    }

    List<FeedEntry> many(int count) {
        return IntStream.range(0, count).mapToObj(i -> next()).toList();
    }

    private FeedEntry next() {
        return new FeedEntry(new UUID(random.nextLong(), random.nextLong()) + "@post.drumbeat.app", random.nextInt(9),
                Instant.ofEpochSecond(1_750_000_000L + random.nextInt(50_000_000)), when(),
                "LinkedIn: " + words(12, " "),
                random.nextBoolean() ? "" : words(40, "\n"),
                IntStream.range(0, random.nextInt(4)).mapToObj(i -> words(2, " ")).toList(),
                random.nextBoolean() ? "" : "https://example.org/?q=" + random.nextInt(),
                Certainty.values()[random.nextInt(3)]);
    }

    private When when() {
        long second = 1_760_000_000L + 60L * random.nextInt(1_000_000);
        return random.nextBoolean()
                ? new AllDay(LocalDate.EPOCH.plusDays(20_000 + random.nextInt(2_000)))
                : new Timed(Instant.ofEpochSecond(second), Duration.ofMinutes(15));
    }

    private String words(int most, String between) {
        StringBuilder words = new StringBuilder(WORDS.get(random.nextInt(WORDS.size())));
        for (int i = random.nextInt(most); i > 0; i--) {
            words.append(random.nextInt(5) == 0 ? between : " ").append(WORDS.get(random.nextInt(WORDS.size())));
        }
        return words.toString();
    }
}
