package app.drumbeat.application.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import app.drumbeat.application.intake.PostMatching.Match;
import app.drumbeat.application.intake.layout.Field;
import app.drumbeat.application.intake.reading.ReadPost;
import app.drumbeat.application.intake.reading.RowRead;
import app.drumbeat.application.intake.reading.Spot;
import app.drumbeat.application.workspace.Fresh;
import app.drumbeat.domain.base.Change;
import app.drumbeat.domain.base.Changes;
import app.drumbeat.domain.base.DateSpan;
import app.drumbeat.domain.base.Id;
import app.drumbeat.domain.base.Problem;
import app.drumbeat.domain.campaign.Campaign;
import app.drumbeat.domain.channel.Channel;
import app.drumbeat.domain.post.Post;
import app.drumbeat.words.Places;
import app.drumbeat.words.Texts;

/** Decides for every post that a file tells whether it is new, the same as one that is there, or an update of it. */
final class PostsIntake {

    /** What became of the rows. */
    record Outcome(List<RowPreview> rows, List<Channel> newChannels, List<Campaign> newCampaigns, List<Problem> notes,
            Changes changes) {}

    private final Existing existing;
    private final Texts texts;
    private final Places places;
    private final Fresh fresh;
    private final ChannelResolver resolver;
    private final List<RowRead> rows;
    private final List<ReadPost> posts = new ArrayList<>();
    private final List<Integer> rowOf = new ArrayList<>();
    private final List<Optional<Channel>> channels = new ArrayList<>();

    PostsIntake(List<RowRead> rows, Existing existing, IntakeChoices choices, String fileName, Fresh fresh,
            Texts texts) {
        this.rows = rows;
        this.existing = existing;
        this.texts = texts;
        this.fresh = fresh;
        places = new Places(texts);
        for (int row = 0; row < rows.size(); row++) {
            for (ReadPost post : rows.get(row).posts()) {
                posts.add(post);
                rowOf.add(row);
            }
        }
        resolver = new ChannelResolver(existing.channels(), choices, fileName, new AccountNetworks(posts), fresh,
                texts);
        posts.stream().map(ReadPost::channel).filter(name -> !name.isEmpty()).forEach(resolver::find);
        posts.forEach(post -> channels.add(resolver.find(post.channel())));
    }

    Outcome decide() {
        List<Match> matches = PostMatching.of(posts, channels, postsThere(), existing::post);
        CampaignResolver campaigns = new CampaignResolver(existing.campaigns(), posts, fresh);
        @Nullable
        Post[] results = told(matches, new PostMaking(campaigns, fresh, texts));
        List<Problem> notes = new ArrayList<>();
        resolver.forNameless()
                .ifPresent(channel -> notes.add(Problem.warning("", "intake.channel.nameless", channel.name())));
        List<Change<?>> changes = new ArrayList<>();
        resolver.proposed().forEach(channel -> changes.add(Change.made(channel)));
        campaigns.proposed().forEach(campaign -> changes.add(Change.made(campaign)));
        for (int i = 0; i < results.length; i++) {
            Post result = results[i];
            if (result != null) {
                changes.addAll(changes(matches.get(i), posts.get(i), result));
            }
        }
        return new Outcome(previews(matches, results), resolver.proposed(), campaigns.proposed(), notes,
                new Changes(changes));
    }

    /** The post itself, and what was kept of it while it was deleted. */
    private List<Change<?>> changes(Match match, ReadPost read, Post result) {
        if (match.existing().isPresent()) {
            return List.of(Change.replaced(match.existing().get(), result));
        }
        List<Change<?>> changes = new ArrayList<>(List.of(Change.made(result)));
        read.said().id().flatMap(id -> existing.deleted(result.id()))
                .ifPresent(deleted -> changes.add(Change.removed(deleted)));
        return changes;
    }

