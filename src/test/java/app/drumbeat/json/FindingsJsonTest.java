package app.drumbeat.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import app.drumbeat.domain.base.DateSpan;
import app.drumbeat.domain.base.Id;
import app.drumbeat.domain.cadence.Cause;
import app.drumbeat.domain.cadence.ChannelFindings;
import app.drumbeat.domain.cadence.DropOff;
import app.drumbeat.domain.cadence.FindingsQuestion;
import app.drumbeat.domain.cadence.Level;
import app.drumbeat.domain.cadence.Runway;
import app.drumbeat.domain.cadence.ShortWeek;
import app.drumbeat.domain.cadence.Silence;
import app.drumbeat.domain.cadence.WeekCount;
import app.drumbeat.domain.campaign.Campaign;

class FindingsJsonTest {

    private static final FindingsQuestion MARCH = new FindingsQuestion(
            new DateSpan(day("2026-03-02"), day("2026-03-29")),
            day("2026-03-01"), Level.PLANNED, DayOfWeek.MONDAY, List.of(), List.of());
    private static final List<Cause> NOTHING = List.of(Cause.NOTHING_PLANNED);

    @Test
    void theWorkedExampleSaysExactlyWhatTheFormatSays() {
        ChannelFindings linkedin = new ChannelFindings(Id.of("linkedin"),
                List.of(new Silence(day("2026-03-10"), day("2026-03-13"), 4, false, NOTHING),
                        new Silence(day("2026-03-16"), day("2026-03-23"), 6, false, NOTHING),
                        new Silence(day("2026-03-25"), day("2026-03-27"), 3, true, NOTHING)),
                List.of(new ShortWeek(day("2026-03-09"), 3, 2, 1, NOTHING),
                        new ShortWeek(day("2026-03-16"), 3, 0, 3, NOTHING),
                        new ShortWeek(day("2026-03-23"), 3, 1, 2, NOTHING)),
                List.of(), new Runway(day("2026-03-09"), day("2026-03-01")),
                List.of(new WeekCount(day("2026-03-02"), 3, 3)));

        assertThat(tree(new FindingsJson().json(MARCH, List.of(linkedin)))).isEqualTo(
                tree("""
                        { "from": "2026-03-02", "to": "2026-03-29", "today": "2026-03-01", "level": "planned",
                          "channels": [
                            { "channel": "linkedin",
                              "silences": [
                                { "first": "2026-03-10", "last": "2026-03-13", "postingDays": 4, "open": false, "causes": ["NOTHING_PLANNED"] },
                                { "first": "2026-03-16", "last": "2026-03-23", "postingDays": 6, "open": false, "causes": ["NOTHING_PLANNED"] },
                                { "first": "2026-03-25", "last": "2026-03-27", "postingDays": 3, "open": true, "causes": ["NOTHING_PLANNED"] } ],
                              "shortWeeks": [
                                { "week": "2026-03-09", "required": 3, "planned": 2, "missing": 1, "causes": ["NOTHING_PLANNED"] },
                                { "week": "2026-03-16", "required": 3, "planned": 0, "missing": 3, "causes": ["NOTHING_PLANNED"] },
                                { "week": "2026-03-23", "required": 3, "planned": 1, "missing": 2, "causes": ["NOTHING_PLANNED"] } ],
                              "dropOffs": [],
                              "runway": { "planned": "2026-03-09", "approved": "2026-03-01" } } ] }
                        """));
    }

    @Test
    void aDropOffNamesTheCampaignItFollowsOrNull() {
        assertThat(tree(dropOff(Optional.of(Id.of("stroke"))))).isEqualTo(
                tree("""
                        { "from": "2026-03-02", "to": "2026-03-29", "today": "2026-03-01", "level": "planned", "channels": [
                          { "channel": "x", "silences": [], "shortWeeks": [], "dropOffs": [
                            { "firstWeek": "2026-06-01", "lastWeek": "2026-06-29", "weeks": 5, "baseline": "4", "during": "0.8", "open": true, "after": "stroke" } ],
                            "runway": { "planned": "2026-03-01", "approved": "2026-03-01" } } ] }"""));
        assertThat(dropOff(Optional.empty())).contains("\"after\": null");
    }

    @Test
    void aBaselineInTensIsNoPowerOfTen() {
        DropOff ten = new DropOff(day("2026-06-01"), day("2026-06-08"), 2, new BigDecimal("1E+1"), BigDecimal.ONE,
                false, Optional.empty());

        assertThat(json(ten)).contains("\"baseline\": \"10\"");
    }

    @Test
    void noChannelsAreAnEmptyListAndTheDocumentEndsWithALineFeed() {
        assertThat(new FindingsJson().json(MARCH, List.of())).endsWith("\"channels\": []\n}\n");
    }

    private static String dropOff(Optional<Id<Campaign>> after) {
        return json(new DropOff(day("2026-06-01"), day("2026-06-29"), 5, new BigDecimal("4"), new BigDecimal("0.8"),
                true, after));
    }

    private static String json(DropOff dropOff) {
        return new FindingsJson().json(MARCH,
                List.of(new ChannelFindings(Id.of("x"), List.of(), List.of(), List.of(dropOff),
                        new Runway(day("2026-03-01"), day("2026-03-01")), List.of())));
    }

    private static JsonValue tree(String json) {
        try (JsonSource source = new JsonSource(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)))) {
            assertThat(source.begins()).isTrue();
            return source.value();
        }
    }

    private static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }
}
