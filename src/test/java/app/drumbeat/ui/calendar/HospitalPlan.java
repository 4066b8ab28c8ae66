package app.drumbeat.ui.calendar;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import app.drumbeat.domain.awareness.NamedDay;
import app.drumbeat.domain.base.DateSpan;
import app.drumbeat.domain.base.Id;
import app.drumbeat.domain.cadence.QuietPeriod;
import app.drumbeat.domain.campaign.Campaign;
import app.drumbeat.domain.channel.Cadence;
import app.drumbeat.domain.channel.CadenceRule;
import app.drumbeat.domain.channel.Channel;
import app.drumbeat.domain.channel.Network;
import app.drumbeat.domain.channel.Timetable;
import app.drumbeat.domain.channel.WeeklySlot;
import app.drumbeat.domain.plan.PlanDocument;
import app.drumbeat.domain.post.Post;
import app.drumbeat.domain.post.PostStatus;
import app.drumbeat.domain.post.Slot;
import app.drumbeat.domain.post.Track;
import app.drumbeat.domain.post.Words;

/** The autumn and winter of a fictional hospital: five channels, a campaign, a quiet Christmas, and two honest gaps. */
public final class HospitalPlan {

    private static final Set<DayOfWeek> WEEKDAYS = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);

    public static final Channel LINKEDIN = channel("linkedin", "LinkedIn", Network.LINKEDIN, 0, 2, 5);
    public static final Channel X = channel("x", "X", Network.X, 1, 3, 4);
    public static final Channel INSTAGRAM = channel("instagram", "Instagram", Network.INSTAGRAM, 2, 2, 3);
    public static final Channel FACEBOOK = channel("facebook", "Facebook", Network.FACEBOOK, 3, 3, 4);
    public static final Channel YOUTUBE = channel("youtube", "YouTube", Network.YOUTUBE, 4, 1, 9);

    /** One that the plan itself does without. */
    public static final Channel MASTODON = channel("mastodon", "Mastodon", Network.MASTODON, 5, 2, 5);

    public static final List<Channel> CHANNELS = List.of(LINKEDIN, X, INSTAGRAM, FACEBOOK, YOUTUBE);

    public static final Campaign WELLBEING = new Campaign(Id.of("wellbeing"), "Winter wellbeing",
            new DateSpan(LocalDate.of(2026, 12, 1), LocalDate.of(2026, 12, 18)), List.of());

    public static final QuietPeriod CHRISTMAS = new QuietPeriod(Id.of("christmas"),
            new DateSpan(LocalDate.of(2026, 12, 25), LocalDate.of(2027, 1, 3)), List.of(), "Christmas cover");

    /** Day, time, channel, state, title; a star before the title means that it has a picture. */
    private static final String DECEMBER = """
            11-30 10:00 facebook  POSTED    Winter vaccines: where to go
            11-30 12:30 linkedin  DRAFT     Meet our new ward team
            12-01 08:30 x         POSTED    World AIDS Day: test, treat, talk
            12-01 12:00 instagram POSTED    *Red ribbon morning
            12-01 16:00 linkedin  POSTED    HIV: what has changed
            12-02 10:00 facebook  SCHEDULED Five ways to keep warm
            12-02 17:00 youtube   APPROVED  *Ask a pharmacist: colds
            12-03 09:00 x         APPROVED  Accessible clinics
            12-03 12:00 instagram APPROVED  *Ramp to care
            12-04 09:30 linkedin  IN_REVIEW *Know the signs of sepsis
            12-04 15:00 facebook  APPROVED  Volunteer of the month
            12-07 09:00 x         APPROVED  Hand washing in 20 seconds
            12-07 10:00 facebook  APPROVED  Winter wellbeing: sleep
            12-08 09:30 linkedin  IN_REVIEW Research open day
            12-08 12:00 instagram DRAFT     Behind the scenes: lab
            12-09 10:00 facebook  APPROVED  Flu or cold?
            12-09 12:00 x         DRAFT     111 first
            12-10 12:00 instagram IN_REVIEW *Patient story: asthma
            12-10 17:00 youtube   DRAFT     Ask a nurse: asthma
            12-11 09:00 x         DRAFT     Carers: five minutes
            12-11 15:00 facebook  APPROVED  Thank you, night shift 💙
            12-14 10:00 facebook  APPROVED  Winter wellbeing: move more
            12-14 12:00 x         APPROVED  Norovirus: stay home
            12-15 12:00 instagram DRAFT     Kitchen team
            12-16 10:00 facebook  IN_REVIEW Loneliness: where to turn
            12-16 17:00 youtube   DRAFT     Ask a GP: sore throat
            12-17 09:00 x         DRAFT     Pharmacy opening times
            12-17 09:30 linkedin  DRAFT     Our year in numbers
            12-17 10:00 facebook  ON_HOLD   Car park closes on Friday
            12-17 12:00 instagram DRAFT     *Porters: the long way round
            12-17 15:00 x         CANCELLED Staff awards tonight
            12-17 --    facebook  DRAFT     Thank our volunteers
            12-18 10:00 facebook  DRAFT     Winter wellbeing: talk
            12-18 12:00 linkedin  DRAFT     Join our team
            12-21 09:00 x         DRAFT     Repeat prescriptions
            12-22 10:00 facebook  APPROVED  Christmas opening times
            12-23 09:00 x         APPROVED  A&E: is it an emergency?
            12-24 10:00 facebook  APPROVED  To everyone on shift
            """;

    private HospitalPlan() {}

    public static PlanDocument all() {
        List<Post> posts = new ArrayList<>(around());
        posts.addAll(posts(DECEMBER));
        return new PlanDocument(Optional.empty(), CHANNELS, List.of(CHRISTMAS), List.of(WELLBEING), posts, days());
    }

    /** All of it, and LinkedIn and Instagram have usual times of the week, an hour apart. */
    public static PlanDocument timed() {
        PlanDocument all = all();
        return new PlanDocument(all.calendar(), CHANNELS.stream().map(channel -> switch (channel.id().value()) {
            case "linkedin" -> channel.timed(new Timetable(times(LocalTime.of(9, 30), DayOfWeek.MONDAY,
                    DayOfWeek.WEDNESDAY, DayOfWeek.FRIDAY), 60));
            case "instagram" -> channel.timed(new Timetable(times(LocalTime.of(9, 30), DayOfWeek.WEDNESDAY,
                    DayOfWeek.THURSDAY), 60));
            default -> channel;
        }).toList(), all.quietPeriods(), all.campaigns(), all.posts(), all.days());
    }

    private static List<WeeklySlot> times(LocalTime time, DayOfWeek... days) {
        return Stream.of(days).map(day -> new WeeklySlot(day, time)).toList();
    }

    /** Channels and posts, and nothing else. */
    public static PlanDocument only(List<Channel> channels, List<Post> posts) {
        return new PlanDocument(Optional.empty(), channels, List.of(), List.of(), posts, List.of());
    }

    /** All of it, and more posts and channels besides. */
    public static PlanDocument with(List<Channel> channels, List<Post> posts) {
        PlanDocument all = all();
        return new PlanDocument(all.calendar(), Stream.concat(all.channels().stream(), channels.stream()).toList(),
                all.quietPeriods(), all.campaigns(), Stream.concat(all.posts().stream(), posts.stream()).toList(),
                all.days());
    }

    static List<NamedDay> days() {
        return List.of(day("2026-12-01", "World AIDS Day"), day("2026-12-03", "Disabled People's Day"),
                day("2026-12-10", "Human Rights Day"), day("2026-12-12", "Universal Health Coverage Day"),
                day("2026-12-25", "Christmas Day"), day("2026-12-28", "Boxing Day (substitute)"),
                day("2027-01-01", "New Year's Day"));
    }

    /** The id of a post of December. */
    public static Id<Post> id(String title) {
        return Id.of(title);
    }

    public static Channel channel(String id, String name, Network network, int position, int perWeek, int maxSilence) {
        CadenceRule rule = new CadenceRule(LocalDate.of(2026, 9, 1), perWeek, WEEKDAYS, maxSilence);
        return new Channel(Id.of(id), name, network, position, Optional.of(LocalDate.of(2026, 9, 1)), Optional.empty(),
                Cadence.of(rule));
    }

    public static Post post(String id, Channel channel, LocalDate day, LocalTime time, PostStatus status,
            String title) {
        return Post.draft(Id.of(id), channel.id(), Slot.at(day, time), Words.titled(title),
                Track.begun(id + "@post.example", Instant.EPOCH)).in(status);
    }

    /** September to November, all of it posted, and January and February, all of it drafts. */
    private static List<Post> around() {
        Stream<Post> autumn = LocalDate.of(2026, 9, 1).datesUntil(LocalDate.of(2026, 11, 30))
                .flatMap(day -> usual(day, PostStatus.POSTED));
        Stream<Post> winter = LocalDate.of(2027, 1, 4).datesUntil(LocalDate.of(2027, 3, 1))
                .flatMap(day -> usual(day, PostStatus.DRAFT));
        Post first = post("new year", INSTAGRAM, LocalDate.of(2027, 1, 4), LocalTime.NOON, PostStatus.APPROVED,
                "Happy new year");
        return Stream.of(autumn, winter, Stream.of(first)).flatMap(posts -> posts).toList();
    }

    private static Stream<Post> usual(LocalDate day, PostStatus status) {
        List<Channel> speaking = switch (day.getDayOfWeek()) {
            case MONDAY, FRIDAY -> List.of(X, FACEBOOK);
            case TUESDAY, THURSDAY -> List.of(LINKEDIN, INSTAGRAM);
            case WEDNESDAY -> List.of(FACEBOOK, X, YOUTUBE);
            default -> List.of();
        };
        return speaking.stream().map(channel -> post(channel.id() + " " + day, channel, day,
                LocalTime.of(9 + channel.position(), 0), status, "From our wards, " + day.getDayOfMonth()));
    }

    private static List<Post> posts(String lines) {
        return lines.lines().map(line -> line.split(" +", 5)).map(HospitalPlan::post).toList();
    }

    private static Post post(String[] words) {
        LocalDate day = LocalDate.parse("2026-" + words[0]);
        boolean picture = words[4].startsWith("*");
        String title = picture ? words[4].substring(1) : words[4];
        Slot slot = words[1].equals("--") ? Slot.on(day) : Slot.at(day, LocalTime.parse(words[1]));
        Post post = Post.draft(Id.of(title), Id.of(words[2]), slot, new Words(title, title + ".", "", ""),
                Track.begun(title + "@post.example", Instant.EPOCH)).in(PostStatus.valueOf(words[3]));
        return picture ? post.showing(List.of("media/picture.png")) : post;
    }

    private static NamedDay day(String date, String name) {
        return new NamedDay(Id.of(date), name, DateSpan.day(LocalDate.parse(date)), Optional.empty(), List.of(), "UK");
    }
}
