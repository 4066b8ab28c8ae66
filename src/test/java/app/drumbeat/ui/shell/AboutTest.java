package app.drumbeat.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

class AboutTest {

    private static final Pattern DEPENDENCY = Pattern.compile("<dependency>(.*?)</dependency>", Pattern.DOTALL);
    private static final Pattern ARTIFACT = Pattern.compile("<artifactId>(.*?)</artifactId>");

    @Test
    void everyLibraryThatShipsIsNamedWithItsLicence() throws Exception {
        String pom = Files.readString(Path.of("pom.xml"));
        List<String> shipped = DEPENDENCY
                .matcher(pom.substring(pom.indexOf("</dependencyManagement>"), pom.indexOf("<build>")))
                .results().map(MatchResult::group).filter(dependency -> !dependency.contains("<scope>test"))
                .map(dependency -> ARTIFACT.matcher(dependency).results().findFirst().orElseThrow().group(1))
                .map(artifact -> artifact.startsWith("javafx-") ? "javafx" : artifact).distinct().toList();

        assertThat(shipped).isNotEmpty()
                .allMatch(artifact -> About.licences().stream()
                        .anyMatch(line -> line.contains(artifact) && line.contains(":")));
    }
}
