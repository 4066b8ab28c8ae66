package app.drumbeat.house;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import java.util.function.Function;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;

/** Nothing leads back to where it came from. */
final class Circles {

    @ArchTest
    static final ArchRule packagesFormNoCircle = slices().assignedFrom(byPackage())
            .should().beFreeOfCycles()
            .because("packages that know each other are one package with two names");

    @ArchTest
    static final ArchRule filesFormNoCircle = slices().assignedFrom(byFile())
            .should().beFreeOfCycles()
            .because("files that know each other can only be read together");

    private Circles() {}

    private static SliceAssignment byPackage() {
        return assignment("packages", type -> type.getPackageName());
    }

    private static SliceAssignment byFile() {
        return assignment("files", type -> {
            String name = type.getName();
            int nested = name.indexOf('$');
            return nested < 0 ? name : name.substring(0, nested);
        });
    }

    private static SliceAssignment assignment(String description, Function<JavaClass, String> part) {
        return new SliceAssignment() {

            @Override
            public SliceIdentifier getIdentifierOf(JavaClass type) {
                return type.getPackageName().startsWith(Rooms.ROOT)
                        ? SliceIdentifier.of(part.apply(type))
                        : SliceIdentifier.ignore();
            }

            @Override
            public String getDescription() {
                return description;
            }
        };
    }
}
