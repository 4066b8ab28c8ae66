package app.drumbeat.application.workspace;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import app.drumbeat.domain.base.Change;
import app.drumbeat.domain.base.Changes;
import app.drumbeat.domain.base.Id;
import app.drumbeat.domain.port.Library;
import app.drumbeat.domain.post.Post;
import app.drumbeat.domain.review.Submission;

/** The submissions of posts as they will be once some changes are written. */
final class SubmissionChanges {

    private SubmissionChanges() {}

    /** Of the posts whose submissions change, by number. */
    static Map<Id<Post>, List<Submission>> of(Changes wanted, Library library) {
        Map<Id<Post>, TreeMap<Integer, Submission>> sent = new HashMap<>();
        for (Change<?> change : wanted.list()) {
            Object record = change.after().isPresent() ? change.after().get() : change.before().orElse(null);
            if (record instanceof Submission about) {
                TreeMap<Integer, Submission> all = sent.computeIfAbsent(about.post(), id -> numbered(library, id));
                if (change.after().orElse(null) instanceof Submission after) {
                    all.put(after.number(), after);
                } else {
                    all.remove(about.number());
                }
            }
        }
        Map<Id<Post>, List<Submission>> lists = new HashMap<>();
        sent.forEach((post, all) -> lists.put(post, List.copyOf(all.values())));
        return lists;
    }

    private static TreeMap<Integer, Submission> numbered(Library library, Id<Post> post) {
        TreeMap<Integer, Submission> all = new TreeMap<>();
        library.submissions().of(post).forEach(sent -> all.put(sent.number(), sent));
        return all;
    }
}
