package app.drumbeat.ui.kit;

import java.time.LocalDate;

import app.drumbeat.domain.evidence.Source;
import app.drumbeat.words.Texts;

/** What is said of sources, wherever they are shown. */
public final class SourceWords {

    private final Texts texts;
    private final Dates dates;

    public SourceWords(Texts texts) {
        this.texts = texts;
        this.dates = new Dates(texts.locale());
    }

    /** Checked on 2 Dec, to be looked at again by 2 Dec 2029; or that this is overdue. */
    public String standing(Source source, LocalDate today) {
        return source.holdsOn(today)
                ? texts.of("source.standing", dates.day(source.review(), today))
                : texts.of("source.standing.due", dates.day(source.review(), today));
    }
}
