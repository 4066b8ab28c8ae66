package app.drumbeat.ui.kit;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import app.drumbeat.domain.base.Id;
import app.drumbeat.domain.cadence.DropEffect;
import app.drumbeat.domain.cadence.QuietPeriod;
import app.drumbeat.domain.cadence.RhythmChange;
import app.drumbeat.domain.cadence.Silence;
import app.drumbeat.domain.channel.Channel;
import app.drumbeat.domain.post.Post;
import app.drumbeat.domain.post.Slot;
import app.drumbeat.words.Texts;

/** What a move does, in words: in the little room of a day while a post is dragged over it, and in sentences. */
public final class MoveWords {

    /** How a day looks while a post is dragged: what the drop would be, the weightiest first. */
    public enum Kind {
        WORSE, BETTER, ASIDE, NOTHING
    }

    private final Texts texts;

    public MoveWords(Texts texts) {
        this.texts = texts;
    }

    /** @param time at which the post would be dropped, where it has one */
    public Kind kind(DropEffect effect, Optional<LocalTime> time) {
        RhythmChange change = effect.change();
        boolean aside = !effect.quiet().isEmpty() || effect.outside();
        if (effect.tooLate() || !change.opened().isEmpty() || !change.longer().isEmpty()
                || change.isWorse() && !aside) {
            return Kind.WORSE;
        }
        if (aside || tooClose(effect, time).isPresent()) {
            return Kind.ASIDE;
        }
        return change.isBetter() ? Kind.BETTER : Kind.NOTHING;
    }

    /** In two or three words, the weightiest alone; empty where there is nothing to say. */
    public String brief(DropEffect effect, Optional<LocalTime> time) {
        RhythmChange change = effect.change();
        if (effect.tooLate()) {
            return texts.of("post.move.brief.late");
        }
        if (!change.opened().isEmpty()) {
            return texts.of("post.move.brief.opens");
        }
        if (!change.longer().isEmpty()) {
            return texts.of("post.move.brief.longer");
        }
        if (!effect.quiet().isEmpty()) {
            return texts.of("post.move.brief.quiet");
        }
        if (effect.outside()) {
            return texts.of("post.move.brief.outside");
        }
        if (tooClose(effect, time).isPresent()) {
            return texts.of("post.move.brief.close");
        }
        if (!change.lacking().isEmpty()) {
            return texts.of("post.move.brief.lacking");
        }
        if (!change.closed().isEmpty()) {
            return texts.of("post.move.brief.closes");
        }
        if (!change.shorter().isEmpty()) {
            return texts.of("post.move.brief.shorter");
        }
        return change.filled().isEmpty() ? "" : texts.of("post.move.brief.filled");
    }

    /** All that the drop would do, a sentence a line; empty where there is nothing to say. */
    public String full(DropEffect effect, Optional<LocalTime> time, List<Channel> channels) {
        String name = name(effect.change().channel(), channels);
        List<String> parts = new ArrayList<>(parts(effect.change(), name));
        if (effect.tooLate()) {
            parts.addFirst(texts.of("post.move.late"));
        }
        for (QuietPeriod period : effect.quiet()) {
            parts.add(period.reason().isBlank()
                    ? texts.of("post.move.quiet.bare")
                    : texts.of("post.move.quiet", period.reason()));
        }
        if (effect.outside()) {
            parts.add(texts.of("post.move.outside", name));
        }
        tooClose(effect, time).ifPresent(other -> parts.add(texts.of("post.move.close", name)));
        return String.join("\n", parts);
    }

    /** Closes the gap of 6 posting days on LinkedIn. Opens one of 4 posting days. */
    public String of(RhythmChange change, List<Channel> channels) {
        return parts(change, name(change.channel(), channels)).stream().collect(Collectors.joining(". "));
    }

    /** That some posts come too close to others of their channel; empty where none does. */
    public String close(List<Post> posts, List<Channel> channels) {
        return posts.isEmpty() ? "" : texts.of("post.move.close", name(posts.getFirst().channel(), channels));
    }

    private static Optional<Slot> tooClose(DropEffect effect, Optional<LocalTime> time) {
        return effect.neighbours().tooClose(new Slot(effect.day(), time));
    }

    private List<String> parts(RhythmChange change, String channel) {
        List<String> parts = new ArrayList<>();
        say(parts, "post.move.opens", change.opened(), channel);
        say(parts, "post.move.longer", change.longer(), channel);
        say(parts, "post.move.closes", change.closed(), channel);
        say(parts, "post.move.shorter", change.shorter(), channel);
        if (!change.lacking().isEmpty()) {
            parts.add(texts.of("post.move.lacking", channel, change.lacking().size()));
        }
        if (!change.filled().isEmpty()) {
            parts.add(texts.of("post.move.filled", channel, change.filled().size()));
        }
        return parts;
    }

    private void say(List<String> parts, String key, List<Silence> silences, String channel) {
        if (!silences.isEmpty()) {
            parts.add(texts.of(key, channel, silences.stream().mapToInt(Silence::postingDays).max().orElse(0)));
        }
    }

    private static String name(Id<Channel> id, List<Channel> channels) {
        return channels.stream().filter(channel -> channel.id().equals(id)).map(Channel::name).findFirst().orElse("");
    }
}
