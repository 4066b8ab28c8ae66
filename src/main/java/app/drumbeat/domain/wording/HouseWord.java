package app.drumbeat.domain.wording;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import app.drumbeat.domain.base.Entity;
import app.drumbeat.domain.base.Id;

/**
 * How an organisation changes the list that ships: a phrase of its own, or one of the list that it strikes.
 *
 * @param id of a phrase that is struck: that of its rule
 * @param advice what to say instead; of one that is struck, why; may be empty
 * @param struck whether the phrase is not looked for
 */
public record HouseWord(Id<HouseWord> id, Wording kind, String phrase, String advice, boolean struck)
        implements Entity<HouseWord> {

    /** @throws IllegalArgumentException if it is no phrase that can be looked for */
    public HouseWord {
        WordRule sound = new WordRule(Id.of(id.value()), kind, phrase, advice);
        phrase = sound.phrase();
        advice = sound.advice();
    }

    /** @param why it is not looked for; may be empty */
    public static HouseWord striking(WordRule rule, String why) {
        return new HouseWord(Id.of(rule.id().value()), rule.kind(), rule.phrase(), why, true);
    }

    public WordRule rule() {
        return new WordRule(Id.of(id.value()), kind, phrase, advice);
    }

    /** The list of a profile without what is struck, and with what the organisation adds. */
    public static List<WordRule> list(Profile profile, List<HouseWord> own) {
        Set<String> struck = own.stream().filter(HouseWord::struck).map(word -> word.id().value())
                .collect(Collectors.toSet());
        return Stream.concat(profile.rules().stream().filter(rule -> !struck.contains(rule.id().value())),
                own.stream().filter(word -> !word.struck()).map(HouseWord::rule)).toList();
    }
}
