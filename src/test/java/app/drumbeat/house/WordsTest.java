package app.drumbeat.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import app.drumbeat.application.workspace.Gate;
import app.drumbeat.domain.base.StoreException;
import app.drumbeat.domain.cadence.Cause;
import app.drumbeat.domain.channel.Network;
import app.drumbeat.domain.clearance.Concern;
import app.drumbeat.domain.confidentiality.Clue;
import app.drumbeat.domain.confidentiality.HouseRule;
import app.drumbeat.domain.confidentiality.Weight;
import app.drumbeat.domain.consent.Consent;
import app.drumbeat.domain.consent.ConsentLack;
import app.drumbeat.domain.consent.ConsentScope;
import app.drumbeat.domain.evidence.Source;
import app.drumbeat.domain.media.MediaRules;
import app.drumbeat.domain.plan.FillReason;
import app.drumbeat.domain.plan.Flag;
import app.drumbeat.domain.port.FormFiles;
import app.drumbeat.domain.post.Part;
import app.drumbeat.domain.post.PostStatus;
import app.drumbeat.domain.review.Sign;
import app.drumbeat.domain.review.Verdict;
import app.drumbeat.domain.wording.Barrier;
import app.drumbeat.domain.wording.Profile;
import app.drumbeat.domain.wording.Wording;
import app.drumbeat.words.Hours;

/** The words for people are all there, all used, and well formed. */
class WordsTest {

    /** Kinds of things that each have a sentence: where their keys begin, and the kinds. */
    private static final Map<String, Class<? extends Enum<?>>> KINDS = Map.ofEntries(
            Map.entry("status.", PostStatus.class),
            Map.entry("network.", Network.class),
            Map.entry("gap.fill.why.", FillReason.Kind.class),
            Map.entry("flag.kind.", Flag.Kind.class),
            Map.entry("together.part.", Part.class),
            Map.entry("media.objection.", MediaRules.Objection.class),
            Map.entry("flag.why.", Flag.Kind.class),
            Map.entry("clue.why.", Clue.class),
            Map.entry("ready.weight.", Weight.class),
            Map.entry("settings.rules.kind.", HouseRule.Kind.class),
            Map.entry("ready.field.", Concern.Field.class),
            Map.entry("cause.", Cause.class),
            Map.entry("settings.routes.sign.", Sign.class),
            Map.entry("settings.wording.profile.", Profile.class),
            Map.entry("settings.wording.kind.", Wording.class),
            Map.entry("remark.why.", Wording.class),
            Map.entry("remark.hard.", Barrier.class),
            Map.entry("ready.held.", Gate.Bar.class),
            Map.entry("review.step.", Verdict.Kind.class),
            Map.entry("lack.why.", ConsentLack.Reason.class),
            Map.entry("consent.shows.", ConsentScope.Kind.class),
            Map.entry("consent.how.", Consent.How.class),
            Map.entry("consent.form.state.", FormFiles.State.class),
            Map.entry("source.quality.", Source.Quality.class),
            Map.entry("hours.", Hours.class),
            Map.entry("refusal.", StoreException.Kind.class),
            Map.entry("start.trouble.", StoreException.Kind.class));

    @Test
    void everyKeyThatIsUsedExists() {
        assertThat(use().missing()).isEmpty();
    }

    @Test
    void everyKeyThatExistsIsUsed() {
        assertThat(use().unused()).isEmpty();
    }

    @Test
    void everyKindHasItsSentence() {
        Set<String> keys = english().keySet();

        KINDS.forEach((prefix, kinds) -> assertThat(keys)
                .containsAll(Arrays.stream(kinds.getEnumConstants()).map(kind -> prefix + kind.name()).toList()));
    }

    @Test
    void everyBundleIsListedAndEveryListedBundleExists() {
        List<String> bundles = bundles().stream().map(Path::getFileName).map(Path::toString)
                .filter(name -> !name.contains("_")).map(name -> name.replace(".properties", "")).toList();

        assertThat(Program.text(Program.WORDS.resolve("bundles.txt")).lines().filter(line -> !line.isBlank()))
                .containsExactlyInAnyOrderElementsOf(bundles);
    }

    static List<Path> bundles() {
        return Program.files(Program.WORDS, ".properties");
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void everySentenceIsWellFormed(Path bundle) {
        read(bundle).forEach((key, sentence) -> {
            assertThatCode(() -> new MessageFormat(sentence)).as(key).doesNotThrowAnyException();
            assertThat(sentence.replace("''", "")).as("an apostrophe is written twice: " + key).doesNotContain("'");
            assertThat(sentence).as(key).isNotBlank();
        });
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void noSentenceIsSaidTwiceUnderOneKey(Path bundle) {
        List<String> keys = Program.text(bundle).lines().filter(line -> line.matches("[A-Za-z][\\w.]*\\s*[=:].*"))
                .map(line -> line.split("[\\s=:]", 2)[0]).toList();

        assertThat(keys).doesNotHaveDuplicates();
    }

    @Test
    void translationsSayNothingThatEnglishDoesNotSay() {
        for (Path bundle : bundles()) {
            String name = bundle.getFileName().toString();
            int language = name.indexOf('_');
            if (language > 0) {
                Path original = bundle.resolveSibling(name.substring(0, language) + ".properties");
                assertThat(read(original).keySet()).as(name).containsAll(read(bundle).keySet());
            }
        }
    }

    /** What the window says. The columns of a table are read again by their English names, whoever wrote it. */
    @ParameterizedTest
    @ValueSource(strings = {"shell", "calendar", "agenda", "quarter", "board", "today", "idea", "deleted", "filter",
            "palette",
            "tray", "flag", "panel", "kit", "together", "media", "emoji", "domain", "steps", "post", "gap", "many",
            "settings",
            "start", "review", "ready", "import", "export", "print", "feed", "intake", "handover", "exchange",
            "refusal", "json"})
    void germanSaysWhatEnglishSays(String bundle) {
        Map<String, String> german = read(Program.WORDS.resolve(bundle + "_de.properties"));

        read(Program.WORDS.resolve(bundle + ".properties")).forEach((key, sentence) -> {
            boolean name = key.startsWith("network.") || key.startsWith("exchange.column.")
                    || key.startsWith("shell.title") || key.contains(".key.")
                    || key.equals("kit.whereTo.week");
            String words = sentence.replaceAll("\\{[^{}]*}", "").replaceAll("[^\\p{L}]", "");
            assertThat(name || words.isEmpty() || german.containsKey(key)).as(key).isTrue();
        });
    }

    @Test
    void noKeyLivesInTwoBundles() {
        List<String> keys = bundles().stream().filter(bundle -> !bundle.getFileName().toString().contains("_"))
                .flatMap(bundle -> read(bundle).keySet().stream()).toList();

        assertThat(keys).doesNotHaveDuplicates();
    }

    private static WordUse use() {
        return WordUse.of(Program.files(Program.CLASSES, ".class"), english().keySet());
    }

    private static Map<String, String> english() {
        Map<String, String> all = new TreeMap<>();
        bundles().stream().filter(bundle -> !bundle.getFileName().toString().contains("_"))
                .forEach(bundle -> all.putAll(read(bundle)));
        return all;
    }

    private static Map<String, String> read(Path bundle) {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(bundle)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        Map<String, String> sentences = new TreeMap<>();
        properties.stringPropertyNames().forEach(key -> sentences.put(key, properties.getProperty(key)));
        return sentences;
    }
}
