package app.drumbeat.ical;

import static app.drumbeat.ical.Entries.CHANGED;
import static app.drumbeat.ical.Entries.allDay;
import static app.drumbeat.ical.Entries.feed;
import static app.drumbeat.ical.Entries.saying;
import static app.drumbeat.ical.Entries.timed;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.concurrent.CancellationException;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import app.drumbeat.domain.base.StoreException;
import app.drumbeat.domain.port.Feed;
import app.drumbeat.domain.port.FeedEntry;
import app.drumbeat.domain.port.FeedEntry.Certainty;
import app.drumbeat.domain.port.FeedFormat;
import app.drumbeat.domain.port.Progress;

@Isolated("it changes the language and the zone of the whole machine for a moment")
class FeedWritingTest {

    private static final FeedEntry FULL = new FeedEntry("5c2a@post.drumbeat.app", 3, CHANGED.plusMillis(500),
            new FeedEntry.Timed(Instant.parse("2026-03-29T07:00:00Z"), Duration.ofMinutes(15)),
            "Cancelled: LinkedIn: Strokes; know \\ the \"signs\", all of them: 👩‍🚀👩‍🚀👩‍🚀",
            "Face, arms, speech: time to call 999.\nhttps://example.org/fast",
            List.of("LinkedIn", "Act FAST", "stroke"),
            "https://example.org/live?a=1,2;3", Certainty.CANCELLED);

    @TempDir
    Path folder;
    private final FeedFormat format = new IcalFeedFormat(new IcalRecurrences());
    private Path file;

    @BeforeEach
    void open() {
        file = folder.resolve("feed.ics");
    }

    @Test
    void aFeedIsWrittenAsItsProfileSays() throws IOException {
        long octets = format.write(feed(FULL, allDay("b@post.drumbeat.app", "2026-12-31")), file, Progress.NONE);

        assertThat(Files.readString(file)).isEqualTo("""
                BEGIN:VCALENDAR
                VERSION:2.0
                PRODID:-//Drumbeat//Drumbeat//EN
                CALSCALE:GREGORIAN
                METHOD:PUBLISH
                NAME:Example Hospital
                X-WR-CALNAME:Example Hospital
                X-WR-TIMEZONE:Europe/London
                REFRESH-INTERVAL;VALUE=DURATION:PT6H
                X-PUBLISHED-TTL:PT6H
                BEGIN:VEVENT
                UID:5c2a@post.drumbeat.app
                DTSTAMP:20260301T100000Z
                LAST-MODIFIED:20260301T100000Z
                SEQUENCE:3
                DTSTART:20260329T070000Z
                DTEND:20260329T071500Z
                SUMMARY:Cancelled: LinkedIn: Strokes\\; know \\\\ the "signs"\\, all of them:\s
                 👩‍🚀👩‍🚀👩‍🚀
                DESCRIPTION:Face\\, arms\\, speech: time to call 999.\\nhttps://example.org/fa
                 st
                CATEGORIES:LinkedIn,Act FAST,stroke
                STATUS:CANCELLED
                TRANSP:TRANSPARENT
                X-MICROSOFT-CDO-BUSYSTATUS:FREE
                URL:https://example.org/live?a=1,2;3
                END:VEVENT
                BEGIN:VEVENT
                UID:b@post.drumbeat.app
                DTSTAMP:20260301T100000Z
                LAST-MODIFIED:20260301T100000Z
                SEQUENCE:0
                DTSTART;VALUE=DATE:20261231
                DTEND;VALUE=DATE:20270101
                SUMMARY:LinkedIn: Know the signs
                STATUS:CONFIRMED
                TRANSP:TRANSPARENT
                X-MICROSOFT-CDO-BUSYSTATUS:FREE
                END:VEVENT
                END:VCALENDAR
                """.replace("\n", "\r\n"));
        assertThat(octets).isEqualTo(Files.size(file));
    }

