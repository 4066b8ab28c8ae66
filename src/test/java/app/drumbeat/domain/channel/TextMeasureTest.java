package app.drumbeat.domain.channel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Each network counts in its own way; the examples are those that the networks themselves publish, and some of our own. */
class TextMeasureTest {

    /** The first seven are lengths and limits that X publishes with its counting rules (developer.x.com, counting characters). */
    @ParameterizedTest(name = "X counts \"{0}\" as {1}")
    @CsvSource(delimiter = '|', textBlock = """
            This is a test.                                           | 15
            http://test.com                                           | 23
            https://test.com                                          | 23
            test.com                                                  | 23
            Test https://test.com test https://test.com test.com test | 86
            foo.co.jp                                                 | 23
            t.co                                                      | 23
            café                                                      | 4
            cafe\u0301                                                | 4
            のの                                                      | 4
            👨‍👩‍👧‍👦                                                        | 2
            👍🏽                                                        | 2
            🇬🇧                                                        | 2
            1️⃣                                                       | 2
            ☺️                                                        | 2
            “quoted” – and…                                           | 16
            See nhs.uk/conditions/sepsis, now                         | 32
            Version 2.0 is out                                        | 18
            ann@example.org                                           | 15
            Привет                                                    | 6
            """)
    void xWeighs(String text, int length) {
        assertThat(TextMeasure.of(Network.X, text).length()).isEqualTo(length);
    }

    @ParameterizedTest(name = "{0} counts \"{1}\" as {2}")
    @CsvSource(delimiter = '|', textBlock = """
            BLUESKY   | 👨‍👩‍👧‍👦                                     | 1
            BLUESKY   | cafe\u0301                             | 4
            BLUESKY   | https://example.org/a/long/way        | 30
            MASTODON  | https://example.org/a/long/way/beyond | 23
            MASTODON  | example.org                           | 11
            MASTODON  | @ann@social.example.org hello         | 10
            MASTODON  | @ann hello                            | 10
            MASTODON  | 👍🏽                                    | 1
            THREADS   | a👍b                                  | 6
            THREADS   | 👨‍👩‍👧‍👦                                     | 25
            THREADS   | é                                     | 1
            TIKTOK    | a👍b                                  | 4
            YOUTUBE   | 👍🏽                                    | 4
            INSTAGRAM | a👍b                                  | 3
            LINKEDIN  | https://example.org/a/long/way        | 30
            OTHER     | 👍                                    | 1
            """)
    void othersCountInTheirOwnWay(Network network, String text, int length) {
        assertThat(TextMeasure.of(network, text).length()).isEqualTo(length);
    }

    @ParameterizedTest(name = "\"{0}\" has {1} links, {2} mentions, {3} hashtags")
    @CsvSource(delimiter = '|', textBlock = """
            Ask at https://example.org (or nhs.uk). @NHSuk #flu #Covid19 | 2 | 1 | 2
            #2026 is no tag, #1st is, so is #грипп                       | 0 | 0 | 2
            me@example.org is no mention, a/b#c no tag                   | 0 | 0 | 0
            https://en.example.org/wiki/Flu_(illness) #flu               | 1 | 0 | 1
            &#39; stays, @@twice too                                     | 0 | 0 | 0
            """)
    void linksMentionsAndHashtagsAreCounted(String text, int links, int mentions, int hashtags) {
        TextMeasure measure = TextMeasure.of(Network.INSTAGRAM, text);

        assertThat(measure.links()).isEqualTo(links);
        assertThat(measure.mentions()).isEqualTo(mentions);
        assertThat(measure.hashtags()).isEqualTo(hashtags);
    }

    @Test
    void whatIsTooLongIsCutWhereTheNetworkStopsAndNeverInsideACharacter() {
        assertThat(TextMeasure.of(Network.X, "a".repeat(280)).isTooLong()).isFalse();
        assertThat(TextMeasure.of(Network.X, "a".repeat(281)).cut()).hasValue(280);
        assertThat(TextMeasure.of(Network.X, "a".repeat(279) + "👨‍👩‍👧‍👦").cut()).hasValue(279);
        assertThat(TextMeasure.of(Network.BLUESKY, "👨‍👩‍👧‍👦".repeat(121)).cut()).as("3000 bytes")
                .hasValue(120 * 11);
        assertThat(TextMeasure.of(Network.OTHER, "a".repeat(100_000)).isTooLong()).isFalse();
    }

    @Test
    void readersHaveToAskForWhatIsFolded() {
        assertThat(TextMeasure.of(Network.INSTAGRAM, "a".repeat(125)).folded()).isEmpty();
        assertThat(TextMeasure.of(Network.INSTAGRAM, "a".repeat(126)).folded()).hasValue(125);
        assertThat(TextMeasure.of(Network.INSTAGRAM, "#a #b #c #d #e #f").hasTooManyHashtags()).isTrue();
        assertThat(TextMeasure.of(Network.INSTAGRAM, "#a #b #c #d #e").hasTooManyHashtags()).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void anyTextIsMeasuredAndItsPartsLieWithinIt(Network network) {
        Random random = new Random(7);
        String signs = "a1#@./:? \n()https://👍🏽‍é\u0301\ud83dのñ\u0000";
        for (int i = 0; i < 300; i++) {
            StringBuilder text = new StringBuilder();
            for (int j = random.nextInt(60); j > 0; j--) {
                text.append(signs.charAt(random.nextInt(signs.length())));
            }
            TextMeasure measure = TextMeasure.of(network, text.toString());
            assertThat(measure.length()).isNotNegative();
            assertThat(measure.cut().orElse(0)).isBetween(0, text.length());
        }
    }
}
