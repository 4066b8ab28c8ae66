package app.drumbeat.ui.post;

import java.util.Optional;

import app.drumbeat.domain.cadence.PostEffect;
import app.drumbeat.domain.cadence.Silence;
import app.drumbeat.domain.channel.Channel;
import app.drumbeat.words.Texts;

/** What a post does for the rhythm, in words: "Without it LinkedIn would be silent for 6 posting days". */
final class EffectWords {

    private final Texts texts;

    EffectWords(Texts texts) {
        this.texts = texts;
    }

    /** Nothing where there is nothing to say, as for an idea. */
    Optional<String> of(OpenPost open) {
        return open.effect().map(effect -> say(effect, open.channel().map(Channel::name).orElse("")));
    }

    private String say(PostEffect effect, String channel) {
        int days = effect.silence().map(Silence::postingDays).orElse(0);
        return switch (effect.kind()) {
            case BREAKS_SILENCE -> texts.of("post.effect.breaksSilence", channel, days);
            case HELPS_WEEK -> texts.of("post.effect.helpsWeek", channel);
            case CLOSES_NO_GAP -> texts.of("post.effect.closesNoGap");
            case DOES_NOT_COUNT -> texts.of("post.effect.doesNotCount", channel, days);
        };
    }
}
