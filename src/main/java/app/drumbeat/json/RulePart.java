package app.drumbeat.json;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;

import app.drumbeat.domain.base.Id;
import app.drumbeat.domain.clearance.Dismissal;
import app.drumbeat.domain.confidentiality.HouseRule;
import app.drumbeat.domain.confidentiality.Weight;
import app.drumbeat.domain.wording.HouseWord;
import app.drumbeat.domain.wording.Wording;

/** What an organisation adds to the checks, and which findings somebody let pass. */
final class RulePart {

    private RulePart() {}

    static Optional<HouseRule> rule(Members members) {
        Optional<Id<HouseRule>> id = members.required("id", members.<HouseRule>id("id"));
        Optional<HouseRule.Kind> kind = members.required("kind", members.word("kind", HouseRule.Kind.class));
        Optional<String> value = ReviewPart.named(members, "value");
        String name = members.textOrEmpty("name");
        Weight weight = members.word("weight", Weight.class).orElse(Weight.HINT);
        members.nothingElse();
        if (id.isEmpty() || kind.isEmpty() || value.isEmpty()) {
            return Optional.empty();
        }
        if (!HouseRule.isSound(kind.get(), name, value.get())) {
            members.error("value", "json.problem.pattern");
            return Optional.empty();
        }
        return Optional.of(new HouseRule(id.get(), kind.get(), value.get(), name, weight));
    }

    static void write(JsonOut out, HouseRule rule) {
        out.text("id", rule.id().value());
        out.text("kind", rule.kind().name());
        out.text("value", rule.value());
        out.textIfAny("name", rule.name());
        out.text("weight", rule.weight().name());
    }

    static Optional<HouseWord> word(Members members) {
        Optional<Id<HouseWord>> id = members.required("id", members.<HouseWord>id("id"));
        Optional<Wording> kind = members.required("kind", members.word("kind", Wording.class));
        Optional<String> phrase = ReviewPart.named(members, "phrase");
        String advice = members.textOrEmpty("advice");
        boolean struck = members.truth("struck");
        members.nothingElse();
        if (id.isEmpty() || kind.isEmpty() || phrase.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new HouseWord(id.get(), kind.get(), phrase.get(), advice, struck));
        } catch (IllegalArgumentException noPhrase) {
            members.error("phrase", "json.problem.phrase");
            return Optional.empty();
        }
    }

    static void write(JsonOut out, HouseWord word) {
        out.text("id", word.id().value());
        out.text("kind", word.kind().name());
        out.text("phrase", word.phrase());
        out.textIfAny("advice", word.advice());
        if (word.struck()) {
            out.truth("struck", true);
        }
    }

    /** @param zone in which moments without an offset are meant */
    static Optional<Dismissal> letPass(Members members, ZoneId zone) {
        Optional<Id<Dismissal>> id = members.required("id", members.<Dismissal>id("id"));
        Optional<String> reason = ReviewPart.named(members, "reason");
        Optional<Instant> at = members.required("at", members.instant("at", zone));
        members.nothingElse();
        return id.flatMap(known -> reason.flatMap(why -> at.map(when -> new Dismissal(known, why, when))));
    }

    static void write(JsonOut out, Dismissal passed) {
        out.text("id", passed.id().value());
        out.text("reason", passed.reason());
        out.text("at", passed.at().toString());
    }
}
