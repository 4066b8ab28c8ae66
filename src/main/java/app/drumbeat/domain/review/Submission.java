package app.drumbeat.domain.review;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import app.drumbeat.domain.base.Entity;
import app.drumbeat.domain.base.Id;
import app.drumbeat.domain.post.Post;

/**
 * One version of a post that was sent to review, and what came back.
 *
 * @param number counts the submissions of the post, from 1
 * @param route the one that it goes, and its name and steps as they were then
 * @param by who submitted it
 * @param verdicts in the order in which they were written down
 */
public record Submission(Id<Submission> id, Id<Post> post, int number, Id<Route> route, String routeName,
        List<RouteStep> steps, Version version, Instant at, String by, List<Verdict> verdicts)
        implements Entity<Submission> {

    /** How far a submission has come. */
    public enum Standing {
        PENDING, APPROVED, CHANGES_WANTED
    }

    /** @throws IllegalArgumentException if there is no step, or a verdict is of a step that is not there */
    public Submission {
        if (steps.isEmpty()) {
            throw new IllegalArgumentException("A submission has a step");
        }
        int count = steps.size();
        if (verdicts.stream().anyMatch(verdict -> verdict.step() < 0 || verdict.step() >= count)) {
            throw new IllegalArgumentException("A verdict is of a step of its route");
        }
        steps = List.copyOf(steps);
        verdicts = List.copyOf(verdicts);
    }

    /**
     * The next submission of a post.
     *
     * @param before the one before it
     * @param by who submits
     */
    public static Submission next(Post post, Route route, Version version, Optional<Submission> before, Instant at,
            String by) {
        int number = before.map(Submission::number).orElse(0) + 1;
        return new Submission(idOf(post.id(), number), post.id(), number, route.id(), route.name(),
                route.steps(), version, at, by, List.of());
    }

    public static Id<Submission> idOf(Id<Post> post, int number) {
        return Id.of(post.value() + "/" + number);
    }

    public Submission with(Verdict verdict) {
        List<Verdict> more = new ArrayList<>(verdicts);
        more.add(verdict);
        return new Submission(id, post, number, route, routeName, steps, version, at, by, more);
    }

    /** What was said last of a step. */
    public Optional<Verdict> verdictOn(int step) {
        return verdicts.stream().filter(verdict -> verdict.step() == step).reduce((earlier, later) -> later);
    }

    public Standing standing() {
        List<Optional<Verdict>> last = IntStream.range(0, steps.size()).mapToObj(this::verdictOn).toList();
        if (last.stream().anyMatch(verdict -> isOf(verdict, Verdict.Kind.CHANGES_WANTED))) {
            return Standing.CHANGES_WANTED;
        }
        return last.stream().allMatch(verdict -> isOf(verdict, Verdict.Kind.APPROVED))
                ? Standing.APPROVED
                : Standing.PENDING;
    }

    /** The first step that is not approved, from 0; as many as there are steps where all are. */
    public int openStep() {
        return IntStream.range(0, steps.size())
                .filter(step -> !isOf(verdictOn(step), Verdict.Kind.APPROVED)).findFirst().orElse(steps.size());
    }

    /** When the open step began: with the last approval before it, or when it was submitted. */
    public Instant openSince() {
        int open = openStep();
        return open == 0 ? at : verdictOn(open - 1).map(Verdict::noted).orElse(at);
    }

    private static boolean isOf(Optional<Verdict> verdict, Verdict.Kind kind) {
        return verdict.filter(said -> said.kind() == kind).isPresent();
    }
}
