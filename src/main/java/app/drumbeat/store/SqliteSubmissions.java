package app.drumbeat.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import app.drumbeat.domain.base.Id;
import app.drumbeat.domain.post.Post;
import app.drumbeat.domain.review.Submission;
import app.drumbeat.domain.review.Submissions;
import app.drumbeat.domain.review.Verdict;
import app.drumbeat.domain.review.Version;

/** The table of submissions, and how those of a post are found. */
final class SqliteSubmissions implements Submissions {

    static final Table<Submission> TABLE = Table
            .of(Submission.class, "submission", "at, post_id, number", SqliteSubmissions::submission)
            .with("post_id", Submission::post)
            .with("number", Submission::number)
            .with("route_id", Submission::route)
            .with("route_name", Submission::routeName)
            .with("steps", submission -> SqliteRoutes.steps(submission.steps()))
            .with("channel_id", submission -> submission.version().channel())
            .with("text", submission -> submission.version().text())
            .with("link", submission -> submission.version().link())
            .with("media", submission -> submission.version().media())
            .with("sums", submission -> submission.version().sums())
            .with("at", Submission::at)
            .with("submitter", Submission::by)
            .with("verdicts", submission -> submission.verdicts().stream().map(SqliteSubmissions::written).toList());

    private static final String OF_POST = "SELECT " + TABLE.columns("#")
            + " FROM submission WHERE post_id = ? ORDER BY number";

    private final Sql sql;
    private final SqliteShelf<Submission> shelf;

    SqliteSubmissions(Sql sql, SqliteShelf<Submission> shelf) {
        this.sql = sql;
        this.shelf = shelf;
    }

    @Override
    public Optional<Submission> find(Id<Submission> id) {
        return shelf.find(id);
    }

    @Override
    public List<Submission> list() {
        return shelf.list();
    }

    @Override
    public List<Submission> of(Id<Post> post) {
        return sql.list(OF_POST, SqliteSubmissions::submission, post);
    }

    private static Submission submission(Row row) {
        return new Submission(row.id("id"), row.id("post_id"), row.number("number"), row.id("route_id"),
                row.text("route_name"), row.list("steps", SqliteRoutes::step),
                new Version(row.id("channel_id"), row.text("text"), row.text("link"), row.texts("media"),
                        row.texts("sums")),
                row.instant("at"), row.text("submitter"), row.list("verdicts", SqliteSubmissions::verdict));
    }

    private static String written(Verdict verdict) {
        return JsonList.write(List.of((long) verdict.step(), verdict.kind().name(), verdict.who(), verdict.note(),
                verdict.day().toString(), verdict.noted().toString(), verdict.evidence()));
    }

    private static Verdict verdict(String text) {
        List<String> parts = JsonList.read(text).stream().map(String::valueOf).toList();
        return new Verdict(Integer.parseInt(parts.get(0)), Verdict.Kind.valueOf(parts.get(1)), parts.get(2),
                parts.get(3), LocalDate.parse(parts.get(4)), Instant.parse(parts.get(5)), parts.get(6));
    }
}
