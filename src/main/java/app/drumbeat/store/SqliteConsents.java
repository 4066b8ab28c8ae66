package app.drumbeat.store;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import app.drumbeat.domain.base.Id;
import app.drumbeat.domain.consent.Consent;
import app.drumbeat.domain.consent.ConsentScope;
import app.drumbeat.domain.consent.Person;
import app.drumbeat.domain.consent.Portrayal;
import app.drumbeat.domain.consent.Protection;

/** The tables of the register of consents, of what leans on them, and of what seals them. */
final class SqliteConsents {

    static final Table<Consent> TABLE = Table.of(Consent.class, "consent", "reference, id", SqliteConsents::consent)
            .with("reference", Consent::reference)
            .with("name", consent -> consent.person().name())
            .with("guardian", consent -> consent.person().guardian())
            .with("contact", consent -> consent.person().contact())
            .with("form", consent -> consent.person().form())
            .with("kinds", consent -> inOrder(consent.scope().kinds()))
            .with("channels", consent -> consent.scope().channels())
            .with("purpose", consent -> consent.scope().purpose())
            .with("named", consent -> consent.scope().named() ? 1 : 0)
            .with("given", Consent::given)
            .with("until", Consent::until)
            .with("how", Consent::how)
            .with("form_sum", Consent::formSum)
            .with("withdrawn", Consent::withdrawn)
            .with("erased", Consent::erased);

    static final Table<Portrayal> PORTRAYALS = Table
            .of(Portrayal.class, "portrayal", "id", SqliteConsents::portrayal)
            .with("shows", portrayal -> inOrder(portrayal.shows()))
            .with("named", portrayal -> portrayal.named() ? 1 : 0)
            .with("consents", Portrayal::consents)
            .with("up_until", Portrayal::upUntil)
            .with("taken_down", Portrayal::takenDown);

    static final Table<Protection> PROTECTION = Table
            .of(Protection.class, "protection", "id", SqliteConsents::protection)
            .with("rounds", Protection::rounds)
            .with("salt", Protection::salt)
            .with("sealed", Protection::key)
            .with("recovery_salt", Protection::recoverySalt)
            .with("recovery", Protection::recoveryKey);

    private SqliteConsents() {}

    private static Consent consent(Row row) {
        return new Consent(row.id("id"), row.text("reference"),
                new Person(row.text("name"), row.text("guardian"), row.text("contact"), row.text("form")),
                new ConsentScope(kinds(row, "kinds"), row.list("channels", Id::of), row.text("purpose"),
                        row.number("named") == 1),
                row.day("given"), row.optionalDay("until"), row.choice("how", Consent.How.class),
                row.text("form_sum"), row.optionalDay("withdrawn"), row.optionalDay("erased"));
    }

    private static Portrayal portrayal(Row row) {
        return new Portrayal(row.id("id"), kinds(row, "shows"), row.number("named") == 1,
                row.list("consents", Id::of), row.optionalDay("up_until"), row.optionalDay("taken_down"));
    }

    private static Protection protection(Row row) {
        return new Protection(row.id("id"), row.number("rounds"), row.text("salt"), row.text("sealed"),
                row.text("recovery_salt"), row.text("recovery"));
    }

    private static Set<ConsentScope.Kind> kinds(Row row, String column) {
        return Set.copyOf(row.list(column, ConsentScope.Kind::valueOf));
    }

    /** The same set is always written the same. */
    private static List<ConsentScope.Kind> inOrder(Set<ConsentScope.Kind> kinds) {
        return kinds.isEmpty() ? List.of() : List.copyOf(EnumSet.copyOf(kinds));
    }
}
