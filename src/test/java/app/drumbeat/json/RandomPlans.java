package app.drumbeat.json;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import app.drumbeat.domain.awareness.NamedDay;
import app.drumbeat.domain.base.DateSpan;
import app.drumbeat.domain.base.Id;
import app.drumbeat.domain.cadence.QuietPeriod;
import app.drumbeat.domain.calendar.CalendarFacts;
import app.drumbeat.domain.campaign.Campaign;
import app.drumbeat.domain.channel.Cadence;
import app.drumbeat.domain.channel.CadenceRule;
import app.drumbeat.domain.channel.Channel;
import app.drumbeat.domain.channel.Network;
import app.drumbeat.domain.channel.Timetable;
import app.drumbeat.domain.channel.WeeklySlot;
import app.drumbeat.domain.clearance.Dismissal;
import app.drumbeat.domain.confidentiality.HouseRule;
import app.drumbeat.domain.confidentiality.Weight;
import app.drumbeat.domain.consent.Consent;
import app.drumbeat.domain.consent.ConsentScope;
import app.drumbeat.domain.consent.ConsentScope.Kind;
import app.drumbeat.domain.consent.Person;
import app.drumbeat.domain.consent.Portrayal;
import app.drumbeat.domain.evidence.Backing;
import app.drumbeat.domain.evidence.Claim;
import app.drumbeat.domain.evidence.Source;
import app.drumbeat.domain.media.Medium;
import app.drumbeat.domain.plan.PlanClearance;
import app.drumbeat.domain.plan.PlanDocument;
import app.drumbeat.domain.post.Outcome;
import app.drumbeat.domain.post.Part;
import app.drumbeat.domain.post.Post;
import app.drumbeat.domain.post.PostStatus;
import app.drumbeat.domain.post.Series;
import app.drumbeat.domain.post.SeriesDay;
import app.drumbeat.domain.post.Sharing;
import app.drumbeat.domain.post.ShelfLife;
import app.drumbeat.domain.post.Slot;
import app.drumbeat.domain.post.Ties;
import app.drumbeat.domain.post.Track;
import app.drumbeat.domain.post.Words;
import app.drumbeat.domain.review.Office;
import app.drumbeat.domain.review.Reviewer;
import app.drumbeat.domain.review.Route;
import app.drumbeat.domain.review.RouteScope;
import app.drumbeat.domain.review.RouteStep;
import app.drumbeat.domain.review.Sign;
import app.drumbeat.domain.review.Submission;
import app.drumbeat.domain.review.Verdict;
import app.drumbeat.domain.review.Version;
import app.drumbeat.domain.wording.HouseWord;
import app.drumbeat.domain.wording.Wording;

/** Plans of every shape, from a seed: all states, texts of any script, ids that try to break out. */
final class RandomPlans {

    private static final List<String> SNIPPETS = List.of("Flu jabs", "\"quoted\"", "back\\slash", "line\nline",
            "tab\there",
            "Fünf Stück", "日本語", "مرحبا", "👩‍🚀", "e\u0301", "{\"id\":1}", "</script>", "'", ",;:", "\u2028", "\u007f",
            " ", "\uFEFF");
    private static final List<String> RULES = List.of("FREQ=YEARLY", "FREQ=YEARLY;BYMONTH=3;BYDAY=2TH",
            "FREQ=WEEKLY;COUNT=4");
    private static final List<String> ZONES = List.of("Europe/London", "America/New_York", "Australia/Sydney", "UTC",
            "+05:30");
    private static final List<String> LANGUAGES = List.of("en", "en-GB", "de", "pt-BR", "zh-Hant-TW");

    private final Random random;

    RandomPlans(long seed) {
        random = new Random(seed);
    }

    PlanDocument next() {
        List<Channel> channels = many("channel", this::channel);
        List<Campaign> campaigns = many("campaign",
                i -> new Campaign(id("campaign", i), text(), span(), some(channels)));
        List<Post> posts = channels.isEmpty() ? List.of() : many("post", i -> post(i, channels, campaigns));
        return new PlanDocument(maybe(calendar()), channels, quietPeriods(channels), campaigns, posts,
                many("day", i -> new NamedDay(id("day", i), text(), span(), maybe(pick(RULES)), days(), text())),
                channels.isEmpty() ? List.<Series>of() : many("series", i -> series(i, channels, campaigns)),
                many("medium", i -> new Medium(this.<Medium>id("medium", i), text(), text(),
                        pick(List.of(Medium.Kind.values())),
                        random.nextInt(9_000), random.nextInt(9_000), random.nextInt(90), random.nextLong(1L << 40))),
                clearance(channels, campaigns, posts));
    }

