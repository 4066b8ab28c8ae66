package app.drumbeat.ui.many;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;

import app.drumbeat.application.many.ChangingMany;
import app.drumbeat.application.many.MoveForecast;
import app.drumbeat.application.many.MoveWish;
import app.drumbeat.domain.base.Id;
import app.drumbeat.domain.campaign.Campaign;
import app.drumbeat.domain.channel.Channel;
import app.drumbeat.domain.plan.Shift;
import app.drumbeat.domain.post.Post;
import app.drumbeat.domain.post.PostStatus;
import app.drumbeat.ui.kit.Background;
import app.drumbeat.ui.kit.Refresher;
import app.drumbeat.ui.kit.Selection;
import app.drumbeat.ui.kit.Watched;
import app.drumbeat.ui.kit.WayBack;

/** Several selected posts: how far they are to be moved and what that would do, and what else can be changed at once. */
public final class ManyViewModel {

    /** The posts as they are now, by day; and what they can be given. */
    public record Seen(List<Post> posts, List<Channel> channels, List<Campaign> campaigns, LocalDate today,
            boolean writable) {

        /** How many may become so by hand. */
        long mayBecome(PostStatus status) {
            return posts.stream().filter(post -> ChangingMany.mayBecome(post, status)).count();
        }
    }

    private final ManyServices services;
    private final Background background;
    private final Selection selection;
    private final WayBack wayBack;
    private final Watched<List<Id<Post>>, Seen> seen;
    private final ObjectProperty<Shift.Unit> unit = new SimpleObjectProperty<>(Shift.Unit.DAYS);
    private final IntegerProperty by = new SimpleIntegerProperty(1);
    private final BooleanProperty pushing = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<Optional<MoveForecast>> forecast = new ReadOnlyObjectWrapper<>(
            Optional.empty());
    private int questions;

    public ManyViewModel(ManyServices services, Background background, Refresher refresher, Selection selection,
            WayBack wayBack) {
        this.services = services;
        this.background = background;
        this.selection = selection;
        this.wayBack = wayBack;
        this.seen = new Watched<>(background, refresher, ids -> Optional.of(read(ids)));
        seen.property().subscribe(now -> {
            ask();
            now.filter(left -> left.posts().size() < 2).ifPresent(left -> selection.select(ids()));
        });
        unit.subscribe(wanted -> ask());
        by.subscribe(wanted -> ask());
        pushing.subscribe(wanted -> ask());
    }

    // --- what the view binds to

    public ReadOnlyObjectProperty<Optional<Seen>> seenProperty() {
        return seen.property();
    }

    ObjectProperty<Shift.Unit> unitProperty() {
        return unit;
    }

    /** How many units the posts are to be moved, back where it is negative. */
    IntegerProperty byProperty() {
        return by;
    }

    /** Whether the later posts of the same channels are pushed along. */
    BooleanProperty pushingProperty() {
        return pushing;
    }

    /** What the move would do; nothing while it is being found out. */
    ReadOnlyObjectProperty<Optional<MoveForecast>> forecastProperty() {
        return forecast.getReadOnlyProperty();
    }

    // --- what a person can do

    public void show(List<Id<Post>> posts) {
        seen.show(posts);
    }

    public void hide() {
        seen.hide();
    }

    void move() {
        int count = forecast.get().map(found -> found.days().size()).orElse(0);
        MoveWish wish = wish();
        background.run(() -> services.moving().move(wish), moved -> told(moved, "many.moved", count));
    }

    void channel(Channel channel) {
        perform(() -> services.changing().channel(ids(), channel.id()));
    }

    void campaign(Optional<Id<Campaign>> campaign) {
        perform(() -> services.changing().campaign(ids(), campaign));
    }

    void state(PostStatus wanted) {
        long count = seen.get().map(now -> now.mayBecome(wanted)).orElse(0L);
        List<Id<Post>> posts = ids();
        background.run(() -> services.changing().state(posts, wanted), done -> told(done, "many.changed", count));
    }

    void tag(String tag) {
        if (!tag.isBlank()) {
            perform(() -> services.changing().tag(ids(), tag.strip()));
        }
    }

    /** Deletes them; they can be brought back for a while. */
    public void delete() {
        List<Id<Post>> posts = ids();
        background.run(() -> services.writing().delete(posts), deleted -> {
            selection.clear();
            told(deleted, "many.deleted", posts.size());
        });
    }

    /** Opens one of them alone. */
    void open(Post post) {
        selection.select(List.of(post.id()));
    }

    // --- inside

    private void perform(Supplier<Boolean> deed) {
        int count = ids().size();
        background.run(deed::get, done -> told(done, "many.changed", count));
    }

    private void told(boolean done, String key, Number count) {
        if (done) {
            wayBack.offer(key, count);
        }
    }

    private Seen read(List<Id<Post>> ids) {
        List<Post> posts = ids.stream().map(services.reading()::post).flatMap(Optional::stream)
                .sorted((a, b) -> a.day().orElse(LocalDate.MAX).compareTo(b.day().orElse(LocalDate.MAX))).toList();
        return new Seen(posts, services.reading().channels(), services.campaigns().list(), services.reading().today(),
                services.reading().writable());
    }

    private List<Id<Post>> ids() {
        return seen.get().map(now -> now.posts().stream().map(Post::id).toList()).orElse(List.of());
    }

    private MoveWish wish() {
        return new MoveWish(ids(), new Shift(unit.get(), by.get()), pushing.get());
    }

    /** Finds out what the move would do; an answer that is older than the last question is not looked at. */
    private void ask() {
        int question = ++questions;
        if (ids().isEmpty() || by.get() == 0) {
            forecast.set(Optional.empty());
            return;
        }
        MoveWish wish = wish();
        background.run(() -> services.moving().forecast(wish), found -> {
            if (question == questions) {
                forecast.set(Optional.of(found));
            }
        });
    }
}
