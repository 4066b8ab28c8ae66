package app.drumbeat.ui.board;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;

import app.drumbeat.application.planning.PlanReading;
import app.drumbeat.application.settings.CampaignKeeping;
import app.drumbeat.domain.base.Id;
import app.drumbeat.domain.post.Post;
import app.drumbeat.domain.post.PostFilter;
import app.drumbeat.domain.post.PostStatus;
import app.drumbeat.ui.kit.Background;
import app.drumbeat.ui.kit.Filter;
import app.drumbeat.ui.kit.Refresher;
import app.drumbeat.ui.kit.Selected;
import app.drumbeat.ui.kit.Selection;
import app.drumbeat.ui.kit.Watched;
import app.drumbeat.ui.post.HeldPosts;
import app.drumbeat.ui.post.PostDeeds;
import app.drumbeat.ui.post.PostTalk;

/** The posts by their states, and the ways from one state to another. */
public final class BoardViewModel {

    /** What the board works with. */
    public record Tools(PlanReading plan, CampaignKeeping campaigns, PostDeeds deeds, PostTalk talk) {}

    private final Tools tools;
    private final Selection selection;
    private final Filter filter;
    private final Watched<PostFilter, BoardState> state;
    private final HeldPosts held;
    private Runnable editor = () -> {};

    public BoardViewModel(Tools tools, Selection selection, Filter filter, Background background,
            Refresher refresher) {
        this.tools = tools;
        this.selection = selection;
        this.filter = filter;
        this.state = new Watched<>(background, refresher,
                wanted -> Optional.of(BoardState.read(tools.plan(), tools.campaigns().list(), wanted)));
        this.held = new HeldPosts(tools.plan()::held, background);
        state.property().subscribe(read -> read.ifPresent(now -> held.look(now.posts())));
        filter.wantedProperty().subscribe(wanted -> state.wanted().ifPresent(before -> state.show(wanted)));
    }

    // --- what the view binds to

    /** What there is; nothing before the first reading. */
    /** Which posts cannot go out as they are. */
    HeldPosts held() {
        return held;
    }

    ReadOnlyObjectProperty<Optional<BoardState>> stateProperty() {
        return state.property();
    }

    Filter filter() {
        return filter;
    }

    ReadOnlyObjectProperty<Selected> selectedProperty() {
        return selection.selectedProperty();
    }

    // --- what a person can do

    public void show() {
        state.show(filter.get());
    }

    public void hide() {
        state.hide();
    }

    void select(Post post) {
        selection.select(new Selected.OfPost(post.id()));
    }

    /** Selects a post and goes to where it is edited. */
    void open(Post post) {
        select(post);
        editor.run();
    }

    /** Selects posts of one or several columns. */
    void select(List<Id<Post>> posts) {
        selection.select(posts);
    }

    List<Id<Post>> selectedPosts() {
        return selection.posts();
    }

    /** Selects every post on the board. */
    public void selectAll() {
        state.get().map(BoardState::all).filter(all -> !all.isEmpty()).ifPresent(this::select);
    }

    /** Deletes a post, and those selected together with it. */
    void delete(Post post) {
        List<Id<Post>> all = selection.together(post.id());
        selection.clear();
        tools.deeds().delete(all);
    }

    /** Whether a post may be brought into a state by hand. */
    boolean mayBecome(Post post, PostStatus wanted) {
        return post.status() != wanted && post.nextStatuses().contains(wanted);
    }

    /** Brings a post into another state; where that may not be, says so and changes nothing. */
    void move(Post post, PostStatus wanted) {
        List<Id<Post>> together = selection.together(post.id());
        if (together.size() > 1) {
            tools.deeds().change(together, wanted);
        } else if (mayBecome(post, wanted)) {
            tools.deeds().change(post, wanted);
        } else if (post.status() != wanted) {
            tools.talk().tell("board.refused." + post.status().name());
        }
    }

    /** The next state in a direction that the post may have; nothing where there is none. */
    void moveAside(Post post, int way) {
        int at = BoardState.ORDER.indexOf(post.status());
        List<PostStatus> rest = way > 0
                ? BoardState.ORDER.subList(at + 1, BoardState.ORDER.size())
                : BoardState.ORDER.subList(0, at).reversed();
        rest.stream().filter(status -> mayBecome(post, status)).findFirst().ifPresentOrElse(
                status -> move(post, status), () -> tools.talk().tell("board.refused." + post.status().name()));
    }

    /** What is to be done when a post is opened: the place where it is edited takes the keyboard. */
    public void onOpen(Runnable focusEditor) {
        editor = focusEditor;
    }
}
