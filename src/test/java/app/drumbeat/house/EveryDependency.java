package app.drumbeat.house;

import java.util.Optional;
import java.util.function.BiFunction;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

/** Holds a rule against each thing that a class depends on. */
final class EveryDependency extends ArchCondition<JavaClass> {

    private final BiFunction<JavaClass, JavaClass, Optional<String>> objection;

    /** @param objection what is wrong with the first knowing the second, if anything */
    EveryDependency(String description, BiFunction<JavaClass, JavaClass, Optional<String>> objection) {
        super(description);
        this.objection = objection;
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        type.getDirectDependenciesFromSelf()
                .forEach(dependency -> objection.apply(type, dependency.getTargetClass())
                        .map(words -> words + ": " + dependency.getDescription())
                        .ifPresent(words -> events.add(SimpleConditionEvent.violated(dependency, words))));
    }
}
