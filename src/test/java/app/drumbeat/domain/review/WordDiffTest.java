package app.drumbeat.domain.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import app.drumbeat.domain.review.WordDiff.Fate;
import app.drumbeat.domain.review.WordDiff.Part;

/** Gone words stand in [-brackets-], new ones in {+braces+}. */
class WordDiffTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "Wash your hands | Wash your hands | Wash your hands",
            "Wash your hands | Wash both hands | Wash [-your-]{+both+} hands",
            "Wash hands | Wash your hands | Wash {+your +}hands",
            "Wash your hands. | Wash your hands! | Wash your hands[-.-]{+!+}",
            "for 20 seconds | for 30 seconds | for [-20-]{+30+} seconds",
            "a b c d | d c b a | [-a b-]{+d+} c [-d-]{+b a+}",
            "don't stop | do stop | [-don't-]{+do+} stop",
            "one | two | [-one-]{+two+}"})
    void eachWordStaysGoesOrComes(String before, String after, String told) {
        assertThat(told(before, after)).isEqualTo(told);
    }

    @Test
    void fromNothingAndToNothing() {
        assertThat(told("", "New words")).isEqualTo("{+New words+}");
        assertThat(told("Old words", "")).isEqualTo("[-Old words-]");
        assertThat(WordDiff.between("", "")).isEmpty();
    }

    @Test
    void withoutWhatCameItIsTheOldTextAndWithoutWhatWentTheNewOne() {
        Random random = new Random(11);
        for (int i = 0; i < 500; i++) {
            String before = text(random);
            String after = text(random);
            var parts = WordDiff.between(before, after);
            assertThat(joined(parts, Fate.NEW)).isEqualTo(before);
            assertThat(joined(parts, Fate.GONE)).isEqualTo(after);
        }
    }

    @Test
    void textsTooLongToCompareAreToldAsChangedBetweenTheirEnds() {
        String before = "Start " + "a ".repeat(5000) + "end";
        String after = "Start " + "b ".repeat(5000) + "end";
        assertThat(WordDiff.between(before, after)).extracting(Part::fate)
                .containsExactly(Fate.SAME, Fate.GONE, Fate.NEW, Fate.SAME);
    }

    private static String told(String before, String after) {
        return WordDiff.between(before, after).stream().map(part -> switch (part.fate()) {
            case SAME -> part.text();
            case GONE -> "[-" + part.text() + "-]";
            case NEW -> "{+" + part.text() + "+}";
        }).collect(Collectors.joining());
    }

    private static String joined(List<Part> parts, Fate without) {
        return parts.stream().filter(part -> part.fate() != without).map(Part::text).collect(Collectors.joining());
    }

    private static String text(Random random) {
        return random.ints(random.nextInt(30), 0, 6).mapToObj(word -> "word" + word + (word == 3 ? "," : ""))
                .collect(Collectors.joining(" "));
    }
}
