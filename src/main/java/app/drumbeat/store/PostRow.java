package app.drumbeat.store;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import app.drumbeat.domain.base.Id;
import app.drumbeat.domain.post.DeletedPost;
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

/** A post as a row: of the table of posts, and of that of deleted posts, where the time of deleting stands beside it. */
final class PostRow {

    static final Table<Post> TABLE = Table.of(Post.class, "post", "id", PostRow::post)
            .with("channel_id", Post::channel)
            .with("day", Post::day)
            .with("time", post -> post.slot().flatMap(Slot::time))
            .with("status", Post::status)
            .with("held_from", Post::heldFrom)
            .with("title", Post::title)
            .with("text", post -> post.words().text())
            .with("link", post -> post.words().link())
            .with("notes", post -> post.words().notes())
            .with("campaign_id", Post::campaign)
            .with("tags", Post::tags)
            .with("media", Post::media)
            .with("owner", Post::owner)
            .with("noted", post -> post.life().noted())
            .with("best_before", post -> post.life().bestBefore())
            .with("evergreen", post -> post.life().evergreen() ? 1 : 0)
            .with("reuse_from", post -> post.life().reuseFrom())
            .with("series_id", post -> post.ties().series().map(SeriesDay::series))
            .with("series_day", post -> post.ties().series().map(SeriesDay::day))
            .with("story_id", post -> post.ties().sharing().map(Sharing::story))
            .with("own", post -> post.ties().sharing().map(Sharing::own).stream().flatMap(Set::stream).toList())
            .with("posted_at", post -> post.outcome().postedAt())
            .with("posted_link", post -> post.outcome().postedLink())
            .with("reason", post -> post.outcome().reason())
            .with("uid", post -> post.track().uid())
            .with("revision", post -> post.track().revision())
            .with("changed", post -> post.track().changed())
            .with("cancelled", post -> post.track().cancelled());

    static final Table<DeletedPost> DELETED = deleted();

    private static final Sparse SPARSE = new Sparse()
            .with("", "link", "notes", "owner", "posted_link", "reason")
            .with("[]", "tags", "media", "own")
            .with("0", "evergreen")
            .with(null, "held_from", "campaign_id", "noted", "best_before", "reuse_from", "series_id", "series_day",
                    "story_id", "posted_at", "cancelled");

    /** What to select of the table of posts for {@link #sparse}. */
    static final String COLUMNS = TABLE.columns("post.#") + ", " + SPARSE.select("post");

    private PostRow() {}

    /** A post of a row of {@link #COLUMNS}. */
    static Post sparse(Row row) {
        return post(row.sparse(SPARSE));
    }

    static Post post(Row row) {
        return post(row, row.id("id"));
    }

    private static Post post(Row row, Id<Post> id) {
        Optional<Slot> slot = row.optionalDay("day").map(day -> new Slot(day, row.optionalTime("time")));
        Words words = new Words(row.text("title"), row.text("text"), row.text("link"), row.text("notes"));
        ShelfLife life = new ShelfLife(row.optionalDay("noted"), row.optionalDay("best_before"),
                row.number("evergreen") == 1, row.optionalDay("reuse_from"));
        Outcome outcome = new Outcome(row.optionalInstant("posted_at"), row.text("posted_link"), row.text("reason"));
        Track track = new Track(row.text("uid"), row.number("revision"), row.instant("changed"),
                row.optionalInstant("cancelled"));
        return new Post(id, row.id("channel_id"), slot, row.choice("status", PostStatus.class),
                row.optionalChoice("held_from", PostStatus.class), words, row.optionalId("campaign_id"),
                row.texts("tags"), row.texts("media"), row.text("owner"), life, ties(row), outcome, track);
    }

    private static Ties ties(Row row) {
        Optional<SeriesDay> series = row.<Series>optionalId("series_id")
                .flatMap(id -> row.optionalDay("series_day").map(day -> new SeriesDay(id, day)));
        Optional<Sharing> sharing = row.<Sharing>optionalId("story_id").map(
                id -> new Sharing(id, Set.copyOf(row.list("own", Part::valueOf))));
        return new Ties(series, sharing);
    }

    /** Instants of one second sort as text once the Z is off, with and without fractions. */
    private static Table<DeletedPost> deleted() {
        Table<DeletedPost> table = Table.of(DeletedPost.class, "deleted_post", "rtrim(deleted, 'Z') DESC, id",
                row -> new DeletedPost(row.id("id"), post(row, row.id("post_id")), row.instant("deleted")))
                .with("deleted", DeletedPost::deletedAt)
                .with("post_id", deleted -> deleted.post().id());
        List<Table.Column<Post>> ofPost = TABLE.columns();
        for (Table.Column<Post> column : ofPost.subList(1, ofPost.size())) {
            table = table.with(column.name(), deleted -> column.value().apply(deleted.post()));
        }
        return table;
    }
}
