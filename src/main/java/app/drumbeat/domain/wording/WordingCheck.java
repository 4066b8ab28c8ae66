package app.drumbeat.domain.wording;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Looks through a text for the phrases of rules. Pure; the rules are made ready once, and a look goes through the text
 * once, however many rules there are.
 */
public final class WordingCheck {

    private static final Comparator<WordSighting> BY_PLACE = Comparator.comparingInt(WordSighting::from)
            .thenComparing(Comparator.comparingInt(WordSighting::to).reversed());

    private final PhraseTree tree = new PhraseTree();

    public WordingCheck(List<WordRule> rules) {
        rules.forEach(tree::add);
        Harmless.PHRASES.forEach(tree::addHarmless);
    }

    /**
     * Finds the phrases of all rules.
     *
     * @return by place, the longer first; one inside another of its kind is left out, and so are topics that need a
     * help line where the text has one
     */
    public List<WordSighting> look(String text) {
        List<WordSighting> met = new ArrayList<>();
        List<Stretch> harmless = new ArrayList<>();
        meet(text, met, harmless);
        if (met.isEmpty()) {
            return List.of();
        }
        met.sort(BY_PLACE);
        harmless.sort(Comparator.comparingInt(Stretch::from));
        Places shields = new Places(harmless);
        Places links = new Places(Links.in(text));
        boolean hasHelpLine = met.stream().anyMatch(there -> there.rule().kind() == Wording.HELP_LINE)
                && HelpLine.isIn(text);
        Map<Wording, Integer> done = new EnumMap<>(Wording.class);
        List<WordSighting> found = new ArrayList<>();
        for (WordSighting there : met) {
            Wording kind = there.rule().kind();
            boolean isIdle = !kind.isOfMedicines() && (shields.hold(there) || links.hold(there));
            boolean isAnswered = kind == Wording.HELP_LINE && hasHelpLine;
            boolean lacksPrice = there.rule().needsPrice() && !Prices.isBeside(text, there.from(), there.to());
            if (!isIdle && !isAnswered && !lacksPrice && there.to() > done.getOrDefault(kind, 0)) {
                done.put(kind, there.to());
                found.add(there);
            }
        }
        return List.copyOf(found);
    }

    private void meet(String text, List<WordSighting> met, List<Stretch> harmless) {
        Folded folded = Folded.of(text);
        PhraseTree.Sink sink = new PhraseTree.Sink() {

            @Override
            public void rule(WordRule rule, int from, int to) {
                met.add(new WordSighting(rule, folded.from(from), folded.to(to)));
            }

            @Override
            public void harmless(int from, int to) {
                harmless.add(new Stretch(folded.from(from), folded.to(to)));
            }
        };
        for (int at = 0; at < folded.length(); at++) {
            if (folded.beginsWord(at)) {
                tree.walk(folded, at, sink);
            }
        }
    }

    /** Places in order, asked for sightings in order, so that no place is gone through twice. */
    private static final class Places {

        private final List<Stretch> places;
        private int next;
        private int reach;

        Places(List<Stretch> places) {
            this.places = places;
        }

        /** Whether one of the places has the sighting inside, and more. */
        boolean hold(WordSighting sighting) {
            while (next < places.size() && places.get(next).from() < sighting.from()) {
                reach = Math.max(reach, places.get(next).to());
                next++;
            }
            if (sighting.to() <= reach) {
                return true;
            }
            for (int at = next; at < places.size() && places.get(at).from() == sighting.from(); at++) {
                if (sighting.to() < places.get(at).to()) {
                    return true;
                }
            }
            return false;
        }
    }
}
