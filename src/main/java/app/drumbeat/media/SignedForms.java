package app.drumbeat.media;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

import app.drumbeat.domain.base.StoreException;
import app.drumbeat.domain.port.FormFiles;
import app.drumbeat.files.Sha256;

/** Signed forms where somebody keeps them. */
public final class SignedForms implements FormFiles {

    @Override
    public String sum(Path file) {
        return Sha256.of(file);
    }

    @Override
    public State state(String place, String sum) {
        try {
            Path file = Path.of(place);
            if (!Files.isRegularFile(file)) {
                return State.GONE;
            }
            return Sha256.of(file).equals(sum) ? State.SAME : State.CHANGED;
        } catch (InvalidPathException | StoreException unreadable) {
            return State.GONE;
        }
    }
}
