package app.drumbeat.ui.flag;

import java.time.LocalDate;

import app.drumbeat.domain.clearance.Concern;
import app.drumbeat.domain.plan.Flag;
import app.drumbeat.ui.kit.Dates;
import app.drumbeat.ui.kit.PostLine;
import app.drumbeat.words.Texts;

/** A flag in words: what it is, when, and why it is one. */
final class FlagWords {

    private final Texts texts;
    private final Dates dates;

    FlagWords(Texts texts) {
        this.texts = texts;
        this.dates = new Dates(texts.locale());
    }

    String kind(Flag.Kind kind) {
        return texts.of("flag.kind." + kind.name());
    }

    String when(Flag flag, LocalDate today) {
        return flag.post().flatMap(post -> post.slot()).map(slot -> dates.slot(slot, today))
                .orElseGet(() -> dates.span(flag.days(), today));
    }

    /** What it is about: the post, or the channel. */
    String about(Flag flag) {
        return flag.post().map(post -> PostLine.called(post, texts)).orElse(flag.channel().name());
    }

    /** Why it is red, in a sentence. */
    String why(Flag flag) {
        if (flag.concern().isPresent()) {
            Concern concern = flag.concern().get();
            return texts.of("clue.why." + concern.clue().name(), concern.sighting().pieces());
        }
        return texts.of("flag.why." + flag.kind().name(), flag.channel().name(), flag.measure());
    }
}
