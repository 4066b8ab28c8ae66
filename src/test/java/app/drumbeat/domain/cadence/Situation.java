package app.drumbeat.domain.cadence;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import app.drumbeat.domain.base.DateSpan;
import app.drumbeat.domain.base.Id;
import app.drumbeat.domain.campaign.Campaign;
import app.drumbeat.domain.channel.Cadence;
import app.drumbeat.domain.channel.CadenceRule;
import app.drumbeat.domain.channel.Channel;
import app.drumbeat.domain.channel.Network;
import app.drumbeat.domain.post.PostDays;
import app.drumbeat.domain.post.PostStatus;

/**
 * A channel with its posts, and what is asked of it; built a word at a time.
 *
 * <p>Begins as the channel of the worked example: LinkedIn from Monday 2 March 2026, three posts a week, Monday to Friday,
 * two silent days allowed, seen from 1 March over the four weeks to Sunday 29 March.
 */
final class Situation {

    static final Id<Channel> LINKEDIN = Id.of("linkedin");
    static final Id<Channel> INSTAGRAM = Id.of("instagram");
    static final Set<DayOfWeek> WORKDAYS = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);
    static final Set<DayOfWeek> EVERY_DAY = EnumSet.allOf(DayOfWeek.class);

    /** One dated post, as far as the findings care. */
    record Dated(LocalDate day, PostStatus status) {}

    private Optional<LocalDate> start = Optional.of(march(2));
    private Optional<LocalDate> end = Optional.empty();
    private List<CadenceRule> rules = List.of(new CadenceRule(march(2), 3, WORKDAYS, 2));
    private List<Dated> posts = new ArrayList<>();
    private DateSpan range = new DateSpan(march(2), march(29));
    private LocalDate today = march(1);
    private Level level = Level.PLANNED;
    private DayOfWeek weekStart = DayOfWeek.MONDAY;
    private List<QuietPeriod> quiet = new ArrayList<>();
    private List<Campaign> campaigns = new ArrayList<>();

    /** A day of March 2026, or of the months round it: the 0th is the last of February, the 32nd is 1 April. */
    static LocalDate march(int day) {
        return LocalDate.of(2026, 3, 1).plusDays(day - 1L);
    }

    Situation start(LocalDate day) {
        start = Optional.of(day);
        return this;
    }

    Situation withoutStart() {
        start = Optional.empty();
        return this;
    }

    Situation end(LocalDate day) {
        end = Optional.of(day);
        return this;
    }

    Situation rules(CadenceRule... wanted) {
        rules = List.of(wanted);
        return this;
    }

    Situation rule(int perWeek, Set<DayOfWeek> days, int maxSilence) {
        return rules(new CadenceRule(march(2), perWeek, days, maxSilence));
    }

    Situation range(LocalDate from, LocalDate to) {
        range = new DateSpan(from, to);
        return this;
    }

    Situation today(LocalDate day) {
        today = day;
        return this;
    }

    Situation level(Level asked) {
        level = asked;
        return this;
    }

    Situation weekStart(DayOfWeek day) {
        weekStart = day;
        return this;
    }

    /** Scheduled posts, which count whatever the day and the level. */
    Situation posts(int... daysOfMarch) {
        for (int day : daysOfMarch) {
            post(day, PostStatus.SCHEDULED);
        }
        return this;
    }

    Situation post(int dayOfMarch, PostStatus status) {
        return post(march(dayOfMarch), status);
    }

    Situation post(LocalDate day, PostStatus status) {
        posts.add(new Dated(day, status));
        return this;
    }

    Situation without(Dated post) {
        posts.remove(post);
        return this;
    }

    Situation quiet(LocalDate first, LocalDate last, Id<?>... channels) {
        Id<QuietPeriod> id = Id.of("quiet" + quiet.size());
        quiet.add(new QuietPeriod(id, new DateSpan(first, last), channelsOf(channels), "Meant"));
        return this;
    }

    Situation campaign(String id, LocalDate first, LocalDate last, Id<?>... channels) {
        campaigns.add(new Campaign(Id.of(id), id, new DateSpan(first, last), channelsOf(channels)));
        return this;
    }

    Situation copy() {
        Situation copy = new Situation();
        copy.start = start;
        copy.end = end;
        copy.rules = rules;
        copy.posts = new ArrayList<>(posts);
        copy.range = range;
        copy.today = today;
        copy.level = level;
        copy.weekStart = weekStart;
        copy.quiet = new ArrayList<>(quiet);
        copy.campaigns = new ArrayList<>(campaigns);
        return copy;
    }

    List<Dated> dated() {
        return List.copyOf(posts);
    }

    Channel channel() {
        return new Channel(LINKEDIN, "LinkedIn", Network.LINKEDIN, 0, start, end, new Cadence(rules));
    }

    FindingsQuestion question() {
        return new FindingsQuestion(range, today, level, weekStart, quiet, campaigns);
    }

    ChannelFindings find() {
        List<Dated> sorted = posts.stream().sorted(Comparator.comparing(Dated::day)).toList();
        PostDays.Collector collector = new PostDays.Collector(sorted.size());
        sorted.forEach(post -> collector.add(post.day().toEpochDay(), post.status()));
        return GapFinder.find(channel(), collector.done(), question());
    }

    /** The silences as {@code first..last: posting days}, days of March, with {@code open} where they are. */
    List<String> silences() {
        return find().silences().stream().map(silence -> "%d..%d: %d%s".formatted(dayOfMarch(silence.first()),
                dayOfMarch(silence.last()), silence.postingDays(), silence.open() ? " open" : "")).toList();
    }

    /** The short weeks as {@code first day: planned of required}. */
    List<String> shortWeeks() {
        return find().shortWeeks().stream().map(week -> "%d: %d of %d".formatted(dayOfMarch(week.week()),
                week.planned(), week.required())).toList();
    }

    /** The causes of the one silence that there is. */
    List<Cause> causesOfTheSilence() {
        List<Silence> silences = find().silences();
        if (silences.size() != 1) {
            throw new AssertionError("One silence is meant, not " + silences);
        }
        return silences.getFirst().causes();
    }

    static long dayOfMarch(LocalDate date) {
        return date.toEpochDay() - march(0).toEpochDay();
    }

    @SuppressWarnings("unchecked") // the ids of channels, taken as wildcards because a generic array cannot be made
    private static List<Id<Channel>> channelsOf(Id<?>... channels) {
        return List.of((Id<Channel>[]) channels);
    }

    @Override
    public String toString() {
        return channel() + " " + posts + " " + question();
    }
}