    private PlanClearance clearance(List<Channel> channels, List<Campaign> campaigns, List<Post> posts) {
        List<Reviewer> reviewers = many("reviewer", i -> new Reviewer(id("reviewer", i), "R" + text(), text(), text(),
                random.nextBoolean() ? List.of() : List.of(span(), span())));
        List<Route> routes = many("route", i -> new Route(id("route", i), "W" + text(), i,
                new RouteScope(some(channels), some(campaigns, Campaign::id),
                        some(List.of("a", "b c"), Function.identity()),
                        some(List.of(Sign.values()), Function.identity())),
                steps(reviewers)));
        return new PlanClearance(reviewers, routes,
                maybe(Office.WEEKDAYS.in(pick(List.of("", "gb-eng"))).closed(List.of(span()))),
                posts.isEmpty() || routes.isEmpty() ? List.of() : submissions(posts, routes),
                List.of(new HouseRule(Id.of("rule"), HouseRule.Kind.PATTERN, "ST[0-9]{6}", text(), Weight.WARN)),
                List.of(new HouseWord(Id.of("word"), Wording.STIGMA, "service user*", "patient", random.nextBoolean())),
                many("pass", i -> new Dismissal(id("pass", i), "W" + text(), moment())),
                many("consent", i -> consent(i, channels)),
                many("portrayal", i -> new Portrayal(
                        random.nextBoolean()
                                ? Portrayal.idOfPost(id("post", i))
                                : Portrayal.idOfMedium("plan.media/" + i + ".jpg"),
                        Set.copyOf(some(List.of(Kind.values()), Function.identity())), random.nextBoolean(),
                        List.of(id("consent", 0)), maybe(day()), maybe(day()))),
                many("source", this::source), many("post", i -> new Backing(id("post", i), random.nextBoolean(),
                        random.nextBoolean() ? List.of() : List.of(new Claim(text(), id("source", 0))))));
    }

    private Source source(int i) {
        LocalDate checked = day();
        return new Source(id("source", i), "S" + text(), text(), text(), pick(List.of(Source.Quality.values())),
                checked, text(), checked.plusDays(random.nextInt(900)));
    }

    private Consent consent(int i, List<Channel> channels) {
        LocalDate given = day();
        return new Consent(id("consent", i), "C" + text(), new Person(text(), text(), text(), text()),
                new ConsentScope(EnumSet.of(pick(List.of(Kind.values())), Kind.STORY), some(channels), text(),
                        random.nextBoolean()),
                given, maybe(given.plusDays(random.nextInt(900))), pick(List.of(Consent.How.values())), text(),
                maybe(day()), maybe(day()));
    }

    private List<Submission> submissions(List<Post> posts, List<Route> routes) {
        return posts.stream().filter(post -> random.nextInt(3) == 0).map(post -> {
            Route route = pick(routes);
            Submission sent = Submission.next(post, route, Version.of(post, path -> "sum of " + path),
                    Optional.empty(), moment(), text());
            for (int i = 0; i < random.nextInt(3); i++) {
                sent = sent.with(new Verdict(random.nextInt(route.steps().size()),
                        pick(List.of(Verdict.Kind.values())), "V" + text(), text(), day(), moment(), text()));
            }
            return sent;
        }).toList();
    }

    private List<RouteStep> steps(List<Reviewer> reviewers) {
        return Stream.generate(() -> new RouteStep("S" + text(), random.nextInt(RouteStep.MOST_DAYS + 1),
                some(reviewers, Reviewer::id))).limit(1 + random.nextInt(3)).toList();
    }

    private Instant moment() {
        return Instant.ofEpochSecond(random.nextInt(2_000_000_000));
    }

    private CalendarFacts calendar() {
        return CalendarFacts.of(text(), ZoneId.of(pick(ZONES)), pick(List.of(DayOfWeek.values())),
                Locale.forLanguageTag(pick(LANGUAGES)));
    }

    private Channel channel(int i) {
        LocalDate start = day();
        return new Channel(id("channel", i), text(), pick(List.of(Network.values())), i, maybe(start),
                maybe(start.plusDays(random.nextInt(1_000))), cadence(), timetable());
    }

    private Timetable timetable() {
        return new Timetable(Stream.generate(() -> new WeeklySlot(pick(List.of(DayOfWeek.values())),
                LocalTime.of(random.nextInt(24), random.nextInt(60)))).limit(random.nextInt(5)).toList(),
                random.nextBoolean() ? 0 : random.nextInt(Timetable.MOST_SPACING + 1));
    }

    private Cadence cadence() {
        LocalDate from = day();
        return new Cadence(IntStream.range(0, random.nextInt(4)).mapToObj(i -> new CadenceRule(from.plusDays(7L * i),
                random.nextInt(51), weekdays(), random.nextInt(61))).toList());
    }

