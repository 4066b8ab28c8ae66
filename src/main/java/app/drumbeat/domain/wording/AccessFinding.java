package app.drumbeat.domain.wording;

/**
 * One barrier in a post.
 *
 * @param from where it begins, in UTF-16 code units of the text; 0 for what is no part of the text
 * @param to after its last code unit; 0 likewise
 * @param measure how many, in the unit of the barrier
 */
public record AccessFinding(Barrier kind, int from, int to, int measure) {}
