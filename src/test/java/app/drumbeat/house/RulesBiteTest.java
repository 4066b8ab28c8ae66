package app.drumbeat.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.lang.reflect.Field;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A check that cannot fail is an ornament: each rule of the house is broken here, and must notice. */
@Execution(ExecutionMode.CONCURRENT)
class RulesBiteTest {

    @TempDir
    static Path classes;

    @BeforeAll
    static void compileTheBreaches() {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter said = new StringWriter();
        List<Source> sources = Breaches.all().flatMap(breach -> breach.sources().stream()).map(Source::new).toList();
        boolean compiled = compiler.getTask(said, null, null,
                List.of("-d", classes.toString(), "-proc:none", "-classpath", System.getProperty("java.class.path")),
                null, sources).call();
        assertThat(compiled).as(said.toString()).isTrue();
    }

    static Stream<Breach> breaches() {
        return Breaches.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("breaches")
    void theRuleRefuses(Breach breach) {
        List<Path> files = breach.classFiles().map(classes::resolve).toList();

        assertThat(breach.rule().evaluate(new ClassFileImporter().importPaths(files)).hasViolation()).isTrue();
    }

    @Test
    void noRuleIsForgotten() throws IllegalAccessException {
        List<ArchRule> rules = new ArrayList<>();
        for (Class<?> chapter : List.of(Floors.class, Circles.class, Libraries.class, Habits.class)) {
            for (Field field : chapter.getDeclaredFields()) {
                if (field.isAnnotationPresent(ArchTest.class)) {
                    rules.add((ArchRule) field.get(null));
                }
            }
        }

        assertThat(Breaches.all().map(Breach::rule)).containsAll(rules);
        assertThat(rules).hasSizeGreaterThan(15);
    }

    /** A file that was never written to disk. */
    private static final class Source extends SimpleJavaFileObject {

        private final String text;

        Source(String text) {
            super(URI.create("breach:///" + Breach.typeName(text).replace('.', '/') + ".java"),
                    JavaFileObject.Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) throws IOException {
            return text;
        }
    }
}
