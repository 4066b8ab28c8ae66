package app.drumbeat.domain.wording;

/** What makes a post harder to hear, to see or to understand. The measure is that of {@link AccessFinding}. */
public enum Barrier {
    /** More than 25 words; measured in words. */
    LONG_SENTENCE,
    /** Takes more schooling than plain health writing asks for; measured in years of age. A guide, never a gate. */
    READING_AGE,
    /** Read aloud letter by letter, or as shouting; measured in words. */
    ALL_CAPITALS,
    /** More than three, each of them read aloud; measured in emoji. */
    MANY_EMOJI,
    /** Read aloud in the middle of a sentence; measured in emoji. */
    EMOJI_INSIDE,
    /** Read aloud as one word, having no capitals to tell its words apart; measured in letters. */
    HASHTAG_LOWER_CASE,
    /** More than one; measured in links. */
    MANY_LINKS,
    /** Bold, cursive, circled or wide letters that are signs of their own, skipped or spelled out;
    measured in letters. */
    FANCY_LETTERS,
    /** Pictures without a text in their place; measured in pictures. */
    NO_ALT_TEXT,
    /** Films, whose captions the program cannot see; measured in films. */
    NO_CAPTIONS
}
