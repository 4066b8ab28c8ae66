package app.drumbeat.domain.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import app.drumbeat.domain.base.Id;

class WordingCheckTest {

    private static final WordRule BEST = rule(Wording.COMPARISON, "best");
    private static final WordRule BEST_CARE = rule(Wording.COMPARISON, "best care");
    private static final WordRule HOPE = rule(Wording.CLAIM, "hope*");

    @Test
    void aPhraseInsideALongerOneOfItsKindIsSeenOnce() {
        assertThat(new WordingCheck(List.of(BEST, BEST_CARE)).look("The best care, the best food"))
                .extracting(WordSighting::rule).containsExactly(BEST_CARE, BEST);
    }

    @Test
    void phrasesOfTwoKindsAreBothSeenWhereTheyMeet() {
        WordRule suicide = rule(Wording.HELP_LINE, "suicide");
        WordRule committed = rule(Wording.STIGMA, "committed suicide");

        assertThat(new WordingCheck(List.of(suicide, committed)).look("He committed suicide"))
                .extracting(WordSighting::rule).containsExactly(committed, suicide);
    }

    @Test
    void aStarTakesAnyEnding() {
        assertThat(new WordingCheck(List.of(HOPE)).look("hope, hopeful, hop and Hopes"))
                .extracting(WordSighting::from).containsExactly(0, 6, 23);
    }

    @Test
    void aPhraseIsFoundAcrossHyphensAndCurlyQuotesButNotAcrossSentences() {
        WordingCheck check = new WordingCheck(List.of(rule(Wording.CLAIM, "doctor's choice")));

        assertThat(check.look("The doctor’s-choice award")).hasSize(1);
        assertThat(check.look("See the doctor’s. Choice is yours")).isEmpty();
        assertThat(check.look("See the doctor’s\nchoice")).isEmpty();
    }

    @Test
    void aSightingTellsItsPlaceInTheTextAsItWasWritten() {
        String text = "👨‍👩‍👧‍👦 Cafe\u0301 B\u200botox!";

        WordSighting cafe = new WordingCheck(List.of(rule(Wording.CLAIM, "café"))).look(text).getFirst();
        assertThat(text.substring(cafe.from(), cafe.to())).isEqualTo("Cafe\u0301");

        WordSighting botox = new WordingCheck(Profile.NHS.rules()).look(text).getFirst();
        assertThat(text.substring(botox.from(), botox.to())).isEqualTo("B\u200botox");
    }

    @Test
    void aHarmlessPhraseHidesItsWordsButNoRuleForItself() {
        WordRule wishes = rule(Wording.STIGMA, "best wishes");

        assertThat(new WordingCheck(List.of(BEST, wishes)).look("Best wishes to all")).extracting(WordSighting::rule)
                .containsExactly(wishes);
    }

    @Test
    void withoutRulesNothingIsSeen() {
        assertThat(new WordingCheck(List.of()).look("Botox is the best cure")).isEmpty();
        assertThat(new WordingCheck(Profile.NHS.rules()).look("")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"best care ", "a ", "best", "#", "#BestCare", "#1", "committed suicide ", "botox £1 ",
            "😀", "é", "e\u0301", "\u0301", "ﷺ", "100%", "116 123 suicide ", "suicide\n", "0 ", "a.", "a.uk ",
            "http://",
            "(", "Ab", "\ud83d", "best wishes "})
    void hostileTextsComeToAnEnd(String piece) {
        String text = piece.repeat(100_000 / piece.length());

        for (Profile profile : Profile.values()) {
            assertThat(new WordingCheck(profile.rules()).look(text))
                    .allSatisfy(there -> assertThat(there.to()).isBetween(there.from() + 1, text.length()));
        }
        assertThat(new AccessibilityCheck().look(text, 1, 1, 0)).isNotEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void everySightingOfAnyTextLiesWithinIt(Profile profile) {
        Random random = new Random(7);
        WordingCheck check = new WordingCheck(profile.rules());
        String[] pieces = {"best", "cure", " ", " ", "#", "Botox", "'s", "😀", "é", "\u0301", ".", "\n", "%", "100",
                "£5",
                "suicide", "the", "disabled", "a.uk", "\u200b", "\ud83d", "anti-wrinkle injections"};
        for (int i = 0; i < 2_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int j = random.nextInt(30); j > 0; j--) {
                text.append(pieces[random.nextInt(pieces.length)]);
            }
            assertThat(check.look(text.toString()))
                    .allSatisfy(there -> assertThat(there.to()).isBetween(there.from() + 1, text.length()))
                    .isSortedAccordingTo((one, other) -> Integer.compare(one.from(), other.from()));
        }
    }

    private static WordRule rule(Wording kind, String phrase) {
        return new WordRule(Id.of(phrase), kind, phrase, "");
    }
}
