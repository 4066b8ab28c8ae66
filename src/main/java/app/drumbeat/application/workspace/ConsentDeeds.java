package app.drumbeat.application.workspace;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import app.drumbeat.domain.base.Id;
import app.drumbeat.domain.consent.Consent;
import app.drumbeat.domain.consent.ConsentScope;
import app.drumbeat.domain.consent.Portrayal;
import app.drumbeat.domain.consent.Protection;
import app.drumbeat.domain.ledger.Deed;
import app.drumbeat.domain.ledger.Deed.Kind;
import app.drumbeat.domain.post.Post;

/** What the history tells of consents: references, and never who somebody is. */
final class ConsentDeeds {

    private ConsentDeeds() {}

    static List<Deed> of(@Nullable Object before, @Nullable Object after, String who) {
        Object about = Objects.requireNonNullElse(after, before);
        return switch (about) {
            case Consent consent -> consent((Consent) before, (Consent) after, consent.reference(), who);
            case Portrayal portrayal -> portrayal((Portrayal) before, (Portrayal) after, portrayal, who);
            case Protection protection -> List.of(deed(after == null ? Kind.UNPROTECTED : Kind.PROTECTED, who, ""));
            default -> throw new IllegalArgumentException("No matter of consents");
        };
    }

    private static List<Deed> consent(@Nullable Consent before, @Nullable Consent after, String reference, String who) {
        if (before == null) {
            return List.of(deed(Kind.CONSENT_NOTED, who, "", reference));
        }
        if (after == null) {
            return List.of(deed(Kind.CONSENT_GONE, who, "", reference));
        }
        if (!before.erased().equals(after.erased())) {
            return List.of(deed(Kind.CONSENT_ERASED, who, "", reference,
                    after.erased().map(Object::toString).orElse("")));
        }
        List<Deed> deeds = new ArrayList<>();
        if (!before.withdrawn().equals(after.withdrawn())) {
            deeds.add(deed(Kind.CONSENT_WITHDRAWN, who, "", reference,
                    after.withdrawn().map(Object::toString).orElse("")));
        }
        // sealing the same person again changes nothing of what the consent says
        if (!before.withdrawn(Optional.empty()).of(after.person()).equals(after.withdrawn(Optional.empty()))
                || before.person().isSealed() == after.person().isSealed()
                        && !before.person().equals(after.person())) {
            deeds.add(deed(Kind.CONSENT_CHANGED, who, "", reference));
        }
        return deeds;
    }

    private static List<Deed> portrayal(@Nullable Portrayal before, @Nullable Portrayal after, Portrayal about,
            String who) {
        Portrayal was = before == null ? Portrayal.nobody(about.id()) : before;
        Portrayal is = after == null ? Portrayal.nobody(about.id()) : after;
        String post = about.post().map(Id<Post>::value).orElse("");
        List<Deed> deeds = new ArrayList<>();
        if (!was.takenDown(Optional.empty()).equals(is.takenDown(Optional.empty()))) {
            deeds.add(deed(Kind.PORTRAYED, who, post, about.id().value(),
                    String.join(" ", is.shows().stream().sorted().map(ConsentScope.Kind::name).toList()),
                    String.join(" ", is.consents().stream().map(Id::value).toList())));
        }
        if (!was.takenDown().equals(is.takenDown())) {
            deeds.add(deed(Kind.TAKEN_DOWN, who, post, is.takenDown().map(Object::toString).orElse("")));
        }
        return deeds;
    }

    private static Deed deed(Kind kind, String who, String subject, String... detail) {
        return new Deed(kind, who, subject, List.of(detail));
    }
}
