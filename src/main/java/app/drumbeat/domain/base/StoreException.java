package app.drumbeat.domain.base;

/**
 * The machine refused: a file could not be read or written. Nothing was changed by the step that met it.
 *
 * <p>The message is for developers; people read the sentence of {@link #kind()} from the word bundles
 * ({@code refusal.<kind>}), filled in with {@link #file()}.
 */
public final class StoreException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Why the machine refused. */
    public enum Kind {
        /** There is no such file or folder. */
        MISSING,
        /** The file or folder cannot be written. */
        READ_ONLY,
        /** The file or folder cannot be read. */
        DENIED,
        /** No space left. */
        FULL,
        /** Another program, or another window of ours, holds the file. */
        LOCKED,
        /** Not a calendar of ours. */
        FOREIGN,
        /** Made by a newer program than this one. */
        NEWER,
        /** A calendar of ours that cannot be read any more. */
        DAMAGED,
        /** Changed from outside while it was open. */
        CHANGED_OUTSIDE,
        /** Anything else that reading or writing can meet. */
        FAILED
    }

    private final Kind kind;
    private final String file;

    public StoreException(Kind kind, String file, String message) {
        super(message);
        this.kind = kind;
        this.file = file;
    }

    public StoreException(Kind kind, String file, String message, Throwable cause) {
        super(message, cause);
        this.kind = kind;
        this.file = file;
    }

    public Kind kind() {
        return kind;
    }

    /** The file or folder that was refused, as a person would find it. */
    public String file() {
        return file;
    }
}
