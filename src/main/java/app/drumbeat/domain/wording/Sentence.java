package app.drumbeat.domain.wording;

/**
 * One sentence of a text, or a line that stands for one.
 *
 * @param words how many it has, at least one
 * @param firstWord where its first word begins
 * @param lastWord where its last word begins
 */
record Sentence(int from, int to, int words, int firstWord, int lastWord) {}
