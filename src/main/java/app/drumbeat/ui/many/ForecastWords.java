package app.drumbeat.ui.many;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import app.drumbeat.application.many.MoveForecast;
import app.drumbeat.domain.base.DateSpan;
import app.drumbeat.ui.kit.Dates;
import app.drumbeat.ui.kit.MoveWords;
import app.drumbeat.words.Texts;

/** What a move of many posts would do, a sentence a line. */
final class ForecastWords {

    private final Texts texts;
    private final Dates dates;
    private final MoveWords moves;

    ForecastWords(Texts texts, Dates dates) {
        this.texts = texts;
        this.dates = dates;
        this.moves = new MoveWords(texts);
    }

    List<String> of(MoveForecast forecast, LocalDate today) {
        List<String> said = new ArrayList<>();
        List<LocalDate> days = forecast.days().values().stream().sorted().toList();
        if (days.isEmpty()) {
            return List.of(texts.of("many.forecast.nothing"));
        }
        said.add(texts.of("many.forecast.to", dates.span(new DateSpan(days.getFirst(), days.getLast()), today)));
        if (forecast.pushed() > 0) {
            said.add(texts.of("many.forecast.pushed", forecast.pushed()));
        }
        forecast.changes().forEach(change -> said.add(moves.of(change, forecast.channels())));
        if (!forecast.clashes().isEmpty()) {
            said.add(texts.of("many.forecast.clashes", forecast.clashes().size()));
        }
        if (!forecast.late().isEmpty()) {
            said.add(texts.of("many.forecast.late", forecast.late().size()));
        }
        if (forecast.past() > 0) {
            said.add(texts.of("many.forecast.past", forecast.past()));
        }
        if (forecast.changes().isEmpty()) {
            said.add(texts.of("many.forecast.same"));
        }
        return said;
    }
}
