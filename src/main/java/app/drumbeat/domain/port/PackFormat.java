package app.drumbeat.domain.port;

import java.nio.file.Path;
import java.util.Locale;

import app.drumbeat.domain.base.StoreException;

/** Writes a review pack as one file that needs nothing beside it. */
public interface PackFormat {

    /**
     * Writes the file to a temporary name and moves it over.
     *
     * @throws StoreException when the target cannot be written; what was there is as it was
     */
    void write(ReviewPack pack, Locale language, Path target, Progress progress);
}
