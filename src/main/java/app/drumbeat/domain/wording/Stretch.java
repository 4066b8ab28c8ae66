package app.drumbeat.domain.wording;

/** A part of a text, from its first code unit to the one after its last. */
record Stretch(int from, int to) {}
