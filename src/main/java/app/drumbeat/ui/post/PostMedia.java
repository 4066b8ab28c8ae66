package app.drumbeat.ui.post;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

import app.drumbeat.application.media.MediaKeeping;
import app.drumbeat.application.media.SeenMedium;
import app.drumbeat.domain.base.StoreException;
import app.drumbeat.domain.media.Medium;
import app.drumbeat.domain.port.MediaFolder;
import app.drumbeat.domain.port.Progress;
import app.drumbeat.domain.post.Post;
import app.drumbeat.ui.kit.Background;
import app.drumbeat.ui.kit.Dialogs;
import app.drumbeat.words.Texts;

/** The pictures and films of the post being written: attached, described, looked at, found again. Knows no node. */
public final class PostMedia {

    private final MediaKeeping keeping;
    private final Dialogs dialogs;
    private final Texts texts;
    private final Background background;
    private final PostDoor door;
    private final Map<String, TypedField> alts = new HashMap<>();

    /** What the editor lends. */
    interface PostDoor {

        /** Does something with the open post, once what is being typed is saved. */
        void withSaved(Consumer<Post> deed);

        /** Changes the open post, in a step. */
        void edit(String step, UnaryOperator<Post> change);

        /** Says beside the fields why something was refused. */
        void refuse(String sentence);

        /** Something was typed. */
        void typed();
    }

    PostMedia(MediaKeeping keeping, Dialogs dialogs, Texts texts, Background background, PostDoor door) {
        this.keeping = keeping;
        this.dialogs = dialogs;
        this.texts = texts;
        this.background = background;
        this.door = door;
    }

    // --- what the view binds to

    /** What a picture shows, as it is being typed. */
    TypedField alt(String path) {
        return alts.computeIfAbsent(path, there -> new TypedField(door::typed));
    }

    // --- what a person can do

    /** Asks for files and attaches them. */
    public void choose() {
        attach(dialogs.chooseSeveralToOpen(texts.of("post.media.choose.title"), List.of()));
    }

    /** Copies files beside the calendar and adds them at the end. */
    public void attach(List<Path> files) {
        if (!files.isEmpty()) {
            door.withSaved(post -> work(texts.of("media.job", files.size()),
                    progress -> keeping.attach(post.id(), files, progress)));
        }
    }

    /** Keeps a picture from the clipboard. */
    public void attach(MediaFolder.Pixels picture) {
        door.withSaved(post -> work(texts.of("media.job", 1),
                progress -> keeping.attach(post.id(), picture, progress)));
    }

    /** Takes it out of the post; the file stays, so that an undo finds it. */
    public void remove(String path) {
        door.edit("step.post.edit.media",
                post -> post.showing(post.media().stream().filter(other -> !other.equals(path)).toList()));
    }

    /** Opens it in the program that the system has for it. */
    public void open(SeenMedium seen) {
        dialogs.openFile(seen.file());
    }

    /** Asks where the file of a missing medium is; another file takes its place only when the person says so. */
    public void find(SeenMedium seen) {
        dialogs.chooseToOpen(texts.of("media.find.title", seen.path()), List.of()).ifPresent(file -> background.start(
                texts.of("media.job", 1), progress -> keeping.putBack(seen.path(), file, progress), found -> {
                    switch (found) {
                        case SAME -> {
                        }
                        case OTHER -> replace(seen, file);
                        case REFUSED -> attach(List.of(file));
                    }
                }, this::fail));
    }

    // --- what the editor tells

    /** Shows what is saved now; what is being typed stays. */
    void follow(List<SeenMedium> media, boolean samePost) {
        if (!samePost) {
            alts.clear();
        }
        media.forEach(seen -> alt(seen.path()).follow(seen.medium().map(Medium::alt).orElse("")));
    }

    /** Saves what is being typed. */
    void flush() {
        alts.forEach((path, field) -> {
            if (field.isTyping()) {
                String words = field.text();
                field.take(words);
                background.run(() -> keeping.describe(path, words), done -> {}, failure -> {
                    field.giveBack(words);
                    fail(failure);
                });
            }
        });
    }

    private void replace(SeenMedium seen, Path file) {
        Dialogs.Choice instead = Dialogs.Choice.main(texts.of("media.find.instead"));
        if (dialogs.ask(texts.of("media.find.other.title"), texts.of("media.find.other", seen.path()),
                List.of(instead)).isPresent()) {
            work(texts.of("media.job", 1), progress -> keeping.replace(seen.path(), file, progress));
        }
    }

    private void work(String name, Function<Progress, MediaKeeping.Attached> work) {
        background.start(name, work, done -> {
            if (!done.refused().isEmpty()) {
                door.refuse(done.refused().stream()
                        .map(problem -> texts.of(problem.key(), problem.args().toArray()))
                        .collect(Collectors.joining(" ")));
            }
        }, this::fail);
    }

    private void fail(RuntimeException failure) {
        if (!(failure instanceof StoreException refused)) {
            throw failure;
        }
        door.refuse(texts.of("refusal." + refused.kind().name(), refused.file()));
    }
}
