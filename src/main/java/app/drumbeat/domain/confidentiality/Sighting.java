package app.drumbeat.domain.confidentiality;

/**
 * Something in a text that could tell who somebody is.
 *
 * @param from where it begins, in UTF-16 code units of the text as it was written
 * @param to after its last code unit
 * @param pieces how many clues of a person come together; 1 for everything but a jigsaw
 */
public record Sighting(Clue clue, Weight weight, int from, int to, int pieces) {

    public Sighting(Clue clue, Weight weight, int from, int to) {
        this(clue, weight, from, to, 1);
    }

    boolean touches(Sighting other) {
        return from < other.to && other.from < to;
    }
}
