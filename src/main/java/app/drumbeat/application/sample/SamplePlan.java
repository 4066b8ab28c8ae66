package app.drumbeat.application.sample;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;
import static java.time.DayOfWeek.WEDNESDAY;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import app.drumbeat.domain.awareness.NamedDay;
import app.drumbeat.domain.base.DateSpan;
import app.drumbeat.domain.base.Id;
import app.drumbeat.domain.cadence.QuietPeriod;
import app.drumbeat.domain.calendar.CalendarFacts;
import app.drumbeat.domain.campaign.Campaign;
import app.drumbeat.domain.channel.Channel;
import app.drumbeat.domain.channel.Network;
import app.drumbeat.domain.plan.PlanDocument;
import app.drumbeat.domain.port.NewTracks;
import app.drumbeat.domain.post.Outcome;
import app.drumbeat.domain.post.Post;
import app.drumbeat.domain.post.PostStatus;
import app.drumbeat.domain.post.Slot;
import app.drumbeat.domain.post.Words;

/**
 * The plan of an invented hospital round any day: seven weeks behind, twelve ahead, five channels, a campaign that burnt hot,
 * the drop-off after it, and two gaps to come, one because a post is on hold and one where nothing was planned. Pure.
 */
public final class SamplePlan {

    private static final int WEEKS_BEHIND = 7;
    private static final int WEEKS_AHEAD = 12;
    private static final Set<DayOfWeek> WORKING_DAYS = EnumSet.range(MONDAY, FRIDAY);

    private static final List<SampleChannel> CHANNELS = List.of(
            new SampleChannel("linkedin", "LinkedIn", Network.LINKEDIN, WORKING_DAYS, 3,
                    Map.of(TUESDAY, LocalTime.of(9, 30), THURSDAY, LocalTime.of(12, 30)), SampleWords.linkedIn()),
            new SampleChannel("x", "X", Network.X, WORKING_DAYS, 2, Map.of(MONDAY, LocalTime.of(9, 0), WEDNESDAY,
                    LocalTime.of(8, 30), FRIDAY, LocalTime.of(12, 0)), SampleWords.x()),
            new SampleChannel("instagram", "Instagram", Network.INSTAGRAM, WORKING_DAYS, 3,
                    Map.of(MONDAY, LocalTime.of(12, 0), THURSDAY, LocalTime.of(17, 0)), SampleWords.instagram()),
            new SampleChannel("facebook", "Facebook", Network.FACEBOOK, EnumSet.allOf(DayOfWeek.class), 3,
                    Map.of(TUESDAY, LocalTime.of(10, 0), THURSDAY, LocalTime.of(15, 0), SATURDAY, LocalTime.of(10, 0)),
                    SampleWords.facebook()),
            new SampleChannel("youtube", "YouTube", Network.YOUTUBE, EnumSet.of(WEDNESDAY, THURSDAY), 2,
                    Map.of(WEDNESDAY, LocalTime.of(17, 0)), SampleWords.youTube()));

    private final LocalDate today;
    private final LocalDate thisWeek;
    private final ZoneId zone;
    private final NewTracks tracks;
    private final List<Post> posts = new ArrayList<>();

    private SamplePlan(LocalDate today, ZoneId zone, NewTracks tracks) {
        this.today = today;
        this.thisWeek = today.with(TemporalAdjusters.previousOrSame(MONDAY));
        this.zone = zone;
        this.tracks = tracks;
    }

    /** The plan round a day. */
    public static PlanDocument round(LocalDate today, ZoneId zone, NewTracks tracks) {
        return new SamplePlan(today, zone, tracks).document();
    }

    private PlanDocument document() {
        List<Channel> channels = new ArrayList<>();
        for (SampleChannel channel : CHANNELS) {
            channels.add(channel.from(week(-WEEKS_BEHIND), channels.size()));
            plan(channel);
        }
        oddities();
        CalendarFacts facts = CalendarFacts.of("St Brennan’s Hospital (sample)", zone, MONDAY, Locale.UK);
        List<QuietPeriod> quiet = List
                .of(new QuietPeriod(Id.of("move"), new DateSpan(week(6).plusDays(5), week(6).plusDays(6)),
                        List.of(), "We move to the new building"));
        return new PlanDocument(Optional.of(facts), channels, quiet, campaigns(), posts, namedDays());
    }

    private List<Campaign> campaigns() {
        return List.of(
                new Campaign(Id.of("winter"), "Winter wellbeing", new DateSpan(week(-6), week(-3).plusDays(4)),
                        List.of(Id.of("x"), Id.of("facebook"))),
                new Campaign(Id.of("openday"), "Open day", new DateSpan(week(1), week(2).plusDays(5)),
                        List.of(Id.of("facebook"), Id.of("linkedin"))));
    }

    private void plan(SampleChannel channel) {
        int said = 0;
        for (int week = -WEEKS_BEHIND; week <= WEEKS_AHEAD; week++) {
            for (Map.Entry<DayOfWeek, LocalTime> turn : turns(channel, week).entrySet()) {
                LocalDate day = week(week).with(TemporalAdjusters.nextOrSame(turn.getKey()));
                if (!isGap(channel, week, turn.getKey())) {
                    Words words = channel.words().get(said++ % channel.words().size());
                    add(channel.id(), day, turn.getValue(), words, statusOn(day));
                }
            }
        }
    }

