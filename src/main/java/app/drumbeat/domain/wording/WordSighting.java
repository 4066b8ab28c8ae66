package app.drumbeat.domain.wording;

/**
 * A phrase of a rule in a text.
 *
 * @param from where it begins, in UTF-16 code units of the text as it was written
 * @param to after its last code unit
 */
public record WordSighting(WordRule rule, int from, int to) {}
