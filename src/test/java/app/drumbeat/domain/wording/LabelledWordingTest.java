package app.drumbeat.domain.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The lists that come with the program, against texts that people have labelled: hits, and near misses. */
class LabelledWordingTest {

    private static final Map<Profile, WordingCheck> CHECKS = checks();

    @ParameterizedTest(name = "{0} finds {1} in: {2}")
    @MethodSource("texts")
    void theListsFindWhatIsThereAndNothingElse(Profile profile, String label, String text) {
        List<WordSighting> found = Objects.requireNonNull(CHECKS.get(profile)).look(text);

        assertThat(found).extracting(there -> label(text, there))
                .containsExactlyElementsOf(label.equals("-") ? List.of() : List.of(label.split("\\|")));
    }

    @Test
    void theTableIsLong() {
        assertThat(Labelled.lines("wording.tsv", 3)).hasSizeGreaterThanOrEqualTo(120);
    }

    private static String label(String text, WordSighting there) {
        return there.rule().kind() + ":" + text.substring(there.from(), there.to());
    }

    static Stream<Object[]> texts() {
        return Labelled.lines("wording.tsv", 3).stream()
                .map(parts -> new Object[]{Profile.valueOf(parts[0]), parts[1], parts[2]});
    }

    private static Map<Profile, WordingCheck> checks() {
        Map<Profile, WordingCheck> checks = new EnumMap<>(Profile.class);
        for (Profile profile : Profile.values()) {
            checks.put(profile, new WordingCheck(profile.rules()));
        }
        return checks;
    }
}