    /** The weekdays of one week: the channel's habit, but X says more in the campaign and little in the two weeks after it. */
    private static Map<DayOfWeek, LocalTime> turns(SampleChannel channel, int week) {
        Map<DayOfWeek, LocalTime> turns = new TreeMap<>(channel.habit());
        if (channel.network() == Network.X && week < -2) {
            WORKING_DAYS.forEach(day -> turns.putIfAbsent(day, LocalTime.of(16, 0)));
        } else if (channel.network() == Network.X && week < 0) {
            turns.keySet().retainAll(EnumSet.of(FRIDAY));
            turns.put(TUESDAY, LocalTime.of(9, 0));
        } else if (channel.network() == Network.LINKEDIN && week == 2) {
            turns.put(FRIDAY, LocalTime.of(9, 30));
        }
        return turns;
    }

    /** LinkedIn falls silent after next Tuesday, Instagram for the whole fourth week ahead. */
    private static boolean isGap(SampleChannel channel, int week, DayOfWeek day) {
        return switch (channel.network()) {
            case LINKEDIN -> (week == 1 && day == THURSDAY) || (week == 2 && day == TUESDAY);
            case INSTAGRAM -> week == 4;
            default -> false;
        };
    }

    /** What was planned before today went out; what comes is the less ready the further off it is. */
    private PostStatus statusOn(LocalDate day) {
        if (day.isBefore(today)) {
            return PostStatus.POSTED;
        }
        if (day.isBefore(today.plusDays(5))) {
            return PostStatus.SCHEDULED;
        }
        if (day.isBefore(today.plusDays(12))) {
            return PostStatus.APPROVED;
        }
        return day.isBefore(today.plusDays(21)) ? PostStatus.IN_REVIEW : PostStatus.DRAFT;
    }

    /** What a real plan has besides: a post on hold, one cancelled, one never sent, and ideas. */
    private void oddities() {
        add("linkedin", week(2).plusDays(1), LocalTime.of(9, 30), new Words("Patient story: back on two wheels",
                "Waiting for written consent.", "", "Consent form is with the ward."), PostStatus.ON_HOLD);
        add("x", week(3).plusDays(1), LocalTime.of(9, 0),
                new Words("Car park closed", "The resurfacing was called off.", "", ""),
                PostStatus.CANCELLED);
        add("facebook", week(-1).plusDays(4), LocalTime.of(18, 0), Words.titled("Bake sale for the children’s ward"),
                PostStatus.DRAFT);
        SampleWords.ideas().forEach(title -> {
            String id = "idea-" + posts.size();
            Id<Channel> channel = Id.of(CHANNELS.get(posts.size() % 4).id());
            posts.add(Post.idea(Id.of(id), channel, Words.titled(title), tracks.next()));
        });
    }

    private void add(String channel, LocalDate day, LocalTime time, Words words, PostStatus status) {
        Post post = Post
                .draft(Id.of("sample-" + posts.size()), Id.of(channel), Slot.at(day, time), words, tracks.next())
                .in(status);
        if (status == PostStatus.POSTED) {
            Instant at = day.atTime(time).atZone(zone).toInstant();
            post = post.ending(new Outcome(Optional.of(at), "", ""));
        }
        Optional<Id<Campaign>> campaign = campaigns().stream()
                .filter(there -> there.span().contains(day) && there.channels().contains(Id.<Channel>of(channel)))
                .findFirst().map(Campaign::id);
        posts.add(post.inCampaign(campaign));
    }

    private LocalDate week(int weeksFromNow) {
        return thisWeek.plusWeeks(weeksFromNow);
    }

    /** Days that the world marks at the same date or weekday each year; they stand where they fall. */
    private List<NamedDay> namedDays() {
        return List.of(day("World Leprosy Day", 1, "BYMONTH=1;BYDAY=-1SU"),
                day("World Kidney Day", 3, "BYMONTH=3;BYDAY=2TH"),
                day("World Health Day", 4, "BYMONTH=4;BYMONTHDAY=7"),
                day("World Hand Hygiene Day", 5, "BYMONTH=5;BYMONTHDAY=5"),
                day("World Blood Donor Day", 6, "BYMONTH=6;BYMONTHDAY=14"),
                day("World Hepatitis Day", 7, "BYMONTH=7;BYMONTHDAY=28"),
                day("World Suicide Prevention Day", 9, "BYMONTH=9;BYMONTHDAY=10"),
                day("World Mental Health Day", 10, "BYMONTH=10;BYMONTHDAY=10"),
                day("Global Handwashing Day", 10, "BYMONTH=10;BYMONTHDAY=15"),
                day("World Stroke Day", 10, "BYMONTH=10;BYMONTHDAY=29"),
                day("World Diabetes Day", 11, "BYMONTH=11;BYMONTHDAY=14"),
                day("World AIDS Day", 12, "BYMONTH=12;BYMONTHDAY=1"),
                day("International Volunteer Day", 12, "BYMONTH=12;BYMONTHDAY=5"),
                day("World Braille Day", 1, "BYMONTH=1;BYMONTHDAY=4"),
                day("World Cancer Day", 2, "BYMONTH=2;BYMONTHDAY=4"));
    }

    private NamedDay day(String name, int month, String rule) {
        LocalDate first = SampleDays.first(today.getYear() - 1, month, rule);
        String id = name.toLowerCase(Locale.ROOT).replace(' ', '-');
        return new NamedDay(Id.of(id), name, DateSpan.day(first), Optional.of("FREQ=YEARLY;" + rule), List.of(),
                "Health days (sample)");
    }
}
