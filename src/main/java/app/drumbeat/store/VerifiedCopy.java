package app.drumbeat.store;

import java.nio.file.Path;

import app.drumbeat.domain.base.StoreException;
import app.drumbeat.domain.base.StoreException.Kind;
import app.drumbeat.domain.port.Health;
import app.drumbeat.files.PartFile;

/** Copies an open calendar and looks at the copy, from end to end, before anybody relies on it. */
final class VerifiedCopy {

    /** How much a calendar holds, so that a person can choose between copies. */
    record Counts(int posts, int channels) {}

    private VerifiedCopy() {}

    /**
     * Fills the file under its temporary name.
     *
     * @throws StoreException FULL or FAILED for the target; DAMAGED for the calendar, which the copy shows to be unsound
     */
    static Counts of(Sql open, PartFile part) {
        open.copyTo(part.path());
        try (Sql copy = Sql.untouched(part.path())) {
            Health health = Examination.full(copy);
            if (!health.sound()) {
                throw new StoreException(Kind.DAMAGED, open.file().toString(), health.remarks().toString());
            }
            return counts(copy);
        }
    }

    /** What a file that nobody has open holds. */
    static Counts countsOf(Path closed) {
        try (Sql copy = Sql.untouched(closed)) {
            return counts(copy);
        }
    }

    private static Counts counts(Sql copy) {
        return new Counts(Math.toIntExact(copy.number("SELECT count(*) AS number FROM post")),
                Math.toIntExact(copy.number("SELECT count(*) AS number FROM channel")));
    }
}
