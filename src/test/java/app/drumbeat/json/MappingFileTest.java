package app.drumbeat.json;

import static app.drumbeat.json.PlanFiles.told;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.entry;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import app.drumbeat.domain.base.StoreException;
import app.drumbeat.domain.port.MappingFormat.MappingReading;

class MappingFileTest {

    @TempDir
    Path folder;

    @Test
    void headersAreReadInTheOrderOfTheFile() throws IOException {
        MappingReading reading = read("{ \"Zu posten am\": \"date\", \"Überschrift\": \"title\", \"A\": \"text\" }");

        assertThat(reading.problems()).isEmpty();
        assertThat(reading.fields()).containsExactly(entry("Zu posten am", "date"), entry("Überschrift", "title"),
                entry("A", "text"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "``                                       | : The file is empty",
            "[\"date\"]                               | : This is not a column mapping. Write one JSON object that leads",
            "{ \"A\": \"date\", \"A\": \"title\" }     | A: \"A\" stands here more than once",
            "{ \"A\": 5 }                             | A: Here must stand a text",
            "{ \"A\": null }                          | A: Here must stand a text",
            "{ \"A\": \"date\" } 5                    | : Something follows after the end",
            "A=date                                   | : This is not valid JSON at line 1"})
    void aMappingWithAMistakeIsNone(String content, String said) throws IOException {
        MappingReading reading = read(content);

        assertThat(reading.fields()).isEmpty();
        assertThat(told(reading.problems())).singleElement().asString().startsWith(said);
    }

    @Test
    void aFileThatIsNotThereIsARefusalOfTheMachine() {
        assertThatExceptionOfType(StoreException.class)
                .isThrownBy(() -> new MappingFile().read(folder.resolve("none.json")));
    }

    private MappingReading read(String content) throws IOException {
        return new MappingFile().read(Files.writeString(folder.resolve("map.json"), content));
    }
}