    /** The posts of the calendar that a post of the file could be. */
    private List<Post> postsThere() {
        Optional<LocalDate> first = posts.stream().flatMap(post -> post.day().stream()).min(LocalDate::compareTo);
        Optional<LocalDate> last = posts.stream().flatMap(post -> post.day().stream()).max(LocalDate::compareTo);
        List<Post> there = new ArrayList<>();
        if (first.isPresent() && last.isPresent()) {
            there.addAll(existing.posts(new DateSpan(first.get(), last.get())));
        }
        if (posts.stream().anyMatch(post -> post.day().isEmpty())) {
            there.addAll(existing.postsWithoutDay());
        }
        return there;
    }

    /** The posts as they will be; nothing in the place of those that are told by an earlier one, or cannot be taken. */
    private @Nullable Post[] told(List<Match> matches, PostMaking making) {
        @Nullable
        Post[] results = new Post[posts.size()];
        Set<Id<Post>> given = new HashSet<>();
        for (int i = 0; i < posts.size(); i++) {
            if (channels.get(i).isEmpty()) {
                continue;
            }
            Id<Channel> channel = channels.get(i).orElseThrow().id();
            ReadPost read = posts.get(i);
            Match match = matches.get(i);
            Post earlier = match.repeats().map(at -> results[at]).orElse(null);
            if (earlier != null) {
                results[match.repeats().orElseThrow()] = making.told(earlier, read, channel);
            } else if (match.existing().isPresent()) {
                results[i] = making.told(match.existing().get(), read, channel);
            } else {
                Optional<Id<Post>> id = read.said().id().map(Id::<Post>of)
                        .filter(wanted -> existing.post(wanted).isEmpty() && given.add(wanted));
                results[i] = making.made(read, channel, id);
            }
        }
        return results;
    }

    private List<RowPreview> previews(List<Match> matches, @Nullable Post[] results) {
        List<RowPreview> previews = new ArrayList<>();
        int at = 0;
        for (int row = 0; row < rows.size(); row++) {
            RowRead read = rows.get(row);
            if (read.posts().isEmpty()) {
                Becomes becomes = read.kind() == RowRead.Kind.LEFT_OUT ? Becomes.LEFT_OUT : Becomes.NO_POST;
                previews.add(new RowPreview(read.spot(), becomes, read.says(), "", Optional.empty(), Set.of(),
                        read.problems()));
            }
            while (at < posts.size() && rowOf.get(at) == row) {
                previews.add(preview(read, at, matches.get(at), results));
                at++;
            }
        }
        return previews;
    }

    private RowPreview preview(RowRead row, int at, Match match, @Nullable Post[] results) {
        List<Problem> problems = new ArrayList<>(row.problems());
        if (channels.get(at).isEmpty()) {
            problems.add(Problem.error(place(row.spot()), "intake.channel.several", posts.get(at).channel()));
            return new RowPreview(row.spot(), Becomes.LEFT_OUT, row.says(), posts.get(at).channel(), Optional.empty(),
                    Set.of(),
                    problems);
        }
        String channel = channels.get(at).orElseThrow().name();
        Post result = results[at];
        if (result == null) {
            int earlier = match.repeats().orElseThrow();
            Spot first = rows.get(rowOf.get(earlier)).spot();
            problems.add(Problem.warning(place(row.spot()), "intake.row.repeats", place(first)));
            return new RowPreview(row.spot(), Becomes.REPEATED, row.says(), channel,
                    Optional.ofNullable(results[earlier]), Set.of(),
                    problems);
        }
        Set<Field> changed = match.existing().map(before -> PostMaking.changed(before, result))
                .orElseGet(() -> EnumSet.noneOf(Field.class));
        Becomes becomes = match.existing().map(before -> before.equals(result) ? Becomes.SAME : Becomes.UPDATE)
                .orElse(result.slot().isPresent() ? Becomes.NEW_POST : Becomes.NEW_IDEA);
        return new RowPreview(row.spot(), becomes, row.says(), channel, Optional.of(result), changed, problems);
    }

    private String place(Spot spot) {
        return places.row(spot.sheet(), spot.row());
    }
}
