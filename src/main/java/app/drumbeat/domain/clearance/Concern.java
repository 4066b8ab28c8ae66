package app.drumbeat.domain.clearance;

import app.drumbeat.domain.base.Id;
import app.drumbeat.domain.confidentiality.Clue;
import app.drumbeat.domain.confidentiality.Sighting;
import app.drumbeat.domain.confidentiality.Weight;

/**
 * Something in a post that could tell who somebody is.
 *
 * @param id the same as long as the post says the same words there, so that it can be let pass once for all
 * @param medium which picture or film it is about; empty where it is about the post's own words
 * @param words those that were seen, to be shown and never to be logged
 */
public record Concern(Id<Dismissal> id, Field field, String medium, Sighting sighting, String words) {

    /** Where in a post it stands. */
    public enum Field {
        TITLE, TEXT, LINK, NOTES, TAGS, OWNER, ALT_TEXT, FILE_NAME
    }

    public Clue clue() {
        return sighting.clue();
    }

    public Weight weight() {
        return sighting.weight();
    }

    /** Whether the post cannot be approved before it is mended or justified. */
    public boolean blocks() {
        return weight() == Weight.BLOCK;
    }
}
