package app.drumbeat.domain.media;

import app.drumbeat.domain.base.Entity;
import app.drumbeat.domain.base.Id;

/**
 * A picture, a film or a document that posts show, kept beside the calendar file.
 *
 * @param id its path as posts name it: from the folder of the calendar, with forward slashes
 * @param alt what it shows, for those who cannot see it; empty while nobody wrote it
 * @param sha256 the checksum of the file, 64 hexadecimal digits
 * @param width in pixels, as it is to be seen; 0 where that is not known
 * @param height likewise
 * @param seconds how long a film is; 0 where that is not known
 * @param bytes how large the file is
 */
public record Medium(Id<Medium> id, String alt, String sha256, Kind kind, int width, int height, int seconds,
        long bytes) implements Entity<Medium> {

    /** What it is. */
    public enum Kind {
        IMAGE, VIDEO, DOCUMENT
    }

    /** @throws IllegalArgumentException if a measure is negative */
    public Medium {
        if (width < 0 || height < 0 || seconds < 0 || bytes < 0) {
            throw new IllegalArgumentException("A medium has no negative size");
        }
    }

    public static Id<Medium> idOf(String path) {
        return Id.of(path);
    }

    public String path() {
        return id.value();
    }

    public Medium described(String newAlt) {
        return new Medium(id, newAlt, sha256, kind, width, height, seconds, bytes);
    }

    /** The same file in another place. */
    public Medium at(Id<Medium> place) {
        return new Medium(place, alt, sha256, kind, width, height, seconds, bytes);
    }

    public boolean hasSize() {
        return width > 0 && height > 0;
    }

    /** Width by height; 0 where they are not known. */
    public double ratio() {
        return hasSize() ? (double) width / height : 0;
    }
}
