package app.drumbeat.application.consent;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

import app.drumbeat.application.workspace.LeaningPosts;
import app.drumbeat.application.workspace.Workspace;
import app.drumbeat.domain.base.Id;
import app.drumbeat.domain.channel.Channel;
import app.drumbeat.domain.consent.Consent;
import app.drumbeat.domain.consent.Portrayal;
import app.drumbeat.domain.plan.Flag;
import app.drumbeat.domain.port.Library;
import app.drumbeat.domain.post.Post;
import app.drumbeat.domain.post.PostStatus;

/** What is wrong with the consents of posts. */
public final class ConsentFlags {

    /** An end is told of so many days before, each time once more. */
    private static final int[] NOTICES = {7, 30, 90};

    private final Workspace workspace;
    private final LeaningPosts leaning;

    public ConsentFlags(Workspace workspace) {
        this.workspace = workspace;
        this.leaning = new LeaningPosts(workspace.library());
    }

    /** Of posts still to come, those that must not go out. */
    public List<Flag> of(List<Post> posts, List<Channel> channels) {
        LocalDate today = workspace.today();
        List<Flag> flags = new ArrayList<>();
        if (workspace.library().portrayals().list().isEmpty()) {
            return flags;
        }
        posts.stream().filter(post -> isToCome(post, today) && !leaning.lacks(post).isEmpty())
                .forEach(post -> on(post, channels).ifPresent(channel -> flags.add(Flag.about(Flag.Kind.CONSENT,
                        channel, post, Id.of(Flag.Kind.CONSENT + "/" + post.id().value()), 0))));
        return flags;
    }

    /** Of posts that are out, those that have to come down; of them and of those to come, those whose consent ends soon. */
    public List<Flag> ofLeaning(List<Channel> channels) {
        LocalDate today = workspace.today();
        List<Flag> flags = new ArrayList<>();
        leaningPosts().forEach((post, portrayal) -> on(post, channels).ifPresent(channel -> {
            if (hasToComeDown(post, portrayal)) {
                flags.add(Flag.about(Flag.Kind.TAKE_DOWN, channel, post,
                        Id.of(Flag.Kind.TAKE_DOWN + "/" + post.id().value()), 0));
            } else if (isUp(post, portrayal) || isToCome(post, today)) {
                soonest(portrayal).ifPresent(consent -> flags.add(ends(post, channel, consent)));
            }
        }));
        return flags.stream().sorted(Comparator.comparing((Flag flag) -> flag.days().first()).thenComparing(Flag::id))
                .toList();
    }

    /** The posts that are out and have to come down, the oldest first. */
    public List<Post> toTakeDown() {
        List<Post> posts = new ArrayList<>();
        leaningPosts().forEach((post, portrayal) -> {
            if (hasToComeDown(post, portrayal)) {
                posts.add(post);
            }
        });
        posts.sort(Comparator.comparing((Post post) -> post.day().orElse(LocalDate.MAX)).thenComparing(Post::id));
        return posts;
    }

    private boolean hasToComeDown(Post post, Portrayal portrayal) {
        LocalDate today = workspace.today();
        return isUp(post, portrayal) && (portrayal.upUntil().filter(today::isAfter).isPresent()
                || consents(portrayal).stream().anyMatch(consent -> consent.withdrawn().isPresent()
                        || consent.until().filter(today::isAfter).isPresent()));
    }

    private static boolean isUp(Post post, Portrayal portrayal) {
        return post.status() == PostStatus.POSTED && portrayal.isOfSomebody() && portrayal.takenDown().isEmpty();
    }

    private static boolean isToCome(Post post, LocalDate today) {
        return post.day().filter(day -> !day.isBefore(today)).isPresent() && switch (post.status()) {
            case DRAFT, IN_REVIEW, APPROVED, SCHEDULED -> true;
            case IDEA, POSTED, ON_HOLD, CANCELLED -> false;
        };
    }

    /** The consent that ends first among those that end within the longest notice. */
    private Optional<Consent> soonest(Portrayal portrayal) {
        LocalDate today = workspace.today();
        return consents(portrayal).stream()
                .filter(consent -> consent.withdrawn().isEmpty() && consent.until().filter(last -> !last.isBefore(today)
                        && !last.isAfter(today.plusDays(NOTICES[NOTICES.length - 1]))).isPresent())
                .min(Comparator.comparing(consent -> consent.until().orElse(LocalDate.MAX)));
    }

    private Flag ends(Post post, Channel channel, Consent consent) {
        LocalDate last = consent.until().orElseThrow();
        int days = (int) ChronoUnit.DAYS.between(workspace.today(), last);
        int notice = IntStream.of(NOTICES).filter(before -> days <= before).findFirst().orElse(days);
        return Flag.about(Flag.Kind.CONSENT_ENDS, channel, post, Id.of(Flag.Kind.CONSENT_ENDS + "/"
                + post.id().value() + "/" + consent.id().value() + "/" + last + "/" + notice), days);
    }

    private List<Consent> consents(Portrayal portrayal) {
        return portrayal.consents().stream().flatMap(id -> workspace.library().consents().find(id).stream()).toList();
    }

    /** Every post that shows somebody, with all that it shows. */
    private Map<Post, Portrayal> leaningPosts() {
        Library library = workspace.library();
        Map<Post, Portrayal> posts = new LinkedHashMap<>();
        List<Portrayal> all = library.portrayals().list();
        all.stream().flatMap(portrayal -> portrayal.post().stream()).flatMap(id -> library.posts().find(id).stream())
                .forEach(post -> posts.put(post, leaning.portrayal(post)));
        List<String> media = all.stream().filter(Portrayal::isOfSomebody)
                .flatMap(portrayal -> portrayal.medium().stream()).map(Id::value).toList();
        if (!media.isEmpty()) {
            library.posts().list().stream().filter(post -> post.media().stream().anyMatch(media::contains))
                    .forEach(post -> posts.put(post, leaning.portrayal(post)));
        }
        posts.values().removeIf(portrayal -> !portrayal.isOfSomebody());
        return posts;
    }

    private static Optional<Channel> on(Post post, List<Channel> channels) {
        return channels.stream().filter(channel -> channel.id().equals(post.channel())).findFirst();
    }
}
