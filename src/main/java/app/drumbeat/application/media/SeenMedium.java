package app.drumbeat.application.media;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import app.drumbeat.domain.media.MediaRules;
import app.drumbeat.domain.media.Medium;
import app.drumbeat.domain.port.MediaFolder;

/**
 * One of the pictures and films of a post, as it is now.
 *
 * @param path as the post names it
 * @param medium what is known of it; nothing of a path that a file brought along and nobody looked at
 * @param file where it is, or would be
 * @param remarks what the network of the post would say to it
 */
public record SeenMedium(String path, Optional<Medium> medium, Path file, MediaFolder.State state,
        List<MediaRules.Remark> remarks) {

    public SeenMedium {
        remarks = List.copyOf(remarks);
    }

    /** Whether the file has a picture that can be shown small without taking much memory. */
    public boolean hasPicture() {
        return state != MediaFolder.State.MISSING && medium.filter(known -> known.kind() == Medium.Kind.IMAGE
                && (long) known.width() * known.height() <= MOST_SHOWN).isPresent();
    }

    private static final long MOST_SHOWN = 50_000_000;
}
