package app.drumbeat.domain.port;

import java.util.Arrays;
import java.util.List;

/**
 * What a person did, named for the undo menu: a key of the word bundles and what its sentence fills in.
 *
 * @param key such as {@code step.post.move}
 * @param args texts and whole numbers only, since steps are kept in the file
 */
public record StepName(String key, List<Object> args) {

    /** @throws IllegalArgumentException if an argument is neither text nor whole number */
    public StepName {
        args = List.copyOf(args);
        for (Object arg : args) {
            if (!(arg instanceof String) && !(arg instanceof Long)) {
                throw new IllegalArgumentException("A step is named with texts and whole numbers only");
            }
        }
    }

    public static StepName of(String key, Object... args) {
        return new StepName(key, Arrays.stream(args)
                .map(arg -> arg instanceof Integer number ? (Object) number.longValue() : arg).toList());
    }
}
