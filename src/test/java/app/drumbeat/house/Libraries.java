package app.drumbeat.house;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;

/** Each library lives in one room. */
final class Libraries {

    /** Libraries by the packages that they and the JDK's parts like them bring, with the rooms that may name them. */
    private static final Map<String, Set<String>> LIVE_IN = Map.ofEntries(
            Map.entry("java.sql", Set.of("store")),
            Map.entry("javax.sql", Set.of("store")),
            Map.entry("org.sqlite", Set.of("store")),
            Map.entry("net.fortuna.ical4j", Set.of("ical")),
            Map.entry("de.siegmar.fastcsv", Set.of("exchange")),
            Map.entry("org.dhatim.fastexcel", Set.of("exchange")),
            Map.entry("org.apache.pdfbox", Set.of("print")),
            Map.entry("org.apache.fontbox", Set.of("print")),
            Map.entry("tools.jackson", Set.of("json")),
            Map.entry("de.focus_shift", Set.of("holiday")),
            Map.entry("com.drew", Set.of("media")),
            Map.entry("net.fellbaum.jemoji", Set.of("emoji")),
            Map.entry("javax.imageio", Set.of("media")),
            Map.entry("javax.crypto", Set.of("vault")),
            Map.entry("picocli", Set.of("cli", "start")),
            Map.entry("javafx", Set.of("ui", "start")),
            Map.entry("org.controlsfx", Set.of("ui")),
            Map.entry("impl.org.controlsfx", Set.of("ui")),
            Map.entry("atlantafx", Set.of("ui")));

    /** What every room may name. */
    private static final List<String> EVERYWHERE = List.of("app.drumbeat", "java", "javax.xml", "org.xml", "org.w3c",
            "org.jspecify");

    @ArchTest
    static final ArchRule librariesStayInTheirRoom = ArchRuleDefinition.classes()
            .should(new EveryDependency("name only the libraries of their own room", Libraries::objection))
            .because(
                    "a library that one room names can be replaced in one room, and nothing comes in by the back door");

    private Libraries() {}

    private static Optional<String> objection(JavaClass from, JavaClass to) {
        String name = to.getBaseComponentType().getPackageName();
        if (name.isEmpty()) {
            return Optional.empty();
        }
        for (Map.Entry<String, Set<String>> library : LIVE_IN.entrySet()) {
            if (begins(name, library.getKey())) {
                boolean atHome = Rooms.room(from).filter(library.getValue()::contains).isPresent();
                return atHome ? Optional.empty() : Optional.of(library.getKey() + " is named outside its room");
            }
        }
        boolean known = EVERYWHERE.stream().anyMatch(prefix -> begins(name, prefix));
        return known ? Optional.empty() : Optional.of(name + " was never invited");
    }

    private static boolean begins(String name, String prefix) {
        return name.equals(prefix) || name.startsWith(prefix + ".");
    }
}
