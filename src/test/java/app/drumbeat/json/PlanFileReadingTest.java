package app.drumbeat.json;

import static app.drumbeat.json.PlanFiles.CALENDAR;
import static app.drumbeat.json.PlanFiles.LONDON;
import static app.drumbeat.json.PlanFiles.NOTHING_KNOWN;
import static app.drumbeat.json.PlanFiles.NOW;
import static app.drumbeat.json.PlanFiles.told;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import app.drumbeat.domain.base.DateSpan;
import app.drumbeat.domain.base.Id;
import app.drumbeat.domain.cadence.QuietPeriod;
import app.drumbeat.domain.calendar.CalendarFacts;
import app.drumbeat.domain.campaign.Campaign;
import app.drumbeat.domain.channel.Cadence;
import app.drumbeat.domain.channel.CadenceRule;
import app.drumbeat.domain.channel.Channel;
import app.drumbeat.domain.channel.Network;
import app.drumbeat.domain.plan.PlanDocument;
import app.drumbeat.domain.port.PlanReading;
import app.drumbeat.domain.post.Outcome;
import app.drumbeat.domain.post.Post;
import app.drumbeat.domain.post.PostStatus;
import app.drumbeat.domain.post.Slot;
import app.drumbeat.domain.post.Track;
import app.drumbeat.domain.post.Words;

class PlanFileReadingTest {

    private static final String EXAMPLE = """
            {
              "format": "drumbeat-plan",
              "version": 1,
              "calendar": { "name": "Example Hospital", "zone": "Europe/London", "weekStart": "MONDAY" },
              "channels": [
                { "id": "linkedin", "name": "LinkedIn", "network": "LINKEDIN", "start": "2026-01-01", "end": null,
                  "cadence": [ { "from": "2026-01-01", "perWeek": 3,
                                 "days": ["MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY"], "maxSilence": 2 } ] } ],
              "quietPeriods": [ { "from": "2026-12-24", "to": "2027-01-01", "channels": [], "reason": "Christmas" } ],
              "campaigns": [ { "id": "stroke", "name": "Act FAST", "from": "2026-05-01", "to": "2026-05-31", "channels": ["linkedin"] } ],
              "posts": [
                { "id": "p1", "channel": "linkedin", "date": "2026-03-02", "time": "09:30", "title": "Know the signs",
                  "text": "Face, arms, speech: time to call 999.", "status": "APPROVED", "campaign": "stroke", "tags": ["stroke"] } ]
            }
            """;

    private final PlanFiles plans;

    PlanFileReadingTest(@TempDir Path folder) {
        plans = new PlanFiles(folder);
    }

