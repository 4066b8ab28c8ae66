package app.drumbeat.application.consent;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

import app.drumbeat.application.workspace.LeaningPosts;
import app.drumbeat.application.workspace.Workspace;
import app.drumbeat.domain.base.Change;
import app.drumbeat.domain.base.Changes;
import app.drumbeat.domain.base.Id;
import app.drumbeat.domain.consent.Consent;
import app.drumbeat.domain.consent.ConsentLack;
import app.drumbeat.domain.consent.ConsentScope.Kind;
import app.drumbeat.domain.consent.Portrayal;
import app.drumbeat.domain.port.Library;
import app.drumbeat.domain.port.StepName;
import app.drumbeat.domain.post.Post;

/** Say what a post shows of people, and which consents it leans on. A picture that shows somebody takes its consents along. */
public final class Portraying {

    private final Workspace workspace;

    public Portraying(Workspace workspace) {
        this.workspace = workspace;
    }

    /**
     * What a post shows.
     *
     * @param own without its media
     * @param whole with them
     * @param media those of its media that show somebody
     * @param lacks why it must not go out; nothing where it may
     * @param register every consent, by reference
     */
    public record Seen(Portrayal own, Portrayal whole, Set<String> media, List<ConsentLack> lacks,
            List<Consent> register) {

        public Seen {
            media = Set.copyOf(media);
            lacks = List.copyOf(lacks);
            register = List.copyOf(register);
        }

        /** The consents that it leans on, by reference. */
        public List<Consent> consents() {
            return register.stream().filter(consent -> whole.consents().contains(consent.id())).toList();
        }

        /** How many it leans on that are in the register no more. */
        public long gone() {
            return whole.consents().size() - (long) consents().size();
        }
    }

    public Seen of(Post post) {
        Library library = workspace.library();
        LeaningPosts leaning = new LeaningPosts(library);
        return new Seen(own(library, post.id()), leaning.portrayal(post),
                Set.copyOf(post.media().stream().filter(path -> library.portrayals()
                        .find(Portrayal.idOfMedium(path)).filter(Portrayal::isOfSomebody).isPresent()).toList()),
                leaning.lacks(post), library.consents().list());
    }

    /** Tells or shows of somebody what it did not, or no more what it did. */
    public boolean shows(Id<Post> post, Kind kind, boolean shown) {
        return change(post, own -> {
            Set<Kind> kinds = EnumSet.noneOf(Kind.class);
            kinds.addAll(own.shows());
            if (shown) {
                kinds.add(kind);
            } else {
                kinds.remove(kind);
            }
            return own.showing(kinds);
        });
    }

    public boolean names(Id<Post> post, boolean named) {
        return change(post, own -> own.naming(named));
    }

    /** Until when it is to be seen; nothing where it is to stay. */
    public boolean upUntil(Id<Post> post, Optional<LocalDate> day) {
        return change(post, own -> own.upUntil(day));
    }

    /** That it was taken down today, or that it was not. */
    public boolean takenDown(Id<Post> post, boolean down) {
        return workspace.perform(StepName.of("step.post.takenDown"), library -> changed(library,
                Portrayal.idOfPost(post),
                own -> own.takenDown(down ? Optional.of(workspace.today()) : Optional.empty())));
    }

    /** Whether a picture or film shows somebody, wherever it is used. */
    public boolean mediumShows(Id<Post> post, String path, Kind kind, boolean shown) {
        return workspace.perform(StepName.of("step.post.people"), library -> changed(library,
                Portrayal.idOfMedium(path),
                medium -> medium.showing(shown ? Set.of(kind) : Set.of())
                        .leaningOn(shown ? own(library, post).consents() : List.of())));
    }

    /** Leans on a consent, or no more; the media of the post that show somebody do so with it. */
    public boolean leans(Id<Post> post, Id<Consent> consent, boolean wanted) {
        UnaryOperator<Portrayal> edit = portrayal -> portrayal.leaningOn(wanted
                ? and(portrayal.consents(), consent)
                : portrayal.consents().stream().filter(id -> !id.equals(consent)).toList());
        return workspace.perform(StepName.of("step.post.people"), library -> {
            Map<Id<Portrayal>, Change<?>> changes = new LinkedHashMap<>();
            changed(library, Portrayal.idOfPost(post), edit).list()
                    .forEach(change -> changes.put(Portrayal.idOfPost(post), change));
            library.posts().find(post).map(Post::media).orElse(List.of()).stream().map(Portrayal::idOfMedium)
                    .filter(id -> library.portrayals().find(id).filter(Portrayal::isOfSomebody).isPresent())
                    .forEach(id -> changed(library, id, edit).list().forEach(change -> changes.put(id, change)));
            return new Changes(List.copyOf(changes.values()));
        });
    }

    private boolean change(Id<Post> post, UnaryOperator<Portrayal> edit) {
        return workspace.perform(StepName.of("step.post.people"),
                library -> changed(library, Portrayal.idOfPost(post), edit));
    }

    private static Changes changed(Library library, Id<Portrayal> id, UnaryOperator<Portrayal> edit) {
        return Changes.of(library.portrayals().find(id)
                .map(before -> Change.replaced(before, edit.apply(before)))
                .orElseGet(() -> Change.made(edit.apply(Portrayal.nobody(id)))));
    }

    private static Portrayal own(Library library, Id<Post> post) {
        Id<Portrayal> id = Portrayal.idOfPost(post);
        return library.portrayals().find(id).orElseGet(() -> Portrayal.nobody(id));
    }

    private static List<Id<Consent>> and(List<Id<Consent>> consents, Id<Consent> one) {
        List<Id<Consent>> more = new ArrayList<>(consents);
        more.add(one);
        return more;
    }
}