    private Set<DayOfWeek> weekdays() {
        Set<DayOfWeek> days = EnumSet.of(pick(List.of(DayOfWeek.values())));
        days.addAll(some(List.of(DayOfWeek.values()), Function.identity()));
        return days;
    }

    private List<QuietPeriod> quietPeriods(List<Channel> channels) {
        List<QuietPeriod> periods = new ArrayList<>();
        for (int i = 0; i < random.nextInt(4); i++) {
            DateSpan span = new DateSpan(day().plusYears(i * 50L), day().plusYears(200));
            List<Id<Channel>> where = some(channels);
            Id<QuietPeriod> id = random.nextBoolean() ? QuietPeriod.idOf(span, where) : id("quiet", i);
            periods.add(new QuietPeriod(id, span, where, text()));
        }
        return periods;
    }

    private Series series(int i, List<Channel> channels, List<Campaign> campaigns) {
        LocalDate first = day();
        return new Series(id("series", i), pick(channels).id(), pick(List.of("FREQ=WEEKLY;BYDAY=TH",
                "FREQ=MONTHLY;INTERVAL=2;BYDAY=-1FR", "FREQ=MONTHLY;BYMONTHDAY=28,29,30;BYSETPOS=-1")), first,
                maybe(first.plusDays(90)), first.plusDays(random.nextInt(90)), maybe(time()),
                new Words(text(), text(), text(), text()),
                campaigns.isEmpty() ? Optional.empty() : maybe(pick(campaigns).id()), texts(), texts(), text());
    }

    private Post post(int i, List<Channel> channels, List<Campaign> campaigns) {
        Optional<Slot> slot = maybe(new Slot(day(), maybe(time())));
        PostStatus status = pick(slot.isPresent()
                ? EnumSet.complementOf(EnumSet.of(PostStatus.IDEA)).stream().toList()
                : List.of(PostStatus.IDEA, PostStatus.ON_HOLD, PostStatus.CANCELLED));
        Optional<PostStatus> heldFrom = status == PostStatus.ON_HOLD ? maybe(PostStatus.APPROVED) : Optional.empty();
        Optional<Instant> cancelled = status == PostStatus.CANCELLED ? maybe(instant()) : Optional.empty();
        return new Post(id("post", i), pick(channels).id(), slot, status, heldFrom,
                new Words(text(), text(), text(), text()),
                campaigns.isEmpty() ? Optional.empty() : maybe(pick(campaigns).id()), texts(), texts(), text(),
                new ShelfLife(maybe(LocalDate.of(2026, 3, 2)), maybe(LocalDate.of(2027, 1, 9)), random.nextBoolean(),
                        maybe(LocalDate.of(2026, 12, 24))),
                new Ties(maybe(new SeriesDay(Id.of("series0"), day())),
                        maybe(new Sharing(Id.of("story" + random.nextInt(3)), Set.of(pick(List.of(Part.values())))))),
                new Outcome(maybe(instant()), text(), text()),
                new Track("uid-" + i + "@" + random.nextInt(), random.nextInt(9), instant(), cancelled));
    }

    private <T> List<T> many(String kind, IntFunction<T> maker) {
        return IntStream.range(0, random.nextInt(kind.equals("post") ? 30 : 5)).mapToObj(maker).toList();
    }

    private <T> Id<T> id(String kind, int i) {
        return Id.of(kind + i + text());
    }

    private List<Id<Channel>> some(List<Channel> channels) {
        return some(channels, Channel::id);
    }

    private <T, R> List<R> some(List<T> all, Function<T, R> what) {
        return all.stream().filter(each -> random.nextBoolean()).map(what).toList();
    }

    private List<LocalDate> days() {
        return IntStream.range(0, random.nextInt(3)).mapToObj(i -> day()).toList();
    }

    private List<String> texts() {
        return IntStream.range(0, random.nextInt(3)).mapToObj(i -> text()).toList();
    }

    private DateSpan span() {
        LocalDate first = day();
        return new DateSpan(first, first.plusDays(random.nextInt(40)));
    }

    private LocalDate day() {
        return LocalDate.of(2000 + random.nextInt(60), 1, 1).plusDays(random.nextInt(366));
    }

    private LocalTime time() {
        return random.nextBoolean()
                ? LocalTime.of(random.nextInt(24), random.nextInt(60))
                : LocalTime.ofSecondOfDay(random.nextInt(86_400));
    }

    private Instant instant() {
        return Instant.ofEpochSecond(1_600_000_000L + random.nextInt(300_000_000));
    }

    private String text() {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(4); i > 0; i--) {
            text.append(pick(SNIPPETS));
        }
        return text.toString();
    }

    private <T> T pick(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    private <T> Optional<T> maybe(T value) {
        return random.nextBoolean() ? Optional.of(value) : Optional.empty();
    }
}
