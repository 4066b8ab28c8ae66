package app.drumbeat.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import app.drumbeat.domain.base.DateSpan;
import app.drumbeat.domain.base.Id;
import app.drumbeat.domain.campaign.Campaign;
import app.drumbeat.domain.channel.Channel;
import app.drumbeat.domain.post.Post;
import app.drumbeat.domain.post.PostDays;
import app.drumbeat.domain.post.PostMark;
import app.drumbeat.domain.post.PostStatus;
import app.drumbeat.domain.post.Posts;
import app.drumbeat.domain.post.Series;
import app.drumbeat.domain.post.Sharing;

/** The table of posts. Posts without a day come after those that have one. */
final class SqlitePosts implements Posts {

    /** The file keeps days of these years; nothing lies before or after them. */
    private static final LocalDate FIRST_DAY = LocalDate.of(0, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

    private static final String POSTS = "SELECT " + PostRow.COLUMNS + """
              FROM post LEFT JOIN channel ON channel.id = post.channel_id
            """;
    private static final String ORDER = """
             ORDER BY post.day IS NULL, post.day, post.time, channel.position, post.id
            """;

    private static final String LIST = POSTS + ORDER;
    private static final String WITHOUT_DAY = POSTS + " WHERE post.day IS NULL" + ORDER;
    private static final String OF_CHANNEL = POSTS + " WHERE post.channel_id = ?" + ORDER;
    private static final String OF_CAMPAIGN = POSTS + " WHERE post.campaign_id = ?" + ORDER;
    private static final String OF_SERIES = POSTS + " WHERE post.series_id = ? ORDER BY post.series_day, post.id";
    private static final String OF_STORY = POSTS
            + " WHERE post.story_id = ? ORDER BY channel.position, post.day, post.id";
    private static final String BETWEEN = POSTS + """
             WHERE post.day BETWEEN ? AND ?
             ORDER BY post.day, post.time, channel.position, post.id
            """;
    private static final String MARKS = """
            SELECT id, channel_id, unixepoch(day) / 86400 AS epoch_day, status
              FROM post
             WHERE day BETWEEN ? AND ?
             ORDER BY day, time, id
            """;
    private static final String ON = POSTS + """
             WHERE post.channel_id = ? AND post.day = ?
             ORDER BY post.day, post.time, channel.position, post.id
            """;
    private static final String DAYS = """
            SELECT unixepoch(day) / 86400 AS epoch_day, status
              FROM post
             WHERE channel_id = ? AND day IS NOT NULL
             ORDER BY day
            """;
    /** Each end asked for by itself is found in the index at once; both in one question would be looked for in every post. */
    private static final String EXTENT = """
            SELECT (SELECT min(day) FROM post) AS first_day, (SELECT max(day) FROM post) AS last_day
            """;
    /** The weights are those of the columns of post_words: what a post is called says most. */
    private static final String MATCHING = "SELECT " + PostRow.COLUMNS + """
              FROM post_words JOIN post ON post.rowid = post_words.rowid
             WHERE post_words MATCH ?
             ORDER BY bm25(post_words, 10, 3, 1, 1, 5, 2), post.day DESC, post.id
             LIMIT ?
            """;
    /** Of tags that differ in case alone one is enough. */
    private static final String TAGS = """
            SELECT min(tag.value) AS tag FROM post, json_each(post.tags) AS tag
             GROUP BY tag.value COLLATE NOCASE ORDER BY tag COLLATE NOCASE
            """;
    private static final String OWNERS = """
            SELECT DISTINCT owner FROM post WHERE owner <> '' ORDER BY owner COLLATE NOCASE, owner
            """;
    private static final String COUNT = "SELECT count(*) AS number FROM post";

    private final Sql sql;
    private final SqliteShelf<Post> shelf;

    SqlitePosts(Sql sql, SqliteShelf<Post> shelf) {
        this.sql = sql;
        this.shelf = shelf;
    }

    @Override
    public Optional<Post> find(Id<Post> id) {
        return shelf.find(id);
    }

    @Override
    public List<Post> list() {
        return sql.list(LIST, PostRow::sparse);
    }

    @Override
    public List<Post> between(DateSpan span) {
        return sql.list(BETWEEN, PostRow::sparse, within(span.first()), within(span.last()));
    }

    @Override
    public List<PostMark> marks(DateSpan span) {
        return sql.list(MARKS, row -> new PostMark(row.id("id"), row.id("channel_id"),
                LocalDate.ofEpochDay(row.longNumber("epoch_day")), row.choice("status", PostStatus.class)),
                within(span.first()), within(span.last()));
    }

    @Override
    public List<Post> on(Id<Channel> channel, LocalDate day) {
        return sql.list(ON, PostRow::sparse, channel, day);
    }

    @Override
    public List<Post> withoutDay() {
        return sql.list(WITHOUT_DAY, PostRow::sparse);
    }

    @Override
    public List<Post> of(Id<Channel> channel) {
        return sql.list(OF_CHANNEL, PostRow::sparse, channel);
    }

    @Override
    public List<Post> of(Campaign campaign) {
        return sql.list(OF_CAMPAIGN, PostRow::sparse, campaign.id());
    }

    @Override
    public List<Post> of(Series series) {
        return sql.list(OF_SERIES, PostRow::sparse, series.id());
    }

    @Override
    public List<Post> saying(Id<Sharing> story) {
        return sql.list(OF_STORY, PostRow::sparse, story);
    }

    @Override
    public PostDays days(Id<Channel> channel) {
        PostDays.Collector days = new PostDays.Collector(256);
        sql.each(DAYS, row -> days.add(row.longNumber("epoch_day"), row.choice("status", PostStatus.class)), channel);
        return days.done();
    }

    @Override
    public Optional<DateSpan> extent() {
        return sql.first(EXTENT, row -> row.optionalDay("first_day")
                .map(first -> new DateSpan(first, row.day("last_day")))).orElseThrow();
    }

    @Override
    public List<Post> matching(String typed, int most) {
        return SearchWords.expression(typed).map(words -> sql.list(MATCHING, PostRow::sparse, words, most))
                .orElse(List.of());
    }

    @Override
    public List<String> tags() {
        return sql.list(TAGS, row -> row.text("tag"));
    }

    @Override
    public List<String> owners() {
        return sql.list(OWNERS, row -> row.text("owner"));
    }

    @Override
    public int count() {
        return Math.toIntExact(sql.number(COUNT));
    }

    private static LocalDate within(LocalDate day) {
        if (day.isBefore(FIRST_DAY)) {
            return FIRST_DAY;
        }
        return day.isAfter(LAST_DAY) ? LAST_DAY : day;
    }
}
