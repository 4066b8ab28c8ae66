package app.drumbeat.ui.post;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import app.drumbeat.domain.cadence.RhythmChange;
import app.drumbeat.domain.channel.Channel;
import app.drumbeat.domain.post.Post;
import app.drumbeat.domain.post.Slot;
import app.drumbeat.ui.kit.Dates;
import app.drumbeat.ui.kit.Dialogs;
import app.drumbeat.ui.kit.MoveWords;
import app.drumbeat.ui.kit.Notices;
import app.drumbeat.words.Texts;

/** How {@link PostDeeds} talk with the person: they say what was done, with a way back, and ask where they must. */
public final class PostTalk {

    private final Notices notices;
    private final Dialogs dialogs;
    private final Texts texts;
    private final Dates dates;
    private final Runnable undo;

    /** @param undo takes the last step back */
    public PostTalk(Notices notices, Dialogs dialogs, Texts texts, Dates dates, Runnable undo) {
        this.notices = notices;
        this.dialogs = dialogs;
        this.texts = texts;
        this.dates = dates;
        this.undo = undo;
    }

    /** Says what was done, and offers to undo it. */
    void done(String key, Object... args) {
        done(said(key, args));
    }

    void done(String said) {
        notices.done(said, texts.of("post.done.undo"), undo);
    }

    String said(String key, Object... args) {
        return texts.of(key, args);
    }

    /** Says something that needs no way back. */
    public void tell(String key, Object... args) {
        notices.tell(texts.of(key, args));
    }

    String day(LocalDate day, LocalDate today) {
        return dates.day(day, today);
    }

    String slot(Slot slot, LocalDate today) {
        return dates.slot(slot, today);
    }

    /** What a change does to the rhythm, and whether it brings posts too close together, a sentence after the other; nothing where it does nothing. */
    String changes(List<RhythmChange> changes, List<Post> tooClose, List<Channel> channels) {
        MoveWords words = new MoveWords(texts);
        return Stream.concat(changes.stream().map(change -> words.of(change, channels)),
                Stream.of(words.close(tooClose, channels)).filter(said -> !said.isEmpty())).map(said -> ". " + said)
                .collect(Collectors.joining());
    }

    String words(String key) {
        return texts.of(key);
    }

    /** One line that the person wrote; nothing when she thought better of it or wrote nothing. */
    Optional<String> ask(String titleKey, String labelKey) {
        return askFor(texts.of(titleKey), texts.of(labelKey));
    }

    /** The same with the words themselves. */
    Optional<String> askFor(String title, String label) {
        return dialogs.askText(title, label, "").map(String::strip).filter(answer -> !answer.isEmpty());
    }

    Dialogs dialogs() {
        return dialogs;
    }
}
