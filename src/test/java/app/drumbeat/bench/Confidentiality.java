package app.drumbeat.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import app.drumbeat.domain.base.Change;
import app.drumbeat.domain.clearance.Concerns;
import app.drumbeat.domain.confidentiality.Allowed;
import app.drumbeat.domain.confidentiality.ConfidentialityCheck;
import app.drumbeat.domain.post.Post;
import app.drumbeat.domain.post.Words;

/** What it costs to look through all posts for what could tell who somebody is, and through one of 3,000 characters. */
final class Confidentiality implements Measurement {

    private static final int ROUNDS = 5;
    private static final String PLAIN = "Flu or cold? Five signs to tell them apart. Our open day is on Saturday 12 December, 10 to 3. Thank "
            + "you, night shift! Bring a list of your medicines, and your glasses. See example.org/winter for more. ";
    private static final int LONG = 3_000;

    @Override
    public List<Figure> take(Conditions conditions) {
        Concerns concerns = new Concerns(new ConfidentialityCheck(Allowed.NOTHING, List.of()));
        List<Post> posts = posts(conditions.posts());
        Post one = posts.getFirst().saying(
                new Words("Winter", PLAIN.repeat(LONG / PLAIN.length() + 1).substring(0, LONG), "", ""));
        List<Double> all = new ArrayList<>();
        List<Double> single = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            all.add(millis(() -> posts.forEach(post -> concerns.of(post, Map.of()))));
            single.add(millis(() -> concerns.of(one, Map.of())));
        }
        return List.of(new Figure("concerns_ms", Steps.median(all)),
                new Figure("concerns_one_ms", Steps.median(single)));
    }

    private static List<Post> posts(int count) {
        List<Post> posts = new ArrayList<>();
        for (Change<?> change : ThreeYears.of(count).list()) {
            if (change.after().orElse(null) instanceof Post post) {
                posts.add(post.saying(new Words(post.title(), PLAIN + post.title(), "", "")));
            }
        }
        return posts;
    }

    private static double millis(Runnable work) {
        long begun = System.nanoTime();
        work.run();
        return (System.nanoTime() - begun) / 1e6;
    }
}
