package app.drumbeat.start;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Where the program keeps its files on each system, for the user alone.
 *
 * <p>On Windows the local folder, not the roaming one: a network may redirect that one, and a database does not belong there.
 *
 * @param data the calendar and its copies
 * @param config the choices
 * @param state the log, and the lock that keeps it to one window
 */
record AppFolders(Path data, Path config, Path state) {

    private static final String NAME = "Drumbeat";

    static AppFolders ofThisComputer() {
        return of(System.getProperty("os.name", ""), Path.of(System.getProperty("user.home", ".")), System.getenv());
    }

    /** @param environment the environment variables; paths in them that are not absolute are passed over, as XDG says */
    static AppFolders of(String system, Path home, Map<String, String> environment) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.contains("windows")) {
            Path folder = absolute(environment, "LOCALAPPDATA").orElse(home.resolve("AppData").resolve("Local"))
                    .resolve(NAME);
            return new AppFolders(folder, folder, folder.resolve("log"));
        }
        if (name.contains("mac")) {
            Path library = home.resolve("Library");
            Path folder = library.resolve("Application Support").resolve(NAME);
            return new AppFolders(folder, folder, library.resolve("Logs").resolve(NAME));
        }
        String unixName = NAME.toLowerCase(Locale.ROOT);
        return new AppFolders(
                absolute(environment, "XDG_DATA_HOME").orElse(home.resolve(".local").resolve("share"))
                        .resolve(unixName),
                absolute(environment, "XDG_CONFIG_HOME").orElse(home.resolve(".config")).resolve(unixName),
                absolute(environment, "XDG_STATE_HOME").orElse(home.resolve(".local").resolve("state"))
                        .resolve(unixName));
    }

    /** The calendar that is opened where nothing else is said. */
    Path calendar() {
        return data.resolve("calendar.drumbeat");
    }

    /** The calendar of the sample plan, apart from the user's own. */
    Path sample() {
        return data.resolve("sample.drumbeat");
    }

    Path choices() {
        return config.resolve("choices.properties");
    }

    private static Optional<Path> absolute(Map<String, String> environment, String variable) {
        return Optional.ofNullable(environment.get(variable)).filter(value -> !value.isBlank()).map(Path::of)
                .filter(Path::isAbsolute);
    }
}
