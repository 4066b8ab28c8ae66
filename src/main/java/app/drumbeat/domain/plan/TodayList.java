package app.drumbeat.domain.plan;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import app.drumbeat.domain.base.DateSpan;
import app.drumbeat.domain.base.Id;
import app.drumbeat.domain.post.Post;
import app.drumbeat.domain.post.PostStatus;

/**
 * What there is to do today, the most pressing first. Pure.
 *
 * @param tasks by section, and in each in the order of the posts
 */
public record TodayList(List<Task> tasks) {

    /** How far back a post that was never sent is still overdue, and how far ahead drafts are looked at, in days. */
    public static final int OVERDUE_DAYS = 60;
    public static final int SUBMIT_DAYS = 14;
    public static final int CHASE_DAYS = 7;
    public static final int PREPARE_DAYS = 3;
    public static final int REPLY_DAYS = 1;
    public static final int RECORD_DAYS = 14;

    /** Where it is known by when a post must be sent to review, or be back from a reviewer, it stands here so many days before. */
    public static final int NOTICE_DAYS = 5;

    /** What is to be done with a post, the most pressing first. A post stands in the first section that fits. */
    public enum Section {
        /** It is out, and has to come down. */
        TAKE_DOWN,
        /** Its day is over, and it was never sent. */
        OVERDUE,
        /** Cleared, and it goes out today. */
        POST,
        /** In review, and whoever has it is due, or its day comes within {@value #CHASE_DAYS} days. */
        CHASE,
        /** Still a draft, and it must be sent to review soon; without a route: its day comes within {@value #SUBMIT_DAYS} days. */
        SUBMIT,
        /** Cleared, its day comes within {@value #PREPARE_DAYS} days, and it lacks a time or a text. */
        PREPARE,
        /** Posted today or yesterday: people answer. */
        REPLY,
        /** Posted within the last {@value #RECORD_DAYS} days, and nobody wrote down where it can be seen. */
        RECORD
    }

    /** One post and what is to be done with it. */
    public record Task(Section section, Post post) {}

    public TodayList {
        tasks = List.copyOf(tasks);
    }

    /** The days whose posts have to be looked at. */
    public static DateSpan span(LocalDate today) {
        return span(today, 0);
    }

    /** @param ahead so many days reviews look ahead */
    public static DateSpan span(LocalDate today, int ahead) {
        return new DateSpan(today.minusDays(OVERDUE_DAYS), today.plusDays(Math.max(SUBMIT_DAYS, ahead)));
    }

    /**
     * @param posts those of {@link #span}, by day and time; others do no harm
     * @param zone in which a post that went out has its day
     * @param due by when posts must be sent to review, or be back, where that is known
     * @param down posts that have to be taken down, whenever they went out
     */
    public static TodayList of(List<Post> posts, LocalDate today, ZoneId zone, Map<Id<Post>, LocalDate> due,
            List<Post> down) {
        List<Task> tasks = new ArrayList<>();
        down.forEach(post -> tasks.add(new Task(Section.TAKE_DOWN, post)));
        for (Section section : Section.values()) {
            posts.stream()
                    .filter(post -> sectionOf(post, today, zone, Optional.ofNullable(due.get(post.id())))
                            .filter(section::equals).isPresent() && !down.contains(post))
                    .forEach(post -> tasks.add(new Task(section, post)));
        }
        return new TodayList(tasks);
    }

    /** What is to be done with a post; nothing where it can wait. */
    public static Optional<Section> sectionOf(Post post, LocalDate today, ZoneId zone) {
        return sectionOf(post, today, zone, Optional.empty());
    }

    private static Optional<Section> sectionOf(Post post, LocalDate today, ZoneId zone, Optional<LocalDate> due) {
        return post.day().flatMap(day -> switch (post.status()) {
            case DRAFT -> due.isPresent() && !day.isBefore(today)
                    ? due.filter(by -> !by.isAfter(today.plusDays(NOTICE_DAYS))).map(by -> Section.SUBMIT)
                    : unsent(day, today, SUBMIT_DAYS, Section.SUBMIT);
            case IN_REVIEW -> due.filter(by -> !day.isBefore(today) && !by.isAfter(today)).map(by -> Section.CHASE)
                    .or(() -> unsent(day, today, CHASE_DAYS, Section.CHASE));
            case APPROVED, SCHEDULED -> cleared(post, day, today);
            case POSTED -> posted(post, post.outcome().postedAt().map(at -> LocalDate.ofInstant(at, zone)).orElse(day),
                    today);
            case IDEA, ON_HOLD, CANCELLED -> Optional.empty();
        });
    }

    /** Whether a cleared post lacks what it needs to go out. */
    public static boolean lacks(Post post) {
        return post.status() != PostStatus.POSTED
                && (post.words().text().isBlank() || post.slot().flatMap(slot -> slot.time()).isEmpty());
    }

    private static Optional<Section> unsent(LocalDate day, LocalDate today, int ahead, Section section) {
        if (day.isBefore(today)) {
            return overdue(day, today);
        }
        return day.isAfter(today.plusDays(ahead)) ? Optional.empty() : Optional.of(section);
    }

    private static Optional<Section> cleared(Post post, LocalDate day, LocalDate today) {
        if (day.isBefore(today)) {
            return overdue(day, today);
        }
        if (day.equals(today)) {
            return Optional.of(Section.POST);
        }
        return lacks(post) && !day.isAfter(today.plusDays(PREPARE_DAYS))
                ? Optional.of(Section.PREPARE)
                : Optional.empty();
    }

    /** @param day the day on which it went out, which may be another than planned */
    private static Optional<Section> posted(Post post, LocalDate day, LocalDate today) {
        if (day.isAfter(today)) {
            return Optional.empty();
        }
        if (!day.isBefore(today.minusDays(REPLY_DAYS))) {
            return Optional.of(Section.REPLY);
        }
        return post.outcome().postedLink().isBlank() && !day.isBefore(today.minusDays(RECORD_DAYS))
                ? Optional.of(Section.RECORD)
                : Optional.empty();
    }

    private static Optional<Section> overdue(LocalDate day, LocalDate today) {
        return day.isBefore(today.minusDays(OVERDUE_DAYS)) ? Optional.empty() : Optional.of(Section.OVERDUE);
    }
}
