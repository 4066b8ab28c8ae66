package app.drumbeat.start;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import app.drumbeat.domain.base.Fingerprint;
import app.drumbeat.domain.ledger.LedgerHead;
import app.drumbeat.domain.port.Choices;
import app.drumbeat.domain.port.ChoicesFile;
import app.drumbeat.domain.port.Library;

/**
 * Where the history of each calendar ended when this computer saw it last: kept beside the calendar, not in it, so that an end that is cut
 * off, or a history that is written anew, is found.
 */
final class SeenHistories {

    private static final String NAME = "history.";

    private final ChoicesFile choices;

    SeenHistories(ChoicesFile choices) {
        this.choices = choices;
    }

    Optional<LedgerHead> of(Path calendar) {
        return Optional.ofNullable(choices.load().memory().get(name(calendar))).flatMap(LedgerHead::parse);
    }

    /** Remembers how far it goes now; one that is not what was seen before is only remembered when somebody {@linkplain #accept says so}. */
    void remember(Library library) {
        LedgerHead head = library.ledger().head();
        Optional<LedgerHead> seen = of(library.place());
        if (!head.equals(LedgerHead.NONE) && !seen.equals(Optional.of(head))
                && library.ledger().prove(seen).isWhole()) {
            keep(library.place(), head.toString());
        }
    }

    /** Takes the history as it is now for the right one. */
    void accept(Library library) {
        keep(library.place(), library.ledger().head().toString());
    }

    private void keep(Path calendar, String head) {
        Choices all = choices.load();
        Map<String, String> next = new HashMap<>(all.memory());
        next.put(name(calendar), head);
        choices.keep(all.remembering(next));
    }

    /** The place itself is not written down: whoever reads the settings need not learn which files there were. */
    private static String name(Path calendar) {
        return NAME + Fingerprint.of(calendar.toString());
    }
}
