package app.drumbeat.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The files keep the rules that only their text shows; and each of those rules would notice. */
class SourcesTest {

    private static final Path UI = Program.SOURCES.resolve("app/drumbeat/ui");

    @Test
    void everyPackageSaysWhatItHoldsAndThatNothingIsNull() {
        List<Path> packages = Program.files(Program.SOURCES, ".java").stream().map(Path::getParent).distinct().toList();

        assertThat(packages).allSatisfy(folder -> {
            Path info = folder.resolve("package-info.java");
            assertThat(info).exists();
            assertThat(Sources.packageInfo(Program.text(info))).as(info.toString()).isEmpty();
        });
    }

    @Test
    void noFileOutgrowsItsRoom() {
        assertThat(wrong(Program.files(Program.SOURCES, ".java").stream(), Sources::length)).isEmpty();
    }

    @Test
    void onlyTheTokensNameColours() {
        Stream<Path> sheets = Program.files(Program.STYLES, ".css").stream()
                .filter(sheet -> !sheet.getFileName().toString().startsWith("tokens-"));

        assertThat(wrong(sheets, Sources::colour)).isEmpty();
    }

    @Test
    void everyThemeHasTheSameTokens() {
        assertThat(tokens("tokens-dark.css")).isNotEmpty().isEqualTo(tokens("tokens-light.css"));
        assertThat(tokens("tokens-contrast.css")).isEqualTo(tokens("tokens-light.css"));
    }

    @Test
    void noStyleIsWrittenInJava() {
        assertThat(wrong(Program.files(UI, ".java").stream(), Sources::style)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"node.setStyle(\"\");", "Color.RED", "Paint.valueOf(x)", "\"-fx-fill\"", "\"#aabbcc\""})
    void styleInJavaIsNoticed(String java) {
        assertThat(Sources.style(java)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {".a { -fx-fill: #abc; }", ".a { -fx-fill: rgba(1, 2, 3, 0.5); }", ".a { -fx-fill: white; }",
            ".a { -fx-border-color: -db-line darkgrey; }", ".a { -fx-fill: HSB(1, 1%, 1%); }"})
    void aColourInAStyleSheetIsNoticed(String css) {
        assertThat(Sources.colour(css)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {".a { -fx-fill: -db-red; }", "/* white */ .white { -fx-fill: transparent; }",
            ".a { -fx-fill: derive(-db-accent, 20%); }", ".light-sheet > .red:hover { -fx-opacity: 0.5; }"})
    void whatIsNoColourIsLeftAlone(String css) {
        assertThat(Sources.colour(css)).isEmpty();
    }

    @Test
    void aLongFileIsNoticed() {
        assertThat(Sources.length("line\n".repeat(Sources.LONGEST_FILE + 1))).isPresent();
    }

    @Test
    void aPackageThatAllowsNullIsNoticed() {
        assertThat(Sources.packageInfo("/** Holds things. */\npackage app.drumbeat.attic;")).isPresent();
    }

    private static List<String> wrong(Stream<Path> files, Function<String, Optional<String>> rule) {
        return files.filter(Files::isRegularFile)
                .flatMap(file -> rule.apply(Program.text(file)).map(words -> file + ": " + words).stream())
                .toList();
    }

    private static List<String> tokens(String sheet) {
        return Program.text(Program.STYLES.resolve(sheet)).lines().map(String::strip)
                .filter(line -> line.startsWith("-")).map(line -> line.substring(0, line.indexOf(':'))).sorted()
                .toList();
    }
}
