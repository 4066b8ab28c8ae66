package app.drumbeat.application.intake.cells;

import java.util.Map;
import java.util.Optional;

import app.drumbeat.domain.post.PostStatus;

/** States as people write them. */
public final class StateText {

    private static final WordList WORDS = WordList.named("states.txt");

    private StateText() {}

    /** The state that a cell names, alone or among other words; nothing where it names none that is known. */
    public static Optional<PostStatus> of(String written) {
        String plain = Plain.words(written);
        Optional<String> meaning = WORDS.meaning(plain);
        if (meaning.isEmpty()) {
            meaning = WORDS.within(plain).filter(found -> found.getKey().length() > 3).map(Map.Entry::getValue);
        }
        return meaning.map(PostStatus::valueOf);
    }
}
