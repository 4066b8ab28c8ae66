package app.drumbeat.house;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The arrows between the rooms point one way. */
final class Floors {

    @ArchTest
    static final ArchRule roomsKnowOnlyTheRoomsOfThePlan = classes()
            .should(new EveryDependency("know only the rooms that the plan gives them", Floors::betweenRooms))
            .because("a room that knows only what lies below it can be changed, tested and believed on its own");

    @ArchTest
    static final ArchRule theDomainKnowsTheJavaLanguageAlone = classes()
            .that().resideInAPackage("app.drumbeat.domain..")
            .should().onlyDependOnClassesThat(resideInAnyPackage("app.drumbeat.domain..", "java.lang..", "java.util",
                    "java.util.concurrent..", "java.util.function", "java.util.regex", "java.util.stream",
                    "java.time..",
                    "java.math", "java.text", "org.jspecify..").or(equivalentTo(Path.class)))
            .because("the rules of the trade are read and tested without a disk, a screen or a library");

    @ArchTest
    static final ArchRule onlyThePortsNameAPlaceOnDisk = noClasses()
            .that().resideInAPackage("app.drumbeat.domain..").and().resideOutsideOfPackage("app.drumbeat.domain.port..")
            .should().dependOnClassesThat(equivalentTo(Path.class))
            .because("the rules know no files; only what the domain asks of the outside names the place of one");

    @ArchTest
    static final ArchRule theDomainHasNoClock = noClasses()
            .that().resideInAPackage("app.drumbeat.domain..")
            .should().dependOnClassesThat(equivalentTo(Clock.class))
            .because("a rule that is told the day gives the same answer tomorrow");

    @ArchTest
    static final ArchRule theGroundFloorNeedsNoLibrary = classes()
            .that().resideInAnyPackage("app.drumbeat.files..", "app.drumbeat.words..")
            .should().onlyDependOnClassesThat(resideInAPackage("app.drumbeat..")
                    .or(resideInAnyPackage("java..", "org.jspecify..")))
            .because("everything stands on it");

    @ArchTest
    static final ArchRule theApplicationOpensNoFiles = noClasses()
            .that().resideInAPackage("app.drumbeat.application..")
            .should().dependOnClassesThat().haveFullyQualifiedName("java.nio.file.Files")
            .orShould().dependOnClassesThat().resideInAnyPackage("java.io", "java.nio.channels..", "java.util.zip..")
            .because("a service decides; the rooms outside read and write");

    @ArchTest
    static final ArchRule theDomainIsBuiltInOrder = classes()
            .that().resideInAPackage("app.drumbeat.domain..")
            .should(new EveryDependency("know only what comes before it", Floors::insideTheDomain))
            .because("a word of the trade is explained by simpler words");

    @ArchTest
    static final ArchRule screensDoNotKnowEachOther = classes()
            .that().resideInAPackage("app.drumbeat.ui..")
            .should(new EveryDependency("know the kit, and nothing of another screen", Floors::betweenScreens))
            .because("a screen asks the navigator to open another, so that each can be built and thrown away alone");

    private Floors() {}

    private static Optional<String> betweenRooms(JavaClass from, JavaClass to) {
        if (Rooms.room(to).isEmpty() || Rooms.room(from).equals(Rooms.room(to))) {
            return Optional.empty();
        }
        String room = Rooms.room(from).orElse("the root package");
        Set<String> known = Rooms.MAY_KNOW.get(room);
        if (known == null) {
            return Optional.of(room + " is no room of the plan");
        }
        return Rooms.room(to).filter(other -> !known.contains(other)).map(other -> room + " must not know " + other);
    }

    private static Optional<String> insideTheDomain(JavaClass from, JavaClass to) {
        if (Rooms.room(to).filter("domain"::equals).isEmpty()) {
            return Optional.empty();
        }
        int step = step(from);
        if (step < 0 || step(to) < 0) {
            return Optional.of(from.getPackageName() + " or " + to.getPackageName() + " has no place in the order");
        }
        return step(to) <= step
                ? Optional.empty()
                : Optional.of("domain." + Rooms.corner(to).orElse("") + " comes later");
    }

    private static int step(JavaClass type) {
        String corner = Rooms.corner(type).orElse("");
        for (int step = 0; step < Rooms.DOMAIN_ORDER.size(); step++) {
            if (Rooms.DOMAIN_ORDER.get(step).contains(corner)) {
                return step;
            }
        }
        return -1;
    }

    private static Optional<String> betweenScreens(JavaClass from, JavaClass to) {
        String here = Rooms.corner(from).orElse("");
        String there = Rooms.corner(to).orElse("");
        boolean fine = Rooms.room(to).filter("ui"::equals).isEmpty()
                || here.equals(there)
                || there.equals(Rooms.UI_KIT)
                || Rooms.UI_HOSTS.indexOf(here) > Rooms.UI_HOSTS.indexOf(there);
        return fine ? Optional.empty() : Optional.of("ui." + here + " must not know ui." + there);
    }
}
