package app.drumbeat.application.intake.reading;

import java.util.List;
import java.util.Optional;

/** The words of a row; what is absent is what the row says nothing about, and never what it clears. */
public record Said(Optional<String> title, Optional<String> text, Optional<String> link, Optional<String> notes,
        Optional<String> campaign, Optional<String> owner, Optional<String> postedLink, Optional<String> id,
        Optional<List<String>> tags, Optional<List<String>> media) {

    public static final Said NOTHING = new Said(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /** Whether there is anything to publish in it. */
    public boolean hasWords() {
        return title.isPresent() || text.isPresent() || link.isPresent() || media.isPresent();
    }

    public Said titled(Optional<String> newTitle) {
        return new Said(newTitle, text, link, notes, campaign, owner, postedLink, id, tags, media);
    }

    /** These words, and where they say nothing, those. */
    public Said or(Said others) {
        return new Said(title.or(others::title), text.or(others::text), link.or(others::link), notes.or(others::notes),
                campaign.or(others::campaign), owner.or(others::owner), postedLink.or(others::postedLink),
                id.or(others::id),
                tags.or(others::tags), media.or(others::media));
    }
}
