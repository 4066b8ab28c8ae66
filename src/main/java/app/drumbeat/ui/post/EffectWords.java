package app.drumbeat.ui.post;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import app.drumbeat.domain.cadence.PostEffect;
import app.drumbeat.domain.cadence.Silence;
import app.drumbeat.domain.channel.Channel;
import app.drumbeat.domain.post.NightOfChange;
import app.drumbeat.domain.post.Slot;
import app.drumbeat.ui.kit.Dates;
import app.drumbeat.words.Texts;

/** What a post does for the rhythm, and the night for its time, in words: "Without it LinkedIn would be silent for 6 posting days". */
final class EffectWords {

    private final Texts texts;
    private final Dates dates;

    EffectWords(Texts texts) {
        this.texts = texts;
        this.dates = new Dates(texts.locale());
    }

    /** Nothing where there is nothing to say, as for an idea. */
    Optional<String> of(OpenPost open) {
        List<String> said = Stream.concat(
                open.post().slot().flatMap(slot -> NightOfChange.of(slot, open.calendar().zone())
                        .map(night -> night(slot, night))).stream(),
                open.effect().map(effect -> say(effect, open.channel().map(Channel::name).orElse(""))).stream())
                .toList();
        return said.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", said));
    }

    private String night(Slot slot, NightOfChange night) {
        String planned = dates.time(slot.time().orElseThrow());
        return switch (night.kind()) {
            case LEFT_OUT -> texts.of("post.clock.leftOut", planned, dates.time(night.meant()));
            case TWICE -> texts.of("post.clock.twice", planned);
        };
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