    @Test
    void theExampleOfTheFormatIsReadWhole() {
        Id<Channel> linkedin = Id.of("linkedin");
        DateSpan christmas = new DateSpan(day("2026-12-24"), day("2027-01-01"));

        PlanReading reading = plans.read(EXAMPLE);

        assertThat(told(reading.problems())).isEmpty();
        assertThat(reading.document()).contains(new PlanDocument(
                Optional.of(CalendarFacts.of("Example Hospital", LONDON, DayOfWeek.MONDAY, Locale.ENGLISH)),
                List.of(new Channel(linkedin, "LinkedIn", Network.LINKEDIN, 0, Optional.of(day("2026-01-01")),
                        Optional.empty(), Cadence.of(new CadenceRule(day("2026-01-01"), 3,
                                EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY), 2)))),
                List.of(new QuietPeriod(QuietPeriod.idOf(christmas, List.of()), christmas, List.of(), "Christmas")),
                List.of(new Campaign(Id.of("stroke"), "Act FAST", new DateSpan(day("2026-05-01"), day("2026-05-31")),
                        List.of(linkedin))),
                List.of(new Post(Id.of("p1"), linkedin, Optional.of(Slot.at(day("2026-03-02"), LocalTime.of(9, 30))),
                        PostStatus.APPROVED, Optional.empty(),
                        new Words("Know the signs", "Face, arms, speech: time to call 999.", "", ""),
                        Optional.of(Id.of("stroke")), List.of("stroke"), List.of(), "", Outcome.NONE,
                        Track.begun("made-1@test", NOW))),
                List.of()));
    }

    @Test
    void whatIsAbsentTakesItsDefault() {
        PlanReading reading = plans.readPlan(
                """
                        "calendar": {}, "channels": [ { "id": "x" } ],
                        "posts": [ { "id": "dated", "channel": "x", "date": "2026-03-02" }, { "id": "undated", "channel": "x" } ],
                        "campaigns": [ { "id": "c", "from": "2026-05-01", "to": "2026-05-01" } ],
                        "days": [ { "id": "d", "from": "2026-05-05" } ]
                        """,
                NOTHING_KNOWN);

        PlanDocument plan = reading.document().orElseThrow();
        assertThat(plan.calendar()).contains(CalendarFacts.of("", LONDON, DayOfWeek.MONDAY, Locale.ENGLISH));
        Channel channel = plan.channels().getFirst();
        assertThat(channel.name()).isEqualTo("x");
        assertThat(channel.network()).isEqualTo(Network.OTHER);
        assertThat(channel.cadence().isEmpty()).isTrue();
        assertThat(plan.posts()).extracting(Post::status).containsExactly(PostStatus.DRAFT, PostStatus.IDEA);
        assertThat(plan.campaigns().getFirst().runsOn(channel.id())).isTrue();
        assertThat(plan.days().getFirst().span()).isEqualTo(DateSpan.day(day("2026-05-05")));
        assertThat(plan.days().getFirst().rule()).isEmpty();
    }

    @Test
    void anEmptyPlanIsAPlan() {
        assertThat(plans.readPlan("", NOTHING_KNOWN).document())
                .contains(new PlanDocument(Optional.empty(), List.of(), List.of(), List.of(), List.of(), List.of()));
    }

    @Test
    void everyMemberOfAPostIsRead() {
        Post post = post(
                """
                        { "id": "p", "channel": "linkedin", "date": "2026-03-02", "status": "CANCELLED", "link": "https://example.org",
                          "notes": "only us", "media": ["a.png", "b/c.mp4"], "owner": "Ana", "postedAt": "2026-03-02T09:31:07Z",
                          "postedLink": "https://example.org/live", "reason": "outbreak", "uid": "u-1", "revision": 7,
                          "changed": "2026-02-01T00:00:00.9Z", "cancelled": "2026-02-02T01:00:00+01:00", "text": "a\\r\\nb\\rc" }
                        """);

        assertThat(post.words()).isEqualTo(new Words("", "a\nb\nc", "https://example.org", "only us"));
        assertThat(post.media()).containsExactly("a.png", "b/c.mp4");
        assertThat(post.owner()).isEqualTo("Ana");
        assertThat(post.outcome()).isEqualTo(
                new Outcome(Optional.of(Instant.parse("2026-03-02T09:31:07Z")), "https://example.org/live",
                        "outbreak"));
        assertThat(post.track()).isEqualTo(new Track("u-1", 7, Instant.parse("2026-02-01T00:00:00Z"),
                Optional.of(Instant.parse("2026-02-02T00:00:00Z"))));
    }

    @Test
    void aPostOnHoldKnowsWhereItCameFrom() {
        assertThat(post(
                "{ \"id\": \"p\", \"channel\": \"linkedin\", \"status\": \"ON_HOLD\", \"heldFrom\": \"APPROVED\" }")
                .heldFrom()).contains(PostStatus.APPROVED);
    }

    @Test
    void aMomentWithoutOffsetIsMeantInTheCalendarsZoneWhereverThatIsSaid() {
        PlanReading reading = plans.readPlan(
                """
                        "posts": [ { "id": "p", "channel": "linkedin", "date": "2026-07-01", "status": "POSTED", "postedAt": "2026-07-01T09:00" } ],
                        "calendar": { "zone": "America/New_York" }
                        """,
                CALENDAR);

        assertThat(reading.document().orElseThrow().calendar().map(CalendarFacts::zone))
                .contains(ZoneId.of("America/New_York"));
        assertThat(reading.document().orElseThrow().posts().getFirst().outcome().postedAt())
                .contains(Instant.parse("2026-07-01T13:00:00Z"));
    }

    @Test
    void aPostMayLeanOnAChannelThatStandsLaterOrInTheCalendar() {
        PlanReading reading = plans.readPlan(
                """
                        "posts": [ { "id": "a", "channel": "new" }, { "id": "b", "channel": "instagram", "campaign": "stroke" } ],
                        "channels": [ { "id": "new" } ]
                        """,
                CALENDAR);

        assertThat(reading.document().orElseThrow().posts()).hasSize(2);
    }

    @Test
    void twoQuietPeriodsWithoutIdAreOneWhenSpanAndChannelsAgree() {
        String period = "{ \"from\": \"2026-12-24\", \"to\": \"2026-12-26\", \"channels\": [%s] }";
        String one = period.formatted("\"linkedin\", \"instagram\"");
        String same = period.formatted("\"instagram\", \"linkedin\"");
        String other = period.formatted("\"linkedin\"");

        assertThat(told(plans.readPlan("\"quietPeriods\": [" + one + "," + other + "]", CALENDAR).problems()))
                .isEmpty();
        assertThat(plans.readPlan("\"quietPeriods\": [" + one + "," + same + "]", CALENDAR).document()).isEmpty();
    }

    @Test
    void unknownMembersAreLeftOutAndNamedOnce() {
        PlanReading reading = plans.readPlan(
                """
                        "mood": "good", "poems": [ [1, {"a": null}] ],
                        "posts": [ { "id": "a", "channel": "linkedin", "colour": 1 }, { "id": "b", "channel": "linkedin", "colour": 2 } ]
                        """,
                CALENDAR);

        assertThat(reading.document().orElseThrow().posts()).hasSize(2);
        assertThat(told(reading.problems())).containsExactly(
                "(warning) mood: \"mood\" is not known in a plan file and was left out.",
                "(warning) poems: \"poems\" is not known in a plan file and was left out.",
                "(warning) posts[0].colour: \"colour\" is not known in a plan file and was left out (2 times).");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "heldFrom  | { \"id\": \"p\", \"channel\": \"linkedin\", \"heldFrom\": \"DRAFT\" }",
            "cancelled | { \"id\": \"p\", \"channel\": \"linkedin\", \"status\": \"IDEA\", \"cancelled\": \"2026-03-02T09:31:07Z\" }"})
    void whatSaysNothingOfTheStateIsLeftOutWithAWarning(String member, String json) {
        PlanReading reading = plans.readPlan("\"posts\": [" + json + "]", CALENDAR);

        assertThat(reading.problems()).extracting(problem -> problem.place() + problem.isError())
                .containsExactly("posts[0]." + member + "false");
        Post post = reading.document().orElseThrow().posts().getFirst();
        assertThat(post.heldFrom()).isEmpty();
        assertThat(post.track().cancelled()).isEmpty();
    }

    private Post post(String json) {
        PlanReading reading = plans.readPlan("\"posts\": [" + json + "]", CALENDAR);
        assertThat(told(reading.problems())).isEmpty();
        return reading.document().orElseThrow().posts().getFirst();
    }

    private static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }
}
