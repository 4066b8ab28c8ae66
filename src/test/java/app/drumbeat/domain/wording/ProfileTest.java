package app.drumbeat.domain.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import app.drumbeat.domain.base.Id;

class ProfileTest {

    @ParameterizedTest
    @EnumSource
    void everyListSpeaksOfEveryKindAndSaysNothingTwice(Profile profile) {
        assertThat(profile.rules()).extracting(WordRule::kind).containsAll(EnumSet.allOf(Wording.class));
        assertThat(profile.rules()).extracting(WordRule::id).doesNotHaveDuplicates();
        assertThat(profile.rules()).extracting(rule -> rule.kind() + rule.folded()).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource
    void everyRuleSaysWhatToDo(Profile profile) {
        assertThat(profile.rules()).allSatisfy(rule -> assertThat(rule.advice()).isNotBlank().hasSizeLessThan(100));
    }

    @ParameterizedTest
    @EnumSource
    void everyRuleFindsItsOwnPhrase(Profile profile) {
        WordingCheck check = new WordingCheck(profile.rules());
        assertThat(profile.rules()).allSatisfy(rule -> {
            String price = rule.needsPrice() ? ", £9" : "";
            String phrase = rule.phrase().replaceAll("[*£ ]+$", "") + price;
            assertThat(check.look(phrase)).extracting(WordSighting::rule).contains(rule);
        });
    }

    @Test
    void anIdIsMadeOfKindAndPhraseSoThatItStays() {
        assertThat(Profile.NHS.rules()).extracting(WordRule::id).contains(Id.of("MEDICINE/botox"),
                Id.of("STIGMA/committed-suicide"), Id.of("CLAIM/100-%"), Id.of("COMPARISON/#1"),
                Id.of("PROMOTION/anti-wrinkle-injection"));
    }

    @Test
    void theListsDifferInWhatTheyLookAtMost() {
        assertThat(phrases(Profile.PHARMA)).contains("keytruda", "botox").doesNotContain("bed blocker*");
        assertThat(phrases(Profile.CHARITY)).contains("every penny", "botox").doesNotContain("keytruda");
        assertThat(phrases(Profile.NHS)).contains("bed blocker*", "botox").doesNotContain("every penny");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "*", "£", "a*", "* £", "-", "be*st", "from £50 only", "…",
            "a phrase that is so long that nobody has ever written it in a post, and nobody ever will write it there"})
    void aPhraseThatCannotBeLookedForIsRefused(String phrase) {
        assertThatThrownBy(() -> new WordRule(Id.of("own"), Wording.CLAIM, phrase, ""))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aPhraseOfAnotherLanguageIsLookedForAsWell() {
        WordRule rule = new WordRule(Id.of("own"), Wording.CLAIM, "чудо", "");

        assertThat(new WordingCheck(List.of(rule)).look("Это Чудо!")).hasSize(1);
    }

    private static Set<String> phrases(Profile profile) {
        return profile.rules().stream().map(WordRule::phrase).collect(Collectors.toSet());
    }
}