    @Test
    void theSameFeedGivesTheSameOctetsOnEveryMachine() throws IOException {
        Feed feed = feed(FULL, timed("c", "2026-10-25T00:30:00Z"), allDay("d", "2026-02-28"));
        format.write(feed, file, Progress.NONE);
        byte[] here = Files.readAllBytes(file);
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            for (String tag : List.of("tr-TR", "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist", "ja-JP-u-ca-japanese")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Apia"));
                Path there = folder.resolve(tag + ".ics");
                format.write(feed, there, Progress.NONE);
                assertThat(Files.readAllBytes(there)).as(tag).isEqualTo(here);
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void aFeedThatSaysTheSameIsNotWrittenAgain() throws IOException {
        format.write(feed(FULL), file, Progress.NONE);
        FileTime before = FileTime.from(Instant.parse("2020-01-01T00:00:00Z"));
        Files.setLastModifiedTime(file, before);

        format.write(feed(FULL), file, Progress.NONE);
        assertThat(Files.getLastModifiedTime(file)).isEqualTo(before);

        format.write(feed(FULL, allDay("x", "2026-01-01")), file, Progress.NONE);
        assertThat(Files.getLastModifiedTime(file)).isNotEqualTo(before);
    }

    @Test
    void anEmptyFeedIsACalendarAllTheSame() throws IOException {
        format.write(new Feed("", ZoneOffset.UTC, List.of()), file, Progress.NONE);

        assertThat(Files.readString(file)).startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n")
                .endsWith("END:VCALENDAR\r\n")
                .doesNotContain("NAME", "X-WR-TIMEZONE");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "https://example.org/a b           | ",
            "https://example.org/ä             | https://example.org/%C3%A4",
            "HTTP://EXAMPLE.ORG                | HTTP://EXAMPLE.ORG",
            "javascript:alert(1)               | ",
            "file:///etc/passwd                | ",
            "www.example.org                   | ",
            "https:opaque                      | ",
            "https://under_score.example.org/x | https://under_score.example.org/x"})
    void onlyWholeWebLinksBecomeUrls(String link, String url) throws IOException {
        format.write(feed(saying("s", "", List.of(), link)), file, Progress.NONE);

        String expected = url == null ? "" : "URL:" + url + "\r\n";
        assertThat(Files.readString(file).lines().filter(line -> line.startsWith("URL")).map(line -> line + "\r\n")
                .reduce("", String::concat))
                .isEqualTo(expected);
    }

    @Test
    void namesOfCategoriesHoldNoSeparators() throws IOException {
        format.write(
                feed(saying("s", "",
                        List.of("Heart, lungs; brain", "HEART  LUNGS BRAIN", "", " ;,", "قلب؛ رئة", "心；肺",
                                "x".repeat(300)),
                        "")),
                file, Progress.NONE);

        assertThat(unfolded()).contains("CATEGORIES:Heart lungs brain,قلب رئة,心 肺," + "x".repeat(255) + "\r\n");
    }

    @Test
    void textsAreCleanedOfWhatCalendarsChokeOn() throws IOException {
        format.write(
                feed(saying(" two\r\nlines\tand \u0007bells ", "a\r\nb\rc\u2028d\u0085e\u000Bf\u0000\uFFFE\uD83Dg \n\n",
                        List.of(), "")),
                file, Progress.NONE);

        assertThat(unfolded()).contains("SUMMARY:two lines and bells\r\n",
                "DESCRIPTION:a\\nb\\nc\\nd\\ne\\nf\uFFFDg\r\n");
    }

    @Test
    void aTextWithoutWordsIsNotWritten() throws IOException {
        format.write(feed(saying(" \n", "\t", List.of(), "")), file, Progress.NONE);

        assertThat(unfolded()).doesNotContain("SUMMARY", "DESCRIPTION", "CATEGORIES", "URL");
    }

    @Test
    void aFolderThatIsNotThereIsRefusedAndNothingIsLeftBehind() {
        assertThatExceptionOfType(StoreException.class)
                .isThrownBy(() -> format.write(feed(FULL), folder.resolve("no/where.ics"), Progress.NONE))
                .matches(refusal -> refusal.kind() == StoreException.Kind.MISSING);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aCancelledExportLeavesTheOldFile() throws IOException {
        Files.writeString(file, "what was there");

        assertThatThrownBy(() -> format.write(feed(FULL), file, (done, total) -> {
            throw new CancellationException();
        })).isInstanceOf(CancellationException.class);

        assertThat(file).hasContent("what was there");
    }

    @ParameterizedTest
    @ValueSource(strings = {"another day", "a long line"})
    void aFeedThatDoesNotReadBackIsNeverPublished(String mistake) {
        Feed feed = feed(allDay("a", "2026-01-01"));
        byte[] octets = switch (mistake) {
            case "another day" -> FeedScribe.octets(feed(allDay("a", "2026-01-02")), Progress.NONE);
            default -> ("X:" + "x".repeat(80) + "\r\n").getBytes(UTF_8);
        };

        assertThatThrownBy(() -> FeedProof.check(feed, octets))
                .isInstanceOf(IllegalStateException.class).hasMessageStartingWith("The feed does not read back");
    }

    private String unfolded() throws IOException {
        return Files.readString(file).replace("\r\n ", "");
    }
}
