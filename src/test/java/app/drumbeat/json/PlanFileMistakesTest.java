package app.drumbeat.json;

import static app.drumbeat.json.PlanFiles.CALENDAR;
import static app.drumbeat.json.PlanFiles.told;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import app.drumbeat.domain.port.PlanReading;

/** Every mistake in a plan is named with its place, and a plan with one changes nothing. */
class PlanFileMistakesTest {

    @TempDir
    Path folder;

    static Stream<Arguments> mistakes() {
        return Stream.of(
                mistake("posts[0].channel: There is no channel \"nowhere\"", posts("'channel': 'nowhere'")),
                mistake("posts[0].campaign: There is no campaign \"gone\"",
                        posts("'channel': 'linkedin', 'campaign': 'gone'")),
                mistake("posts[0].channel: \"channel\" is missing", posts("'title': 'x'")),
                mistake("posts[0].date: \"2026-02-30\" is no day that exists", post("'date': '2026-02-30'")),
                mistake("posts[0].date: \"2026-2-3\" is no day", post("'date': '2026-2-3'")),
                mistake("posts[0].date: \"0000-01-01\" is no day", post("'date': '0000-01-01'")),
                mistake("posts[0].date: \"02.03.2026\" is no day", post("'date': '02.03.2026'")),
                mistake("posts[0].date: Here must stand a text", post("'date': 20260302")),
                mistake("posts[0].time: \"25:00\" is no time", post("'date': '2026-03-02', 'time': '25:00'")),
                mistake("posts[0].time: \"9.30\" is no time", post("'date': '2026-03-02', 'time': '9.30'")),
                mistake("posts[0].time: A time needs a date", post("'time': '09:30'")),
                mistake("posts[0].status: \"PUBLISHED\" is not known here. Write one of IDEA, DRAFT, IN_REVIEW, APPROVED,"
                        + " SCHEDULED, POSTED, ON_HOLD, CANCELLED.", post("'status': 'PUBLISHED'")),
                mistake("posts[0].status: An idea has no date", post("'date': '2026-03-02', 'status': 'IDEA'")),
                mistake("posts[0].status: A post that is POSTED needs a date", post("'status': 'POSTED'")),
                mistake("posts[0].status: A post that is DRAFT needs a date", post("'status': 'DRAFT'")),
                mistake("posts[0].heldFrom: A post cannot be on hold",
                        post("'status': 'ON_HOLD', 'heldFrom': 'ON_HOLD'")),
                mistake("posts[0].postedAt: \"yesterday\" is no moment", post("'postedAt': 'yesterday'")),
                mistake("posts[0].revision: -1 does not fit", post("'revision': -1")),
                mistake("posts[0].revision: 1.5 does not fit", post("'revision': 1.5")),
                mistake("posts[0].uid: \" \" cannot be", post("'uid': ' '")),
                mistake("posts[0].uid: \"a\u2028b\" cannot be", post("'uid': 'a\\u2028b'")),
                mistake("posts[0].tags: Here must stand a list", post("'tags': 'stroke'")),
                mistake("posts[0].tags[1]: Here must stand a text", post("'tags': ['stroke', 5]")),
                mistake("posts[0].title: Here must stand a text", post("'title': {}")),
                mistake("posts[0].title: The text holds half of a character", post("'title': 'a\\ud83d'")),
                mistake("posts[0].title: The text holds half of a character", post("'title': '\\ude00\\ud83d'")),
                mistake("posts[0].text: The text holds half of a character or an empty one",
                        post("'text': 'a\\u0000b'")),
                mistake("posts[0].title: \"title\" stands here more than once", post("'title': 'x', 'title': 'y'")),
                mistake("posts[0].id: An id cannot be empty", "'posts': [ { 'id': '', 'channel': 'linkedin' } ]"),
                mistake("posts[0].id: \"id\" is missing", "'posts': [ { 'id': null, 'channel': 'linkedin' } ]"),
                mistake("posts[1]: \"a\" stands already at posts[0]",
                        "'posts': [ { 'id': 'a', 'channel': 'linkedin' }, { 'id': 'a', 'channel': 'linkedin' } ]"),
                mistake("posts[1].uid: \"u\" stands already at posts[0].uid", "'posts': [ { 'id': 'a', 'uid': 'u',"
                        + " 'channel': 'linkedin' }, { 'id': 'b', 'uid': 'u', 'channel': 'linkedin' } ]"),
                mistake("posts[0]: Here must stand an object", "'posts': [ 7 ]"),
                mistake("posts: Here must stand a list", "'posts': { 'id': 'a' }"),
                mistake("posts: \"posts\" stands here more than once", "'posts': [], 'posts': []"),
                mistake("channels[0].network: \"linkedin\" is not known",
                        "'channels': [ { 'id': 'x', 'network': 'linkedin' } ]"),
                mistake("channels[0].end: The span ends on 2026-01-01 before it begins on 2026-01-02",
                        "'channels': [ { 'id': 'x', 'start': '2026-01-02', 'end': '2026-01-01' } ]"),
                mistake("channels[1]: \"x\" stands already at channels[0]",
                        "'channels': [ { 'id': 'x' }, { 'id': 'x' } ]"),
                mistake("channels[0].cadence[0].perWeek: 51 does not fit",
                        rule("'perWeek': 51, 'days': ['MONDAY'], 'maxSilence': 2")),
                mistake("channels[0].cadence[0].perWeek: -1 does not fit",
                        rule("'perWeek': -1, 'days': ['MONDAY'], 'maxSilence': 2")),
                mistake("channels[0].cadence[0].perWeek: 2.5 does not fit",
                        rule("'perWeek': 2.5, 'days': ['MONDAY'], 'maxSilence': 2")),
                mistake("channels[0].cadence[0].perWeek: 1e999999999 does not fit",
                        rule("'perWeek': 1e999999999, 'days': ['MONDAY'], 'maxSilence': 2")),
                mistake("channels[0].cadence[0].perWeek: Here must stand a number",
                        rule("'perWeek': '3', 'days': ['MONDAY'], 'maxSilence': 2")),
                mistake("channels[0].cadence[0].perWeek: \"perWeek\" is missing",
                        rule("'days': ['MONDAY'], 'maxSilence': 2")),
                mistake("channels[0].cadence[0].maxSilence: 61 does not fit",
                        rule("'perWeek': 3, 'days': ['MONDAY'], 'maxSilence': 61")),
                mistake("channels[0].cadence[0].maxSilence: \"maxSilence\" is missing",
                        rule("'perWeek': 3, 'days': ['MONDAY']")),
                mistake("channels[0].cadence[0].days: A cadence rule needs at least one weekday",
                        rule("'perWeek': 3, 'days': [], 'maxSilence': 2")),
                mistake("channels[0].cadence[0].days[0]: \"Monday\" is not known",
                        rule("'perWeek': 3, 'days': ['Monday', 'TUESDAY'], 'maxSilence': 2")),
                mistake("channels[0].cadence[0].from: \"from\" is missing",
                        "'channels': [ { 'id': 'x', 'cadence': [ { 'perWeek': 3, 'days': ['MONDAY'], 'maxSilence': 2 } ] } ]"),
                mistake("channels[0].cadence[1].from: Two cadence rules begin on 2026-01-01",
                        "'channels': [ { 'id': 'x', 'cadence': ["
                                + " { 'from': '2026-01-01', 'perWeek': 3, 'days': ['MONDAY'], 'maxSilence': 2 },"
                                + " { 'from': '2026-01-01', 'perWeek': 4, 'days': ['MONDAY'], 'maxSilence': 2 } ] } ]"),
                mistake("quietPeriods[0].to: The span ends on 2026-01-01 before",
                        "'quietPeriods': [ { 'from': '2026-01-02', 'to': '2026-01-01' } ]"),
                mistake("quietPeriods[0].channels[1]: There is no channel \"nowhere\"",
                        "'quietPeriods': [ { 'from': '2026-01-02', 'to': '2026-01-03', 'channels': ['linkedin', 'nowhere'] } ]"),
                mistake("quietPeriods[0].from: \"from\" is missing", "'quietPeriods': [ { 'to': '2026-01-01' } ]"),
                mistake("campaigns[0].to: \"to\" is missing", "'campaigns': [ { 'id': 'c', 'from': '2026-01-01' } ]"),
                mistake("campaigns[0].channels[0]: There is no channel \"nowhere\"",
                        "'campaigns': [ { 'id': 'c', 'from': '2026-01-01', 'to': '2026-01-01', 'channels': ['nowhere'] } ]"),
                mistake("days[0].rule: \"FREQ=SOMETIMES\" is no recurrence",
                        "'days': [ { 'id': 'd', 'from': '2026-01-01', 'rule': 'FREQ=SOMETIMES' } ]"),
                mistake("days[0].except[0]: \"never\" is no day",
                        "'days': [ { 'id': 'd', 'from': '2026-01-01', 'except': ['never'] } ]"),
                mistake("days[0].to: The span ends on 2026-01-01 before",
                        "'days': [ { 'id': 'd', 'from': '2026-01-02', 'to': '2026-01-01' } ]"),
                mistake("routes[0].steps: A route needs at least one step", "'routes': [ { 'id': 'r', 'name': 'R' } ]"),
                mistake("routes[0].name: \"name\" is blank",
                        "'routes': [ { 'id': 'r', 'name': ' ', 'steps': [ { 'name': 'S', 'days': 1 } ] } ]"),
                mistake("routes[0].steps[0].days: 61 does not fit",
                        "'routes': [ { 'id': 'r', 'name': 'R', 'steps': [ { 'name': 'S', 'days': 61 } ] } ]"),
                mistake("routes[0].channels[0]: There is no channel \"nowhere\"",
                        "'routes': [ { 'id': 'r', 'name': 'R', 'channels': ['nowhere'],"
                                + " 'steps': [ { 'name': 'S', 'days': 1 } ] } ]"),
                mistake("reviewers[0].away[0].to: The span ends on 2026-01-01 before",
                        "'reviewers': [ { 'id': 'r', 'name': 'R',"
                                + " 'away': [ { 'from': '2026-01-02', 'to': '2026-01-01' } ] } ]"),
                mistake("office: Here must stand an object", "'office': []"),
                mistake("submissions[0].verdicts[0].step: 1 does not fit",
                        "'submissions': [ { 'post': 'p', 'number': 1, 'route': 'r', 'channel': 'linkedin',"
                                + " 'at': '2026-01-01T09:00:00Z', 'steps': [ { 'name': 'S', 'days': 1 } ],"
                                + " 'verdicts': [ { 'step': 1, 'kind': 'APPROVED', 'who': 'A', 'day': '2026-01-02',"
                                + " 'noted': '2026-01-02T09:00:00Z' } ] } ]"),
                mistake("consents[0].until: The consent ends on 2026-01-01, before it is given on 2026-02-01",
                        "'consents': [ { 'id': 'c', 'reference': 'C', 'kinds': [ 'STORY' ],"
                                + " 'given': '2026-02-01', 'until': '2026-01-01' } ]"),
                mistake("consents[0].kinds: A consent names at least one of",
                        "'consents': [ { 'id': 'c', 'reference': 'C', 'given': '2026-02-01' } ]"),
                mistake("portrayals[0].post: What is shown belongs to a post or to a medium",
                        "'portrayals': [ { 'shows': [ 'STORY' ] } ]"),
                mistake("sources[0].checked: ",
                        "'sources': [ { 'id': 's', 'title': 'S' } ]"),
                mistake("sources[0].review: The source is to be looked at again on 2026-01-01",
                        "'sources': [ { 'id': 's', 'title': 'S', 'checked': '2026-02-01', 'review': '2026-01-01' } ]"),
                mistake("houseRules[0].value: This is no regular expression",
                        "'houseRules': [ { 'id': 'h', 'kind': 'PATTERN', 'name': 'x', 'value': '[' } ]"),
                mistake("letPass[0].reason: \"reason\" is missing",
                        "'letPass': [ { 'id': 'x', 'at': '2026-01-01T09:00:00Z' } ]"),
                mistake("calendar.zone: \"Mars/Olympus\" is no time zone", "'calendar': { 'zone': 'Mars/Olympus' }"),
                mistake("calendar.weekStart: \"Monday\" is not known", "'calendar': { 'weekStart': 'Monday' }"),
                mistake("calendar.language: \"!\" is no language tag", "'calendar': { 'language': '!' }"),
                mistake("calendar: Here must stand an object", "'calendar': 'Example Hospital'"));
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void aMistakeIsNamedWithItsPlaceAndChangesNothing(String said, String members) {
        PlanReading reading = new PlanFiles(folder).readPlan(members.replace('\'', '"'), CALENDAR);

        assertThat(reading.document()).isEmpty();
        assertThat(told(reading.problems())).singleElement().asString().startsWith(said);
    }

    @Test
    void everyMistakeIsNamedAndNotOnlyTheFirst() {
        PlanReading reading = new PlanFiles(folder).readPlan(
                """
                        "calendar": { "zone": "Mars/Olympus" },
                        "channels": [ { "id": "x", "start": "soon" } ],
                        "posts": [ { "id": "a", "channel": "nowhere" }, { "id": "a", "channel": "x", "date": "2026-13-01", "time": "noon" } ]
                        """,
                CALENDAR);

        assertThat(reading.problems()).extracting(problem -> problem.place()).containsExactly("calendar.zone",
                "channels[0].start", "posts[1].date", "posts[1].time", "posts[1]", "posts[0].channel");
    }

    @Test
    void ofAFileThatIsWrongFromEndToEndTheRestIsCounted() {
        String wrong = Stream.generate(() -> "{}").limit(2_000).reduce((a, b) -> a + "," + b).orElseThrow();

        PlanReading reading = new PlanFiles(folder).readPlan("\"posts\": [" + wrong + "]", CALENDAR);

        assertThat(told(reading.problems())).hasSize(Mistakes.TOLD + 1).last().asString()
                .isEqualTo(": There are 3,000 more mistakes like these.");
    }

    @Test
    void aVeryLongWrongValueIsShownInBrief() {
        PlanReading reading = new PlanFiles(folder)
                .readPlan("\"calendar\": { \"zone\": \"" + "🦴".repeat(5_000) + "\" }", CALENDAR);

        assertThat(told(reading.problems())).singleElement().asString().contains("🦴".repeat(40) + "…")
                .hasSizeLessThan(250);
    }

    private static Arguments mistake(String said, String members) {
        return Arguments.of(said, members);
    }

    private static String posts(String members) {
        return "'posts': [ { 'id': 'p', " + members + " } ]";
    }

    private static String post(String members) {
        return posts("'channel': 'linkedin', " + members);
    }

    private static String rule(String members) {
        return "'channels': [ { 'id': 'x', 'cadence': [ { 'from': '2026-01-01', " + members + " } ] } ]";
    }
}
