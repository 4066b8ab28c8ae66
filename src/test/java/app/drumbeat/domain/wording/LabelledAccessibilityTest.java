package app.drumbeat.domain.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What stands in the way of readers and listeners, against texts that people have labelled. */
class LabelledAccessibilityTest {

    @ParameterizedTest(name = "{0} in: {1}")
    @MethodSource("texts")
    void theCheckFindsWhatIsThereAndNothingElse(String label, String text) {
        List<AccessFinding> found = new AccessibilityCheck().look(text, 0, 0, 0);

        assertThat(found).extracting(there -> there.kind() + "=" + there.measure())
                .containsExactlyElementsOf(label.equals("-") ? List.of() : List.of(label.split(" ")));
        assertThat(found).allSatisfy(there -> assertThat(text.substring(there.from(), there.to())).isNotBlank());
    }

    static Stream<Object[]> texts() {
        return Labelled.lines("accessibility.tsv", 2).stream().map(parts -> (Object[]) parts);
    }
}
