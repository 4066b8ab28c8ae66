package app.drumbeat.store;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;

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
import app.drumbeat.domain.plan.SavedView;
import app.drumbeat.domain.port.TableMapping;
import app.drumbeat.domain.post.DeletedPost;
import app.drumbeat.domain.post.Outcome;
import app.drumbeat.domain.post.Part;
import app.drumbeat.domain.post.Post;
import app.drumbeat.domain.post.PostFilter;
import app.drumbeat.domain.post.PostStatus;
import app.drumbeat.domain.post.Series;
import app.drumbeat.domain.post.SeriesDay;
import app.drumbeat.domain.post.Sharing;
import app.drumbeat.domain.post.ShelfLife;
import app.drumbeat.domain.post.Slot;
import app.drumbeat.domain.post.Ties;
import app.drumbeat.domain.post.Track;
import app.drumbeat.domain.post.Words;

/** Records of every kind and shape, from a seed: texts that try to break out of wherever they stand. */
final class RandomRecords {

    private static final List<String> AWKWARD = List.of("", " ", "Flu jabs", "'; DROP TABLE post; --", "\"quoted\"",
            "back\\slash \\u0041", "two\nlines\r\n\ttab", "👩‍⚕️ 🏳️‍🌈", "שלום עולם", "مرحبا \u202e txet",
            "e\u0301 é", "\u0000", "a\u0000b", "\u0001\u001f\u007f\u0085\u2028\ufeff", "\uffff", "𝒜", "[\"a\"]",
            "{\"id\":1}", "NULL", "0042", "1e3", "%?#&+ :memory:");

    private final Random random;

    RandomRecords(long seed) {
        random = new Random(seed);
    }

    CalendarFacts calendar() {
        return CalendarFacts.of(text(), ZoneId.of(pick(List.of("Europe/London", "UTC", "+05:30", "Asia/Kathmandu"))),
                pick(List.of(DayOfWeek.values())), Locale.forLanguageTag(pick(List.of("en", "de-AT", "zh-Hant-TW"))));
    }

    Channel channel(Id<Channel> id) {
        DateSpan span = span();
        List<CadenceRule> rules = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            rules.add(new CadenceRule(span.first().plusMonths(i), random.nextInt(51), weekdays(), random.nextInt(61)));
        }
        return new Channel(id, text(), pick(List.of(Network.values())), random.nextInt(12), maybe(span::first),
                maybe(span::last), new Cadence(rules), new Timetable(
                        weekdays().stream().map(day -> new WeeklySlot(day, LocalTime.of(random.nextInt(24), 30)))
                                .toList(),
                        random.nextInt(Timetable.MOST_SPACING + 1)));
    }

    Campaign campaign(Id<Campaign> id) {
        return new Campaign(id, text(), span(), ids());
    }

    QuietPeriod quietPeriod(Id<QuietPeriod> id) {
        return new QuietPeriod(id, span(), ids(), text());
    }

    NamedDay namedDay(Id<NamedDay> id) {
        return new NamedDay(id, text(), span(), maybe(() -> "FREQ=YEARLY;BYMONTH=3;BYDAY=2TH"), several(this::day),
                text());
    }

    SavedView view(Id<SavedView> id) {
        return new SavedView(id, text(),
                new PostFilter(new HashSet<>(ids()), Set.of(pick(List.of(PostStatus.values()))),
                        new HashSet<>(ids()), Set.of(text()), Set.of(), text(), pick(List.of(true, false))));
    }

    TableMapping mapping(Id<TableMapping> id) {
        Map<String, String> fields = new HashMap<>();
        texts().forEach(header -> fields.put(header, text()));
        return new TableMapping(id, fields, pick(List.of("", "dmy", "mdy", "ymd")));
    }

    DeletedPost deleted(Post post) {
        return new DeletedPost(Id.of(post.id().value()), post, instant());
    }

    Post post(Id<Post> id, Id<Channel> channel, Optional<Id<Campaign>> campaign) {
        PostStatus status = pick(List.of(PostStatus.values()));
        boolean dated = status.allowsDay() && (!status.allowsNoDay() || random.nextBoolean());
        Optional<Slot> slot = dated ? Optional.of(new Slot(day(), maybe(this::time))) : Optional.empty();
        return new Post(id, channel, slot, status, maybe(() -> pick(List.of(PostStatus.values()))),
                new Words(text(), text(), text(), text()), campaign, texts(), texts(), text(),
                new ShelfLife(maybe(() -> span().first()), maybe(() -> span().first()), random.nextBoolean(),
                        maybe(() -> span().first())),
                new Ties(maybe(() -> new SeriesDay(Id.of("s" + text()), span().first())),
                        maybe(() -> new Sharing(Id.of("t" + text()), Set.of(pick(List.of(Part.values())))))),
                new Outcome(maybe(this::instant), text(), text()),
                new Track(text() + "@example.org", random.nextInt(1000), instant(), maybe(this::instant)));
    }

    Series series(Id<Series> id, Id<Channel> channel, Optional<Id<Campaign>> campaign) {
        DateSpan days = span();
        return new Series(id, channel, text(), days.first(), maybe(days::last), days.last(), maybe(this::time),
                new Words(text(), text(), text(), text()), campaign, texts(), texts(), text());
    }

    String text() {
        return pick(AWKWARD) + (random.nextBoolean() ? pick(AWKWARD) : "");
    }

    <T> T pick(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    private List<String> texts() {
        return several(this::text);
    }

    private <T> List<Id<T>> ids() {
        return several(() -> Id.of("x" + text()));
    }

    private <T> List<T> several(Supplier<T> one) {
        List<T> several = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            several.add(one.get());
        }
        return several;
    }

    private <T> Optional<T> maybe(Supplier<T> one) {
        return random.nextBoolean() ? Optional.of(one.get()) : Optional.empty();
    }

    private DateSpan span() {
        LocalDate first = day();
        return new DateSpan(first, first.plusDays(random.nextInt(30)));
    }

    private LocalDate day() {
        return random.nextInt(50) == 0
                ? pick(List.of(LocalDate.of(0, 1, 1), LocalDate.of(1582, 10, 10),
                        LocalDate.of(2028, 2, 29), LocalDate.of(9999, 11, 30)))
                : LocalDate.of(2026, 1, 1).plusDays(random.nextInt(365));
    }

    private LocalTime time() {
        return pick(List.of(LocalTime.MIN, LocalTime.of(9, 30), LocalTime.of(9, 30, 5), LocalTime.MAX,
                LocalTime.of(23, 59, 0, 1000)));
    }

    Instant instant() {
        return Instant.parse("2026-03-02T09:30:00Z").plusSeconds(random.nextInt(1_000_000))
                .plusNanos(pick(List.of(0, 0, 0, 5_000_000, 123_456_789)));
    }

    private Set<DayOfWeek> weekdays() {
        Set<DayOfWeek> days = EnumSet.of(pick(List.of(DayOfWeek.values())));
        List.of(DayOfWeek.values()).stream().filter(day -> random.nextBoolean()).forEach(days::add);
        return days;
    }
}
