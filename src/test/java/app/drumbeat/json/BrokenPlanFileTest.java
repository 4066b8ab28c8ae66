package app.drumbeat.json;

import static app.drumbeat.json.PlanFiles.NOTHING_KNOWN;
import static app.drumbeat.json.PlanFiles.told;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import app.drumbeat.domain.base.StoreException;
import app.drumbeat.domain.port.PlanReading;
import app.drumbeat.domain.port.Progress;

/** Files that are no plan, no JSON, or hardly a file. */
class BrokenPlanFileTest {

    private static final String PLAN = """
            { "format": "drumbeat-plan", "version": 1, "calendar": { "name": "Fünf 🏥" } }""";

    private final Path folder;
    private final PlanFiles plans;

    BrokenPlanFileTest(@TempDir Path folder) {
        this.folder = folder;
        plans = new PlanFiles(folder);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "``                                             | : The file is empty",
            "`  `                                           | : The file is empty",
            "[]                                             | : This is not a Drumbeat plan file",
            "7                                              | : This is not a Drumbeat plan file",
            "{}                                             | format: This is not a Drumbeat plan file",
            "{ \"format\": \"other\", \"version\": 1 }      | format: This is not a Drumbeat plan file",
            "{ \"format\": \"drumbeat-plan\" }              | version: The version of the plan is missing or unknown. Write \"version\": 1.",
            "{ \"format\": \"drumbeat-plan\", \"version\": \"1\" } | version: The version of the plan is missing",
            "{ \"format\": \"drumbeat-plan\", \"version\": 0 }     | version: The version of the plan is missing",
            "{ \"format\": \"drumbeat-plan\", \"version\": 2 }     | version: The plan has version 2, and this Drumbeat knows version 1",
            "{ \"format\": \"drumbeat-plan\", \"version\": 1 } x   | : This is not valid JSON at line 1, column",
            "{ \"format\": \"drumbeat-plan\", \"version\": 1 } {}  | : Something follows after the end",
            "PK                                            | : This is not valid JSON at line 1, column",
            "{ \"format\": \"drumbeat-plan\", \"version\": 1, }    | : This is not valid JSON at line 1, column"})
    void whatIsNoPlanIsToldInOneSentence(String content, String said) {
        PlanReading reading = plans.read(content);

        assertThat(reading.document()).isEmpty();
        assertThat(told(reading.problems())).singleElement().asString().startsWith(said);
    }

    @Test
    void brokenJsonIsNamedByLineAndColumn() {
        PlanReading reading = plans.read("{ \"format\": \"drumbeat-plan\",\n  \"version\": 1,\n  \"posts\": [ {] }");

        assertThat(told(reading.problems())).singleElement().asString()
                .startsWith(": This is not valid JSON at line 3, column 15");
    }

    @Test
    void aPlanCutOffAnywhereIsBrokenAndNeverHalfTaken() {
        String plan = PLAN.replace(" } }", " }, \"channels\": [ { \"id\": \"a\" } ] }");
        byte[] octets = plan.getBytes(UTF_8);
        for (int length = 0; length < octets.length; length++) {
            PlanReading reading = plans.read(Arrays.copyOf(octets, length));

            assertThat(reading.document()).isEmpty();
            assertThat(told(reading.problems())).hasSize(1);
        }
        assertThat(plans.read(octets).document()).isPresent();
    }

    @Test
    void everyEncodingThatJsonKnowsIsRead() {
        assertThat(nameIn(PLAN.getBytes(UTF_8))).isEqualTo("Fünf 🏥");
        assertThat(nameIn(("\uFEFF" + PLAN).getBytes(UTF_8))).isEqualTo("Fünf 🏥");
        assertThat(nameIn(PLAN.getBytes(UTF_16))).isEqualTo("Fünf 🏥");
        assertThat(told(plans.read(PLAN.getBytes(ISO_8859_1)).problems())).singleElement().asString()
                .startsWith(": This is not valid JSON at line 1, column");
    }

    @Test
    void hugeNestingIsTooMuch() {
        for (String open : new String[]{"[", "{\"a\":"}) {
            PlanReading reading = plans.readPlan("\"later\": " + open.repeat(200_000), NOTHING_KNOWN);

            assertThat(told(reading.problems())).singleElement().asString().startsWith(": Too much stands at line 1");
        }
    }

    @Test
    void oneRecordWithoutEndIsTooMuch() {
        String numbers = IntStream.range(0, 200_000).mapToObj(Integer::toString).collect(Collectors.joining(","));

        PlanReading reading = plans.readPlan("\"posts\": [ { \"id\": \"p\", \"tags\": [" + numbers + "] } ]",
                NOTHING_KNOWN);

        assertThat(told(reading.problems())).singleElement().asString().startsWith(": Too much stands at line 1");
    }

    @Test
    void aTextOfManyMegabytesIsTooMuch() {
        PlanReading reading = plans.readPlan("\"calendar\": { \"name\": \"" + "x".repeat(6_000_000) + "\" }",
                NOTHING_KNOWN);

        assertThat(told(reading.problems())).singleElement().asString().startsWith(": Too much stands at line 1");
    }

    @Test
    void aHugeFileIsNotRead() throws IOException {
        Path huge = folder.resolve("huge.json");
        try (RandomAccessFile file = new RandomAccessFile(huge.toFile(), "rw")) {
            file.setLength(200_000_000);
        }

        PlanReading reading = plans.format().read(huge, NOTHING_KNOWN, PlanFiles.numberedTracks(), Progress.NONE);

        assertThat(told(reading.problems()))
                .containsExactly(
                        ": The file has 200 MB and is too large to read: at most 100 MB. Split the plan into several files.");
    }

    @Test
    void aFileThatIsNotThereIsARefusalOfTheMachine() {
        assertThatExceptionOfType(StoreException.class)
                .isThrownBy(() -> plans.format().read(folder.resolve("none.json"),
                        NOTHING_KNOWN, PlanFiles.numberedTracks(), Progress.NONE))
                .matches(refusal -> refusal.kind() == StoreException.Kind.MISSING);
    }

    @Test
    void readingCanBeCancelled() throws IOException {
        Path file = Files.writeString(folder.resolve("plan.json"),
                "{ \"format\": \"drumbeat-plan\", \"version\": 1, \"channels\": [ { \"id\": \"a\" } ] }");
        Progress cancelled = (done, total) -> {
            throw new CancellationException();
        };

        assertThatThrownBy(() -> plans.format().read(file, NOTHING_KNOWN, PlanFiles.numberedTracks(), cancelled))
                .isInstanceOf(CancellationException.class);
    }

    private String nameIn(byte[] octets) {
        return plans.read(octets).document().orElseThrow().calendar().orElseThrow().name();
    }
}
