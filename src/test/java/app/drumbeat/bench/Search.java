package app.drumbeat.bench;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

import app.drumbeat.domain.port.Library;
import app.drumbeat.domain.port.StepName;
import app.drumbeat.store.SqliteCalendarFiles;

/**
 * What finding posts costs while somebody types: words that stand in about half of all posts, letter by letter, so that nearly
 * everything has to be ranked.
 */
final class Search implements Measurement {

    private static final List<String> TYPED = List.of("signs of sepsis", "flu or cold", "thank night", "winter va",
            "zebra");
    private static final int ROUNDS = 5;
    private static final int MOST = 50;

    @Override
    public List<Figure> take(Conditions conditions) {
        SqliteCalendarFiles files = new SqliteCalendarFiles(Clock.fixed(Instant.EPOCH, ZoneOffset.UTC), refusal -> {
            throw refusal;
        });
        List<Double> millis = new ArrayList<>();
        try (Library library = files.create(conditions.folder().resolve("search.drumbeat"), ThreeYears.FACTS)) {
            library.commit(StepName.of("step.import"), Instant.EPOCH, ThreeYears.of(conditions.posts()));
            for (int round = 0; round <= ROUNDS; round++) {
                for (String typed : TYPED) {
                    for (int letters = 1; letters <= typed.length(); letters++) {
                        long start = System.nanoTime();
                        library.posts().matching(typed.substring(0, letters), MOST);
                        if (round > 0) {
                            millis.add((System.nanoTime() - start) / 1e6);
                        }
                    }
                }
            }
        }
        return List.of(new Figure("search_ms", Steps.median(millis)),
                new Figure("search_worst_ms", Steps.worst(millis)));
    }
}
