package app.drumbeat.bench;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import app.drumbeat.application.flag.FlaggedPosts;
import app.drumbeat.application.review.RouteKeeping;
import app.drumbeat.application.workspace.Fresh;
import app.drumbeat.application.workspace.Workspace;
import app.drumbeat.domain.base.Change;
import app.drumbeat.domain.base.Changes;
import app.drumbeat.domain.consent.ConsentScope;
import app.drumbeat.domain.consent.Portrayal;
import app.drumbeat.domain.port.Library;
import app.drumbeat.domain.port.StepName;
import app.drumbeat.domain.post.Post;
import app.drumbeat.domain.review.RouteStep;
import app.drumbeat.store.SqliteCalendarFiles;

/**
 * What it costs to find the posts that cannot go out as they are, among all posts of a calendar that has a route and shows somebody in
 * one post of ten: names, wording, consents, sources and reviews. It is the day before the first of them; nothing is remembered from a
 * round before, as after a rule changed.
 */
final class AllChecks implements Measurement {

    private static final int ROUNDS = 3;
    private static final int ONE_OF = 10;

    @Override
    public List<Figure> take(Conditions conditions) {
        Clock clock = Clock.fixed(Instant.parse("2024-12-31T09:00:00Z"), ZoneOffset.UTC);
        SqliteCalendarFiles files = new SqliteCalendarFiles(clock, refusal -> {
            throw refusal;
        });
        List<Double> millis = new ArrayList<>();
        try (Library library = files.create(conditions.folder().resolve("checks.drumbeat"), ThreeYears.FACTS)) {
            library.commit(StepName.of("step.import"), Instant.EPOCH, ThreeYears.of(conditions.posts()));
            Workspace workspace = new Workspace(library, clock);
            new RouteKeeping(workspace, new Fresh(UUID::randomUUID, clock)).add("Clinical",
                    List.of(new RouteStep("Clinical", 2, List.of())));
            List<Post> posts = library.posts().list();
            List<Change<?>> shown = new ArrayList<>();
            for (int i = 0; i < posts.size(); i += ONE_OF) {
                shown.add(Change.made(Portrayal.nobody(Portrayal.idOf(posts.get(i)))
                        .showing(Set.of(ConsentScope.Kind.STORY))));
            }
            library.commit(StepName.of("step.import"), Instant.EPOCH, new Changes(shown));
            for (int round = 0; round < ROUNDS; round++) {
                FlaggedPosts looking = new FlaggedPosts(workspace, MonthSteps.reviewFlags(workspace));
                long begun = System.nanoTime();
                looking.held(library.posts().list());
                millis.add((System.nanoTime() - begun) / 1e6);
            }
        }
        return List.of(new Figure("checks_ms", Steps.median(millis)),
                new Figure("checks_first_ms", millis.getFirst()));
    }
}
