package app.drumbeat.ui.gap;

import java.util.stream.Collectors;

import app.drumbeat.domain.plan.GapFill;
import app.drumbeat.words.Texts;

/** Why an idea would fill a gap well, or would not, in words. */
final class FillWords {

    private final Texts texts;

    FillWords(Texts texts) {
        this.texts = texts;
    }

    String of(GapFill fill) {
        return fill.reasons().stream().map(reason -> texts.of("gap.fill.why." + reason.kind().name(), reason.days()))
                .collect(Collectors.joining(" · "));
    }
}
