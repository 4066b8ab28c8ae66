package app.drumbeat.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.Test;

class AppFoldersTest {

    private static final Path HOME = Path.of("/home/ada");

    @Test
    void linuxKeepsDataChoicesAndStateApart() {
        AppFolders folders = AppFolders.of("Linux", HOME, Map.of());

        assertThat(folders.calendar()).isEqualTo(HOME.resolve(".local/share/drumbeat/calendar.drumbeat"));
        assertThat(folders.choices()).isEqualTo(HOME.resolve(".config/drumbeat/choices.properties"));
        assertThat(folders.state()).isEqualTo(HOME.resolve(".local/state/drumbeat"));
    }

    @Test
    void linuxFollowsTheFoldersThatTheUserNamed() {
        AppFolders folders = AppFolders.of("Linux", HOME,
                Map.of("XDG_DATA_HOME", "/data/ada", "XDG_CONFIG_HOME", "not/absolute"));

        assertThat(folders.data()).isEqualTo(Path.of("/data/ada/drumbeat"));
        assertThat(folders.config()).isEqualTo(HOME.resolve(".config/drumbeat"));
    }

    @Test
    void macKeepsThemInTheLibrary() {
        AppFolders folders = AppFolders.of("Mac OS X", HOME, Map.of());

        assertThat(folders.data()).isEqualTo(HOME.resolve("Library/Application Support/Drumbeat"));
        assertThat(folders.state()).isEqualTo(HOME.resolve("Library/Logs/Drumbeat"));
    }

    @Test
    void windowsKeepsThemLocallyAndNeverRoaming() {
        AppFolders folders = AppFolders.of("Windows 11", HOME,
                Map.of("LOCALAPPDATA", "/local", "APPDATA", "/roaming"));

        assertThat(folders.data()).isEqualTo(Path.of("/local/Drumbeat"));
        assertThat(folders.calendar().startsWith("/roaming")).isFalse();
    }
}
