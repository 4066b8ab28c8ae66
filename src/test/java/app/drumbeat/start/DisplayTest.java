package app.drumbeat.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import app.drumbeat.words.Texts;

class DisplayTest {

    @ParameterizedTest(name = "{0}, DISPLAY={1}, WAYLAND_DISPLAY={2}, GTK {3}, platform {4}: {5}")
    @CsvSource({
            "Linux,    :0, '',        true,  '',       ''",
            "Linux,    '', wayland-0, true,  '',       ''",
            "Linux,    '', '',        true,  '',       start.noDisplay",
            "Linux,    ' ', '',       true,  '',       start.noDisplay",
            "Linux,    '', '',        false, '',       start.noDisplay",
            "Linux,    :0, '',        false, '',       start.noGtk",
            "Linux,    '', wayland-0, false, '',       start.noGtk",
            "Linux,    '', '',        false, Headless, ''",
            "Linux,    '', '',        false, gtk,      start.noDisplay",
            "Windows 11, '', '',      false, '',       ''",
            "Mac OS X, '', '',        false, '',       ''"})
    void eachObstacleHasItsOwnSentence(String system, String x, String wayland, boolean gtk, String platform,
            String sentence) {
        Display display = new Display(system, platform, Map.of("DISPLAY", x, "WAYLAND_DISPLAY", wayland), _ -> gtk);

        assertThat(display.obstacle().orElse("")).isEqualTo(sentence);
    }

    @ParameterizedTest
    @ValueSource(strings = {"start.noDisplay", "start.deadDisplay", "start.noGtk"})
    void whoeverCannotHaveAWindowIsToldOfTheCommandsInOneSentence(String key) {
        assertThat(Texts.of(Locale.ENGLISH).of(key)).contains("commands").endsWith(".").doesNotContain(". ");
    }

    @Test
    void theLibraryIsLookedForByTheSystemItself() {
        Display here = Display.ofThisComputer();

        assertThat(here.loads().test("libof-no-system-at-all.so.9")).isFalse();
    }
}
