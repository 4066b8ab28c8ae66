package app.drumbeat.start;

import java.lang.foreign.Arena;
import java.lang.foreign.SymbolLookup;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Whether a window can be opened here.
 *
 * <p>JavaFX finds out too, but only after it has begun, and says so in a stack trace. On Linux it needs a display and
 * GTK 3; the other systems bring both. Its own platform without a screen ({@code glass.platform=Headless}) needs neither.
 *
 * @param system the name of the operating system, as in {@code os.name}
 * @param platform what {@code glass.platform} says, or empty
 * @param environment the environment variables
 * @param loads whether a native library of that name can be loaded
 */
record Display(String system, String platform, Map<String, String> environment, Predicate<String> loads) {

    private static final String GTK = "libgtk-3.so.0";

    static Display ofThisComputer() {
        return new Display(System.getProperty("os.name", ""), System.getProperty("glass.platform", ""), System.getenv(),
                Display::canLoad);
    }

    /** The key of the sentence that says what is in the way of a window; empty when nothing is. */
    Optional<String> obstacle() {
        if (!system.toLowerCase(Locale.ROOT).contains("linux") || platform.equalsIgnoreCase("headless")) {
            return Optional.empty();
        }
        if (isUnset("DISPLAY") && isUnset("WAYLAND_DISPLAY")) {
            return Optional.of("start.noDisplay");
        }
        return loads.test(GTK) ? Optional.empty() : Optional.of("start.noGtk");
    }

    private boolean isUnset(String variable) {
        return environment.getOrDefault(variable, "").isBlank();
    }

    /** Asks the system's own loader, the only one that knows all the places where a library may be. */
    private static boolean canLoad(String library) {
        try {
            SymbolLookup.libraryLookup(library, Arena.global());
            return true;
        } catch (IllegalArgumentException absent) {
            return false;
        }
    }
}
