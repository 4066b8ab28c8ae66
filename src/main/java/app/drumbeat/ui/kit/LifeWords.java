package app.drumbeat.ui.kit;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

import app.drumbeat.domain.post.Post;
import app.drumbeat.domain.post.PostStatus;
import app.drumbeat.domain.post.ShelfLife;
import app.drumbeat.words.Texts;

/** How old an idea is and how long it keeps, in few words. */
public final class LifeWords {

    private final Texts texts;
    private final Dates dates;

    public LifeWords(Texts texts) {
        this.texts = texts;
        this.dates = new Dates(texts.locale());
    }

    /** Best before 24 Dec · evergreen; or how old it is, where nothing else is known. Empty for what is no idea. */
    public String of(Post post, LocalDate today) {
        if (post.status() != PostStatus.IDEA) {
            return "";
        }
        ShelfLife life = post.life();
        List<String> said = new ArrayList<>();
        life.bestBefore().ifPresent(day -> said.add(texts.of(life.isPastBest(today) ? "kit.life.past" : "kit.life.best",
                dates.day(day, today))));
        if (life.evergreen()) {
            said.add(life.reuseFrom().filter(today::isBefore)
                    .map(day -> texts.of("kit.life.rests", dates.day(day, today)))
                    .orElse(texts.of("kit.life.evergreen")));
        }
        if (said.isEmpty()) {
            life.noted().map(day -> (int) ChronoUnit.DAYS.between(day, today)).filter(days -> days > 0)
                    .ifPresent(days -> said.add(texts.of("kit.life.age", days)));
        }
        return String.join(" · ", said);
    }
}
