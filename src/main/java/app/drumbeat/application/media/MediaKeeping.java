package app.drumbeat.application.media;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import app.drumbeat.application.workspace.Workspace;
import app.drumbeat.domain.base.Change;
import app.drumbeat.domain.base.Changes;
import app.drumbeat.domain.base.Id;
import app.drumbeat.domain.base.Problem;
import app.drumbeat.domain.channel.Channel;
import app.drumbeat.domain.channel.Network;
import app.drumbeat.domain.media.MediaRules;
import app.drumbeat.domain.media.Medium;
import app.drumbeat.domain.port.Library;
import app.drumbeat.domain.port.MediaFolder;
import app.drumbeat.domain.port.Progress;
import app.drumbeat.domain.port.StepName;
import app.drumbeat.domain.post.Post;

/**
 * Keeps the pictures and films of posts: copied beside the calendar, each file once, with what is known of it. What is taken out of a
 * post stays in the folder, so that an undo finds it.
 */
public final class MediaKeeping {

    private final Workspace workspace;
    private final MediaFolder folder;

    public MediaKeeping(Workspace workspace, MediaFolder folder) {
        this.workspace = workspace;
        this.folder = folder;
    }

    /**
     * What came of attaching.
     *
     * @param attached how many the post has got
     * @param refused why others were refused
     */
    public record Attached(int attached, List<Problem> refused) {

        public Attached {
            refused = List.copyOf(refused);
        }
    }

    /** What came of a file that was found for a missing one. */
    public enum Found {
        /** It is the same file, and is back in its place. */
        SAME,
        /** It is another; nothing was done. */
        OTHER,
        /** It is none that can be taken; nothing was done. */
        REFUSED
    }

    /** The pictures and films of a post, in its order. */
    public List<SeenMedium> of(Post post) {
        Library library = workspace.library();
        MediaRules rules = MediaRules.of(library.channels().find(post.channel()).map(Channel::network)
                .orElse(Network.OTHER));
        List<SeenMedium> seen = new ArrayList<>();
        for (String path : post.media()) {
            Optional<Medium> medium = library.media().find(Medium.idOf(path));
            Medium asked = medium.orElseGet(() -> unknown(path));
            seen.add(new SeenMedium(path, medium, folder.place(library.place(), path),
                    folder.state(library.place(), asked),
                    medium.map(known -> rules.remarks(known, seen.size() + 1)).orElse(List.of())));
        }
        return seen;
    }

    /** Copies files beside the calendar and adds them to a post, in one step; those that are refused are told. */
    public Attached attach(Id<Post> post, List<Path> files, Progress progress) {
        List<Problem> refused = new ArrayList<>();
        Map<Id<Medium>, Medium> kept = new LinkedHashMap<>();
        Path calendar = workspace.library().place();
        List<Medium> known = new ArrayList<>(workspace.inTurn(() -> workspace.library().media().list()));
        for (Path file : files) {
            MediaFolder.Look look = folder.look(file, progress);
            look.problem().ifPresent(refused::add);
            look.medium().ifPresent(medium -> {
                Medium placed = folder.keep(calendar, file, medium, known, progress);
                kept.putIfAbsent(placed.id(), placed);
                known.add(placed);
            });
        }
        return new Attached(add(post, List.copyOf(kept.values())), refused);
    }

    /** Keeps a picture from the clipboard and adds it to a post. */
    public Attached attach(Id<Post> post, MediaFolder.Pixels picture, Progress progress) {
        if ((long) picture.width() * picture.height() > MediaFolder.MOST_PIXELS) {
            return new Attached(0, List.of(Problem.error("", "media.problem.pixels", "", picture.width(),
                    picture.height(), MediaFolder.MOST_PIXELS / 1_000_000)));
        }
        List<Medium> known = workspace.inTurn(() -> workspace.library().media().list());
        return new Attached(add(post, List.of(folder.keep(workspace.library().place(), picture, known, progress))),
                List.of());
    }

    /** Writes what a picture shows, for those who cannot see it; a path that nobody looked at yet is looked at. */
    public boolean describe(String path, String alt) {
        return workspace.perform(StepName.of("step.media.describe"), library -> Changes.of(library.media()
                .find(Medium.idOf(path)).map(medium -> Change.replaced(medium, medium.described(alt)))
                .orElseGet(() -> Change.made(unknown(path).described(alt)))));
    }

    /** Puts the file of a missing medium back, where it is the same file. */
    public Found putBack(String path, Path file, Progress progress) {
        MediaFolder.Look look = folder.look(file, progress);
        if (look.medium().isEmpty()) {
            return Found.REFUSED;
        }
        Optional<Medium> missing = workspace.inTurn(() -> workspace.library().media().find(Medium.idOf(path)));
        if (missing.filter(known -> !known.sha256().isEmpty()
                && !known.sha256().equals(look.medium().get().sha256())).isPresent()) {
            return Found.OTHER;
        }
        Medium placed = look.medium().get().at(Medium.idOf(path)).described(missing.map(Medium::alt).orElse(""));
        folder.putBack(workspace.library().place(), placed, file, progress);
        workspace.perform(StepName.of("step.media.find"), library -> Changes.of(library.media().find(placed.id())
                .map(known -> Change.replaced(known, placed)).orElseGet(() -> Change.made(placed))));
        return Found.SAME;
    }

    /** Puts another file in the place of a missing one, in every post that shows it, with the words that described it. */
    public Attached replace(String path, Path file, Progress progress) {
        MediaFolder.Look look = folder.look(file, progress);
        if (look.medium().isEmpty()) {
            return new Attached(0, look.problem().stream().toList());
        }
        List<Medium> known = workspace.inTurn(() -> workspace.library().media().list());
        Medium placed = folder.keep(workspace.library().place(), file, look.medium().get(), known, progress);
        String alt = known.stream().filter(medium -> medium.path().equals(path)).map(Medium::alt).findFirst()
                .orElse("");
        workspace.perform(StepName.of("step.media.replace"), library -> {
            List<Change<?>> changes = new ArrayList<>(List.of(library.media().find(placed.id())
                    .map(there -> Change.replaced(there, there))
                    .orElseGet(() -> Change.made(placed.described(alt)))));
            library.posts().list().stream().filter(post -> post.media().contains(path))
                    .forEach(post -> changes.add(Change.replaced(post, post.showing(post.media().stream()
                            .map(other -> other.equals(path) ? placed.path() : other).distinct().toList()))));
            return new Changes(changes);
        });
        return new Attached(1, List.of());
    }

    private int add(Id<Post> id, List<Medium> media) {
        if (media.isEmpty()) {
            return 0;
        }
        boolean added = workspace.perform(StepName.of("step.post.edit.media"), library -> library.posts().find(id)
                .map(post -> {
                    List<String> paths = new ArrayList<>(post.media());
                    List<Change<?>> changes = new ArrayList<>();
                    for (Medium medium : media) {
                        if (!paths.contains(medium.path())) {
                            paths.add(medium.path());
                        }
                        if (library.media().find(medium.id()).isEmpty()) {
                            changes.add(Change.made(medium));
                        }
                    }
                    changes.add(Change.replaced(post, post.showing(paths)));
                    return new Changes(changes);
                }).orElseGet(Changes::none));
        return added ? media.size() : 0;
    }

    private static Medium unknown(String path) {
        return new Medium(Medium.idOf(path), "", "", Medium.Kind.IMAGE, 0, 0, 0, 0);
    }
}
