package app.drumbeat.print;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import app.drumbeat.domain.awareness.NamedDay;
import app.drumbeat.domain.awareness.Occurrence;
import app.drumbeat.domain.base.DateSpan;
import app.drumbeat.domain.base.Id;
import app.drumbeat.domain.cadence.ChannelFindings;
import app.drumbeat.domain.cadence.FindingsQuestion;
import app.drumbeat.domain.cadence.GapFinder;
import app.drumbeat.domain.cadence.Level;
import app.drumbeat.domain.cadence.QuietPeriod;
import app.drumbeat.domain.calendar.CalendarFacts;
import app.drumbeat.domain.campaign.Campaign;
import app.drumbeat.domain.channel.Cadence;
import app.drumbeat.domain.channel.CadenceRule;
import app.drumbeat.domain.channel.Channel;
import app.drumbeat.domain.channel.Network;
import app.drumbeat.domain.plan.MonthPlan;
import app.drumbeat.domain.plan.PlanMaterial;
import app.drumbeat.domain.plan.Planner;
import app.drumbeat.domain.post.Outcome;
import app.drumbeat.domain.post.Post;
import app.drumbeat.domain.post.PostDays;
import app.drumbeat.domain.post.PostStatus;
import app.drumbeat.domain.post.Slot;
import app.drumbeat.domain.post.Track;
import app.drumbeat.domain.post.Words;

/** A desk where months are put together for printing: channels, posts and all that lies on their days. */
final class MonthDesk {

    static final YearMonth DECEMBER = YearMonth.of(2026, 12);

    private static final Set<DayOfWeek> WORKING_DAYS = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);
    private static final Instant WRITTEN = Instant.parse("2026-11-20T09:00:00Z");

    private final List<Channel> channels = new ArrayList<>();
    private final List<Post> posts = new ArrayList<>();
    private final List<Campaign> campaigns = new ArrayList<>();
    private final List<QuietPeriod> quiet = new ArrayList<>();
    private final List<Occurrence> names = new ArrayList<>();
    private String calendar = "St Anne’s Hospital";
    private Locale language = Locale.UK;
    private DayOfWeek weekStart = DayOfWeek.MONDAY;

    MonthDesk called(String name) {
        calendar = name;
        return this;
    }

    MonthDesk in(Locale locale, DayOfWeek firstDay) {
        language = locale;
        weekStart = firstDay;
        return this;
    }

    MonthDesk channel(String id, String name, Network network, int perWeek, int maxSilence) {
        Cadence cadence = perWeek == 0
                ? Cadence.none()
                : Cadence.of(new CadenceRule(LocalDate.of(2026, 1, 5), perWeek, WORKING_DAYS, maxSilence));
        channels.add(new Channel(Id.of(id), name, network, channels.size(), Optional.of(LocalDate.of(2026, 11, 23)),
                Optional.empty(), cadence));
        return this;
    }

    MonthDesk post(String channel, String day, String time, PostStatus status, String title) {
        return post(channel, day, time, status, new Words(title, "", "", ""));
    }

    MonthDesk post(String channel, String day, String time, PostStatus status, Words words) {
        Slot slot = new Slot(date(day),
                time.isEmpty() ? Optional.empty() : Optional.of(LocalTime.parse(time)));
        Id<Post> id = Id.of("p" + posts.size());
        posts.add(new Post(id, Id.of(channel), Optional.of(slot), status, Optional.empty(), words, Optional.empty(),
                List.of(),
                List.of(), "", Outcome.NONE, Track.begun("uid" + posts.size(), WRITTEN)));
        return this;
    }

    MonthDesk campaign(String name, String first, String last) {
        campaigns.add(new Campaign(Id.of(name), name, span(first, last), List.of()));
        return this;
    }

    MonthDesk quiet(String reason, String first, String last, String... onChannels) {
        List<Id<Channel>> only = List.of(onChannels).stream().map(Id::<Channel>of).toList();
        quiet.add(new QuietPeriod(Id.of(reason), span(first, last), only, reason));
        return this;
    }

    MonthDesk named(String name, String first, String last) {
        NamedDay day = new NamedDay(Id.of(name), name, span(first, last), Optional.empty(), List.of(), "");
        names.add(new Occurrence(day, day.span()));
        return this;
    }

    /** The month with its findings, as of 2 December. */
    MonthPlan plan() {
        LocalDate today = LocalDate.of(2026, 12, 2);
        FindingsQuestion question = new FindingsQuestion(
                new DateSpan(LocalDate.of(2026, 10, 5), LocalDate.of(2027, 1, 10)), today, Level.PLANNED, weekStart,
                quiet,
                campaigns);
        List<ChannelFindings> findings = channels.stream().map(channel -> GapFinder.find(channel,
                PostDays.of(posts.stream().filter(post -> post.channel().equals(channel.id())).toList()), question))
                .toList();
        CalendarFacts facts = CalendarFacts.of(calendar, ZoneId.of("Europe/London"), weekStart, language);
        List<Post> ordered = posts.stream().sorted((one, other) -> one.slot().orElseThrow()
                .compareTo(other.slot().orElseThrow())).toList();
        return Planner.month(DECEMBER,
                new PlanMaterial(facts, today, channels, ordered, campaigns, quiet, names, findings));
    }

    private static DateSpan span(String first, String last) {
        return new DateSpan(date(first), date(last));
    }

    /** {@code 12-24}, or with its year where that is another one. */
    private static LocalDate date(String day) {
        return LocalDate.parse(day.length() == 5 ? "2026-" + day : day);
    }
}
