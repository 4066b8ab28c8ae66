package app.drumbeat.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import app.drumbeat.domain.port.Choices;

class ChoicesPropertiesTest {

    @TempDir
    Path folder;

    private final Choices chosen = new Choices(Choices.Theme.DARK,
            Optional.of(Path.of("/plans/Übersicht 2026.drumbeat")),
            List.of(Path.of("/plans/Übersicht 2026.drumbeat"), Path.of("/plans/#old = new!.drumbeat")),
            Map.of("window.bounds", "10 20 1280 800", "with = and : in it", "\n two lines\\", "日本", " led by a blank"));

    @Test
    void whatWasChosenIsThereAtTheNextStart() {
        file().keep(chosen);

        assertThat(file().load()).isEqualTo(chosen);
    }

    @Test
    void theFileCanBeReadByAPersonAndIsTheirsAlone() throws IOException {
        file().keep(Choices.DEFAULTS.themed(Choices.Theme.LIGHT).opened(Path.of("/plans/a.drumbeat")));

        assertThat(path()).hasContent("calendar=/plans/a.drumbeat\nrecent.1=/plans/a.drumbeat\ntheme=LIGHT\n");
        assertThat(Files.getPosixFilePermissions(path())).hasSize(2);
        assertThat(Files.getPosixFilePermissions(path().getParent())).hasSize(3);
    }

    @Test
    void theFirstStartFindsTheDefaults() {
        assertThat(file().load()).isEqualTo(Choices.DEFAULTS);
    }

    @Test
    void whatMakesNoSenseIsPassedOver() throws IOException {
        Files.createDirectories(path().getParent());
        Files.writeString(path(),
                "theme=PINK\ncalendar=\nrecent.1=\nrecent.2=/plans/b.drumbeat\nrecent.99=/x\nother=1\n");

        assertThat(file().load())
                .isEqualTo(new Choices(Choices.Theme.SYSTEM, Optional.empty(), List.of(Path.of("/plans/b.drumbeat")),
                        Map.of()));
    }

    @Test
    void aFileThatCannotBeReadStandsInNobodysWay() throws IOException {
        Files.createDirectories(path().getParent());
        Files.write(path(), new byte[]{'a', '=', (byte) 0xff, (byte) 0xfe, '\\', 'u', '1'});

        assertThat(file().load()).isEqualTo(Choices.DEFAULTS);
    }

    @Test
    void aChoiceThatCannotBeKeptCostsNothingElse() throws IOException {
        Files.writeString(folder.resolve("config"), "a file where the folder should be");

        file().keep(chosen);

        assertThat(folder.resolve("config")).hasContent("a file where the folder should be");
    }

    private ChoicesProperties file() {
        return new ChoicesProperties(path());
    }

    private Path path() {
        return folder.resolve("config/choices.properties");
    }
}
