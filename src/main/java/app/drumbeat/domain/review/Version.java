package app.drumbeat.domain.review;

import java.util.List;
import java.util.function.Function;

import app.drumbeat.domain.base.Fingerprint;
import app.drumbeat.domain.base.Id;
import app.drumbeat.domain.channel.Channel;
import app.drumbeat.domain.post.Post;

/**
 * What reviewers approve of a post: its channel, text, link and media. Its title, day and time may change without asking them anew.
 *
 * @param media the paths, in order
 * @param sums the checksum of each, as its file was then; empty where it was not known
 */
public record Version(Id<Channel> channel, String text, String link, List<String> media, List<String> sums) {

    /** @throws IllegalArgumentException if there is not one checksum for each medium */
    public Version {
        if (media.size() != sums.size()) {
            throw new IllegalArgumentException("Each medium has its checksum");
        }
        media = List.copyOf(media);
        sums = List.copyOf(sums);
    }

    /** @param sum the checksum of the file at a path, or empty */
    public static Version of(Post post, Function<String, String> sum) {
        return new Version(post.channel(), post.words().text(), post.words().link(), post.media(),
                post.media().stream().map(sum).toList());
    }

    /** Short, and the same for the same version only. */
    public String fingerprint() {
        return Fingerprint.of(String.join("\u0000", channel.value(), text, link, String.join("\u0001", media),
                String.join("\u0001", sums)));
    }
}
