package app.drumbeat.house;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import com.tngtech.archunit.core.domain.JavaClass;

/** The plan of the house, as docs/architecture.md draws it: which room may know which, and the order inside two of them. */
final class Rooms {

    static final String ROOT = "app.drumbeat";

    /** Each room with the rooms that it may know, besides itself. */
    static final Map<String, Set<String>> MAY_KNOW = Map.ofEntries(
            Map.entry("domain", Set.of()),
            Map.entry("files", Set.of("domain")),
            Map.entry("words", Set.of()),
            Map.entry("store", Set.of("domain", "files", "words")),
            Map.entry("ical", Set.of("domain", "files", "words")),
            Map.entry("exchange", Set.of("domain", "files", "words")),
            Map.entry("json", Set.of("domain", "files", "words")),
            Map.entry("print", Set.of("domain", "files", "words")),
            Map.entry("media", Set.of("domain", "files", "words")),
            Map.entry("emoji", Set.of("domain")),
            Map.entry("holiday", Set.of("domain")),
            Map.entry("vault", Set.of("domain")),
            Map.entry("application", Set.of("domain", "words")),
            Map.entry("ui", Set.of("application", "domain", "words")),
            Map.entry("cli", Set.of("application", "domain", "words")),
            Map.entry("start",
                    Set.of("cli", "ui", "application", "store", "ical", "exchange", "json", "print", "media", "emoji",
                            "holiday", "vault",
                            "files",
                            "words", "domain")));

    /** The packages of the domain, from the ground up: each knows those before it, and those on its own step. */
    static final List<Set<String>> DOMAIN_ORDER = List.of(Set.of("base"),
            Set.of("calendar", "confidentiality", "wording"),
            Set.of("channel", "campaign", "awareness"), Set.of("post", "media"),
            Set.of("cadence", "clearance", "review", "ledger", "consent", "evidence"),
            Set.of("plan"),
            Set.of("port"));

    /** What the screens share. */
    static final String UI_KIT = "kit";

    /** The screens that show what other features make; every other feature of the ui knows {@link #UI_KIT} alone. */
    static final List<String> UI_HOSTS = List.of("calendar", "board", "today", "panel", "shell");

    private Rooms() {}

    /** The room of a class: {@code store} for all of {@code app.drumbeat.store..}; empty for what is not ours. */
    static Optional<String> room(JavaClass type) {
        return segment(type, 0);
    }

    /** The package inside a room: {@code post} for {@code app.drumbeat.domain.post}; empty for the room itself. */
    static Optional<String> corner(JavaClass type) {
        return segment(type, 1);
    }

    private static Optional<String> segment(JavaClass type, int index) {
        String name = type.getBaseComponentType().getPackageName();
        if (!name.startsWith(ROOT + ".")) {
            return Optional.empty();
        }
        String[] segments = name.substring(ROOT.length() + 1).split("\\.");
        return index < segments.length ? Optional.of(segments[index]) : Optional.empty();
    }
}
