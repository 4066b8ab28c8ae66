package app.drumbeat.domain.port;

import app.drumbeat.domain.post.Track;

/** Makes the track of a new post: a uid that was never used, begun now. */
@FunctionalInterface
public interface NewTracks {

    Track next();
}
