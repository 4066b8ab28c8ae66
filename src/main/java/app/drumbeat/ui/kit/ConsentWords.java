package app.drumbeat.ui.kit;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.stream.Collectors;

import app.drumbeat.domain.consent.Consent;
import app.drumbeat.domain.consent.ConsentLack;
import app.drumbeat.domain.consent.ConsentScope;
import app.drumbeat.words.Texts;

/** What is said of consents, wherever they are shown. */
public final class ConsentWords {

    /** From so many days before its end on, the days that are left are counted. */
    private static final int SOON = 90;

    private final Texts texts;
    private final Dates dates;

    public ConsentWords(Texts texts) {
        this.texts = texts;
        this.dates = new Dates(texts.locale());
    }

    /** Whether and how long it holds: until Tue 2 Mar 2027; ends in 12 days; withdrawn on Wed 2 Dec. */
    public String standing(Consent consent, LocalDate today) {
        if (consent.withdrawn().isPresent()) {
            return texts.of("consent.standing.withdrawn", dates.day(consent.withdrawn().get(), today));
        }
        if (consent.given().isAfter(today)) {
            return texts.of("consent.standing.from", dates.day(consent.given(), today));
        }
        return consent.until().map(last -> {
            long left = ChronoUnit.DAYS.between(today, last);
            return left < 0
                    ? texts.of("consent.standing.ended", dates.day(last, today))
                    : left <= SOON
                            ? texts.of("consent.standing.ends", left, dates.day(last, today))
                            : texts.of("consent.standing.until", dates.day(last, today));
        }).orElse(texts.of("consent.standing.open"));
    }

    /** Story, picture */
    public String kinds(ConsentScope scope) {
        return scope.kinds().stream().sorted(Comparator.naturalOrder())
                .map(kind -> texts.of("consent.shows." + kind.name())).collect(Collectors.joining(", "));
    }

    /** Why a consent does not let a post go out, and what to do about it. */
    public String why(ConsentLack lack) {
        return texts.of("lack.why." + lack.reason().name(), lack.consent().map(Consent::reference).orElse(""),
                lack.day().map(dates::fullDay).orElse(""),
                lack.shown().map(kind -> texts.of("consent.shows." + kind.name())).orElse(""));
    }
}
