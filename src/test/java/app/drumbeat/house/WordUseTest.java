package app.drumbeat.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

/** The check of the words would notice. */
class WordUseTest {

    private static final Set<String> KEYS = Set.of("post.save", "post.state.DRAFT", "post.state.IDEA",
            "gap.of.one.day");

    @Test
    void aMisspeltKeyIsMissing() {
        assertThat(using("post.save", "post.sav").missing()).containsExactly("post.sav");
    }

    @Test
    void aKeyWithAnOpenPlaceIsMissingWhenNothingFits() {
        assertThat(using("post.stat.\u0001", "post.state.\u0001", "gap.of.\u0001.day").missing())
                .containsExactly("post.stat.\u0001");
    }

    @Test
    void stringsThatAreNoWordsAreLeftAlone() {
        assertThat(using("user.home", "post.properties", "post.css").missing()).isEmpty();
    }

    @Test
    void aKeyThatNobodySaysIsUnused() {
        assertThat(using("post.save", "post.state.\u0001").unused()).containsExactly("gap.of.one.day");
    }

    @Test
    void anOpenPlaceStandsForOneSegmentOnly() {
        assertThat(using("post.", "gap.\u0001").unused())
                .containsExactly("gap.of.one.day", "post.state.DRAFT", "post.state.IDEA");
    }

    @Test
    void theStringsOfTheProgramAreFound() {
        assertThat(WordUse.of(Program.files(Program.CLASSES, ".class"), KEYS).strings())
                .contains("start.noDisplay", "os.name");
    }

    private static WordUse using(String... strings) {
        return new WordUse(Set.copyOf(List.of(strings)), KEYS);
    }
}
