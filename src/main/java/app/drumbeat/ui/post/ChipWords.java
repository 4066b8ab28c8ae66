package app.drumbeat.ui.post;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import app.drumbeat.domain.channel.Channel;
import app.drumbeat.domain.post.Post;
import app.drumbeat.ui.kit.Dates;
import app.drumbeat.words.Texts;

/** What a chip says: in the little room that it has, and aloud. */
public final class ChipWords {

    private final Texts texts;
    private final Dates dates;
    private final HeldPosts held;
    private final String untitled;
    private final String[] times = new String[24 * 60];

    /** @param held which posts cannot go out as they are */
    public ChipWords(Texts texts, Dates dates, HeldPosts held) {
        this.held = held;
        this.texts = texts;
        this.dates = dates;
        this.untitled = texts.of("post.chip.untitled");
    }

    Texts texts() {
        return texts;
    }

    boolean isHeld(Post post) {
        return held.holds(post);
    }

    /** What stands for a title that is not there yet. */
    public String untitled() {
        return untitled;
    }

    /** 09:30, or 9:30am; each minute of the day is written once. */
    String time(LocalTime at) {
        int minute = at.getHour() * 60 + at.getMinute();
        String known = times[minute];
        if (known == null) {
            known = dates.briefTime(at);
            times[minute] = known;
        }
        return known;
    }

    /** LinkedIn, Thu 3 Dec, 09:30: Know the signs. In review. With media. Not sent. */
    String spoken(Post post, Optional<Channel> channel, LocalDate today) {
        List<String> parts = new ArrayList<>();
        String title = post.title().isBlank() ? untitled : post.title();
        parts.add(texts.of("post.chip.spoken", channel.map(Channel::name).orElse(""),
                post.slot().map(slot -> dates.slot(slot, today)).orElse(""), title));
        parts.add(texts.of("status." + post.status().name()));
        if (!post.media().isEmpty()) {
            parts.add(texts.of("post.chip.media", post.media().size()));
        }
        if (post.isNotSent(today)) {
            parts.add(texts.of("post.chip.notSent"));
        }
        if (isHeld(post)) {
            parts.add(texts.of("post.chip.held"));
        }
        return String.join("\n", parts);
    }
}
