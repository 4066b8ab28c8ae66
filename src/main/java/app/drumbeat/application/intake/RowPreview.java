package app.drumbeat.application.intake;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import app.drumbeat.application.intake.layout.Field;
import app.drumbeat.application.intake.reading.Spot;
import app.drumbeat.domain.base.Problem;
import app.drumbeat.domain.post.Post;

/**
 * What one row of a file will become; a row for two channels has two of these.
 *
 * @param says the beginning of what stands in the row
 * @param channel the name of the channel that the post will be on, or empty
 * @param post as it will be; absent where there will be none
 * @param changed what is different afterwards, of an update
 * @param problems the same for every post of a row
 */
public record RowPreview(Spot spot, Becomes becomes, String says, String channel, Optional<Post> post,
        Set<Field> changed,
        List<Problem> problems) {

    public RowPreview {
        changed = Set.copyOf(changed);
        problems = List.copyOf(problems);
    }
}
