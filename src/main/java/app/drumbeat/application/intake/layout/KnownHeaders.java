package app.drumbeat.application.intake.layout;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import app.drumbeat.application.intake.cells.Plain;
import app.drumbeat.application.intake.layout.HeaderGuess.Kind;

/** The headers that a row of headers can be known by: those of the word lists, and those that a person has named. */
public final class KnownHeaders {

    private final Map<String, ColumnUse> named = new HashMap<>();

    /** @param named what columns are about, by headers that a person has named; case and punctuation play no part */
    public KnownHeaders(Map<String, ColumnUse> named) {
        named.forEach((header, use) -> this.named.put(Plain.words(header), use));
    }

    Optional<HeaderGuess> guess(String header) {
        return Optional.ofNullable(named.get(Plain.words(header))).map(KnownHeaders::sure)
                .or(() -> HeaderGuess.of(header));
    }

    private static HeaderGuess sure(ColumnUse use) {
        Kind kind = switch (use.field()) {
            case MARK -> Kind.NETWORK;
            case IGNORED -> Kind.DETAIL;
            default -> Kind.valueOf(use.field().name());
        };
        return new HeaderGuess(kind, use.channels(), true);
    }
}
