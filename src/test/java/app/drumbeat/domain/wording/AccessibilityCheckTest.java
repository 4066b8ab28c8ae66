package app.drumbeat.domain.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AccessibilityCheckTest {

    private static final String HARD = "Multidisciplinary organisations facilitate comprehensive rehabilitation. "
            + "Interprofessional communication necessitates considerable institutional coordination. ";
    private static final String PLAIN = "We are here to help you. Come and see us. Bring a friend if you like. ";

    private final AccessibilityCheck check = new AccessibilityCheck();

    @Test
    void picturesWithoutATextAreCountedAndNeverMoreThanThereAre() {
        assertThat(check.look("Hello", 3, 2, 0)).containsExactly(new AccessFinding(Barrier.NO_ALT_TEXT, 0, 0, 2));
        assertThat(check.look("Hello", 1, 2, 0)).containsExactly(new AccessFinding(Barrier.NO_ALT_TEXT, 0, 0, 1));
        assertThat(check.look("Hello", 3, 0, 0)).isEmpty();
    }

    @Test
    void aFilmIsAReminderOfItsCaptions() {
        assertThat(check.look("", 0, 0, 2)).containsExactly(new AccessFinding(Barrier.NO_CAPTIONS, 0, 0, 2));
    }

    @Test
    void theReadingAgeOfAHardTextIsTold() {
        assertThat(check.look(HARD.repeat(3), 0, 0, 0)).extracting(AccessFinding::kind)
                .containsExactly(Barrier.READING_AGE);
        assertThat(check.look(HARD.repeat(3), 0, 0, 0)).extracting(AccessFinding::measure).first()
                .isEqualTo(Reading.of(HARD.repeat(3)).age());
    }

    @Test
    void aShortOrAPlainTextHasNoReadingAgeToTell() {
        assertThat(check.look(HARD, 0, 0, 0)).isEmpty();
        assertThat(check.look(PLAIN.repeat(5), 0, 0, 0)).isEmpty();
    }

    @Test
    void aFindingTellsWhichSentenceIsLong() {
        String sentence = "So " + "on and ".repeat(13) + "on.";
        String text = "Hello there. " + sentence + " Bye!";

        assertThat(check.look(text, 0, 0, 0)).filteredOn(there -> there.kind() == Barrier.LONG_SENTENCE)
                .singleElement().satisfies(there -> {
                    assertThat(text.substring(there.from(), there.to())).isEqualTo(sentence);
                    assertThat(there.measure()).isEqualTo(28);
                });
    }

    @Test
    void findingsStandInTheOrderOfTheText() {
        assertThat(check.look("We 🎉 care, SO COME ALONG #walkforwards 𝗻𝗼𝘄", 1, 1, 1))
                .extracting(AccessFinding::kind).containsExactly(Barrier.EMOJI_INSIDE, Barrier.ALL_CAPITALS,
                        Barrier.HASHTAG_LOWER_CASE, Barrier.FANCY_LETTERS, Barrier.NO_ALT_TEXT, Barrier.NO_CAPTIONS);
    }

    @Test
    void emojiPastTheThirdAreMarked() {
        assertThat(check.look("Hi 👍🏽👍🏽👍🏽👍🏽", 0, 0, 0))
                .containsExactly(new AccessFinding(Barrier.MANY_EMOJI, 15, 19, 4));
    }
}
