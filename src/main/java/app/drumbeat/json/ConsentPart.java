package app.drumbeat.json;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import app.drumbeat.domain.base.Id;
import app.drumbeat.domain.channel.Channel;
import app.drumbeat.domain.consent.Consent;
import app.drumbeat.domain.consent.ConsentScope;
import app.drumbeat.domain.consent.ConsentScope.Kind;
import app.drumbeat.domain.consent.Person;
import app.drumbeat.domain.consent.Portrayal;

/** What people allowed, and what posts and media show of them. Who they are stands there only where somebody asked for it. */
final class ConsentPart {

    private ConsentPart() {}

    static Optional<Consent> consent(Members members) {
        Optional<Id<Consent>> id = members.required("id", members.<Consent>id("id"));
        Optional<String> reference = ReviewPart.named(members, "reference");
        Set<Kind> kinds = kinds(members, "kinds");
        if (kinds.isEmpty()) {
            members.error("kinds", "json.problem.noKinds");
        }
        List<Id<Channel>> channels = members.ids("channels");
        String purpose = members.textOrEmpty("purpose");
        boolean named = members.truth("named");
        Optional<LocalDate> given = members.required("given", members.day("given"));
        Optional<LocalDate> until = members.day("until");
        Consent.How how = members.word("how", Consent.How.class).orElse(Consent.How.WRITTEN);
        Person person = new Person(members.textOrEmpty("name"), members.textOrEmpty("guardian"),
                members.textOrEmpty("contact"), members.textOrEmpty("form"));
        String formSum = members.textOrEmpty("formSum");
        Optional<LocalDate> withdrawn = members.day("withdrawn");
        Optional<LocalDate> erased = members.day("erased");
        members.nothingElse();
        if (until.flatMap(last -> given.filter(last::isBefore)).isPresent()) {
            members.error("until", "json.problem.consentEnds", until.get(), given.orElseThrow());
            return Optional.empty();
        }
        if (id.isEmpty() || reference.isEmpty() || kinds.isEmpty() || given.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Consent(id.get(), reference.get(), person,
                new ConsentScope(kinds, channels, purpose, named), given.get(), until, how, formSum, withdrawn,
                erased));
    }

    static void write(JsonOut out, Consent consent) {
        out.text("id", consent.id().value());
        out.text("reference", consent.reference());
        out.texts("kinds", consent.scope().kinds().stream().sorted().toList());
        out.textsIfAny("channels", consent.scope().channels());
        out.textIfAny("purpose", consent.scope().purpose());
        out.truth("named", consent.scope().named());
        out.text("given", consent.given().toString());
        out.ifPresent("until", consent.until());
        out.text("how", consent.how().name());
        out.textIfAny("name", consent.person().name());
        out.textIfAny("guardian", consent.person().guardian());
        out.textIfAny("contact", consent.person().contact());
        out.textIfAny("form", consent.person().form());
        out.textIfAny("formSum", consent.formSum());
        out.ifPresent("withdrawn", consent.withdrawn());
        out.ifPresent("erased", consent.erased());
    }

    static Optional<Portrayal> portrayal(Members members) {
        Optional<Id<Portrayal>> id = members.text("post").filter(post -> !post.isEmpty())
                .map(post -> Portrayal.idOfPost(Id.of(post)))
                .or(() -> members.text("medium").filter(medium -> !medium.isEmpty()).map(Portrayal::idOfMedium));
        if (id.isEmpty()) {
            members.error("post", "json.problem.aboutNothing");
        }
        Set<Kind> shows = kinds(members, "shows");
        boolean named = members.truth("named");
        List<Id<Consent>> consents = members.ids("consents");
        Optional<LocalDate> upUntil = members.day("upUntil");
        Optional<LocalDate> takenDown = members.day("takenDown");
        members.nothingElse();
        return id.map(about -> new Portrayal(about, shows, named, consents, upUntil, takenDown));
    }

    static void write(JsonOut out, Portrayal portrayal) {
        portrayal.post().ifPresent(post -> out.text("post", post.value()));
        portrayal.medium().ifPresent(medium -> out.text("medium", medium.value()));
        out.textsIfAny("shows", portrayal.shows().stream().sorted().toList());
        out.truth("named", portrayal.named());
        out.textsIfAny("consents", portrayal.consents());
        out.ifPresent("upUntil", portrayal.upUntil());
        out.ifPresent("takenDown", portrayal.takenDown());
    }

    private static Set<Kind> kinds(Members members, String name) {
        Set<Kind> kinds = EnumSet.noneOf(Kind.class);
        kinds.addAll(members.words(name, Kind.class));
        return kinds;
    }
}
