package app.drumbeat.domain.wording;

/**
 * How hard a text is to read, by the length of its sentences and words. Made for English; syllables are told by rule,
 * and short posts give unsteady figures, so that it is a guide and never a gate.
 *
 * @param words without hashtags, links, mentions and emoji
 */
public record Reading(int words, int sentences, int syllables) {

    /** Fewer words tell more about the sample than about the writing. */
    static final int STEADY = 30;
    /** A child is in the first year of an American school at six. */
    private static final int AGE_BEFORE_SCHOOL = 5;

    public static Reading of(String text) {
        return of(Prose.of(text));
    }

    static Reading of(Prose prose) {
        int syllables = 0;
        for (Stretch word : prose.words()) {
            syllables += Syllables.in(prose.written(word));
        }
        return new Reading(prose.words().size(), prose.sentences().size(), syllables);
    }

    /** Whether there are words enough to go by. */
    public boolean isSteady() {
        return words >= STEADY;
    }

    /** Flesch's reading ease: 80 and more is plain, under 30 is for scholars; 0 where there are no words. */
    public double ease() {
        return words == 0 ? 0 : ease(wordsPerSentence(), syllablesPerWord());
    }

    /** The year of an American school after Flesch and Kincaid; 0 where there are no words. */
    public double grade() {
        return words == 0 ? 0 : grade(wordsPerSentence(), syllablesPerWord());
    }

    /** About how old a reader is who reads it with ease: the year of school and five, rounded. */
    public int age() {
        return (int) Math.round(grade() + AGE_BEFORE_SCHOOL);
    }

    static double ease(double wordsPerSentence, double syllablesPerWord) {
        return 206.835 - 1.015 * wordsPerSentence - 84.6 * syllablesPerWord;
    }

    static double grade(double wordsPerSentence, double syllablesPerWord) {
        return 0.39 * wordsPerSentence + 11.8 * syllablesPerWord - 15.59;
    }

    private double wordsPerSentence() {
        return (double) words / sentences;
    }

    private double syllablesPerWord() {
        return (double) syllables / words;
    }
}
