package app.drumbeat.domain.confidentiality;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;

/** The check against texts that people have labelled: what it finds of what is there, and what it finds where nothing is. */
class LabelledTextsTest {

    private static final Set<Clue> WITH_CHECK_DIGIT = EnumSet.of(Clue.NHS_NUMBER, Clue.CHI_NUMBER,
            Clue.HEALTH_AND_CARE_NUMBER, Clue.PAYMENT_CARD);
    private static final double LEAST = 0.97;

    private final ConfidentialityCheck check = new ConfidentialityCheck(
            new Allowed(Set.of("ST4 6QG"), Set.of("01782 715444"), Set.of("ourtrust.nhs.uk")), List.of());

    /** @param clue nothing where the text is a miss */
    private record Labelled(Optional<Clue> clue, Weight weight, String text) {}

    @Test
    void recallAndPrecisionAreHigh() {
        List<Labelled> texts = texts();
        int hits = 0;
        int missed = 0;
        int wrong = 0;
        List<String> complaints = new ArrayList<>();
        for (Labelled text : texts) {
            List<Sighting> found = check.look(text.text(), false);
            boolean seen = text.clue().isEmpty() || found.stream()
                    .anyMatch(there -> there.clue() == text.clue().get() && there.weight() == text.weight());
            boolean more = text.clue().isEmpty() && !found.isEmpty();
            hits += text.clue().isPresent() && seen ? 1 : 0;
            missed += seen ? 0 : 1;
            wrong += more ? 1 : 0;
            if (!seen || more) {
                complaints.add(text.clue().map(Enum::name).orElse("-") + " " + text.text() + " -> " + found);
            }
        }
        double recall = (double) hits / (hits + missed);
        double precision = (double) hits / (hits + wrong);
        String figures = "texts=%d recall=%.3f precision=%.3f".formatted(texts.size(), recall, precision);
        System.out.println(figures);
        assertThat(texts).hasSizeGreaterThanOrEqualTo(300);
        assertThat(recall).as("%s%n%s", figures, String.join("\n", complaints)).isGreaterThanOrEqualTo(LEAST);
        assertThat(precision).as("%s%n%s", figures, String.join("\n", complaints)).isGreaterThanOrEqualTo(LEAST);
    }

    @Test
    void everyNumberWithACheckDigitIsFound() {
        assertThat(texts()).filteredOn(text -> text.clue().filter(WITH_CHECK_DIGIT::contains).isPresent())
                .isNotEmpty().allSatisfy(text -> assertThat(check.look(text.text(), false))
                        .extracting(Sighting::clue).contains(text.clue().orElseThrow()));
    }

    @Test
    void nothingBlocksWhereNothingIs() {
        assertThat(texts()).filteredOn(text -> text.clue().isEmpty()).isNotEmpty().allSatisfy(
                text -> assertThat(check.look(text.text(), false)).extracting(Sighting::weight)
                        .doesNotContain(Weight.BLOCK));
    }

    private static List<Labelled> texts() {
        try (var lines = Objects.requireNonNull(LabelledTextsTest.class.getResourceAsStream("labelled.tsv"))) {
            return new String(lines.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(line -> !line.startsWith("#")).map(LabelledTextsTest::labelled).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Labelled labelled(String line) {
        String[] parts = line.split("\t", 2);
        String text = parts[1].replace("\\n", "\n");
        if (parts[0].equals("-")) {
            return new Labelled(Optional.empty(), Weight.HINT, text);
        }
        String[] label = parts[0].split(":", 2);
        return new Labelled(Optional.of(Clue.valueOf(label[0])), Weight.valueOf(label[1]), text);
    }
}
