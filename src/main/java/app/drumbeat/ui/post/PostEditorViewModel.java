package app.drumbeat.ui.post;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;

import app.drumbeat.application.workspace.Touched;
import app.drumbeat.domain.base.Id;
import app.drumbeat.domain.base.StoreException;
import app.drumbeat.domain.campaign.Campaign;
import app.drumbeat.domain.channel.Channel;
import app.drumbeat.domain.channel.Network;
import app.drumbeat.domain.post.Post;
import app.drumbeat.domain.post.PostStatus;
import app.drumbeat.domain.post.ShelfLife;
import app.drumbeat.ui.kit.Background;
import app.drumbeat.ui.kit.Dialogs;
import app.drumbeat.ui.kit.Pause;
import app.drumbeat.ui.kit.Refresher;
import app.drumbeat.words.Texts;

/**
 * The post being written. It saves as one goes: what is typed becomes a step when the fingers rest, when the field is left,
 * and whenever someone asks to {@link #flush()}. Knows no node; lives on the JavaFX thread.
 */
public final class PostEditorViewModel {

    private final PostServices services;
    private final Background background;
    private final Pause pause;
    private final Texts texts;
    private final ReadOnlyObjectWrapper<Optional<OpenPost>> open = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper gone = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper refusal = new ReadOnlyStringWrapper("");
    private final WordFields fields;
    private final WhenFields when;
    private final PostedFields posted;
    private final Standing standing;
    private final PostMedia media;
    private Optional<Id<Post>> wanted = Optional.empty();

    /** Counts what was asked of the file; an answer that is older than the last question is not looked at. */
    private long questions;

    public PostEditorViewModel(PostServices services, Background background, Refresher refresher, Pause pause,
            Dialogs dialogs, Texts texts) {
        this.services = services;
        this.background = background;
        this.pause = pause;
        this.texts = texts;
        this.fields = new WordFields(this::typed);
        this.when = new WhenFields(texts, this::typed);
        this.posted = new PostedFields(texts);
        this.standing = new Standing(services, background, posted, this::write, key -> refusal.set(texts.of(key)));
        this.media = new PostMedia(services.media(), dialogs, texts, background, new Lent());
        refresher.listen(this::changed);
    }

    // --- what the view binds to

    /** The post that is shown; nothing while none is. */
    public ReadOnlyObjectProperty<Optional<OpenPost>> openProperty() {
        return open.getReadOnlyProperty();
    }

    /** Whether the post that was asked for is not there any more. */
    public ReadOnlyBooleanProperty goneProperty() {
        return gone.getReadOnlyProperty();
    }

    /** Why the last change could not be saved, in words; empty where it could. */
    public ReadOnlyStringProperty refusalProperty() {
        return refusal.getReadOnlyProperty();
    }

    TypedField field(PostField field) {
        return fields.of(field);
    }

    /** How long the text is on a network. */
    TextCount count(ObservableValue<Network> network) {
        return new TextCount(field(PostField.TEXT), network, background);
    }

    public WhenFields when() {
        return when;
    }

    public PostedFields posted() {
        return posted;
    }

    EmojiHelp emoji() {
        return new EmojiHelp(services.emoji(), background);
    }

    public PostMedia media() {
        return media;
    }

    // --- what a person can do

    /** Shows a post; what was being typed in the one before is saved first. */
    public void open(Id<Post> post) {
        if (!wanted.equals(Optional.of(post))) {
            flush();
            posted.close();
            wanted = Optional.of(post);
        }
        read();
    }

    /** Shows no post; what was being typed is saved first. */
    public void close() {
        flush();
        posted.close();
        wanted = Optional.empty();
        open.set(Optional.empty());
        gone.set(false);
    }

    /** The keyboard leaves a field: what was typed becomes a step. */
    public void leave(TypedField field) {
        flush();
        field.leave();
    }

    /** Saves whatever is being typed. Called before anything else is done with the post, and before the window closes. */
    public void flush() {
        pause.forget();
        open.get().ifPresent(shown -> {
            fields.eachBeingTyped((field, typed) -> saveWords(shown, field, typed));
            saveWhen(shown);
            media.flush();
        });
    }

    /** Does something with the post as the file holds it, once what is being typed is in it. */
    public void withSaved(Consumer<Post> deed) {
        flush();
        wanted.ifPresent(id -> background.run(() -> services.reading().post(id), found -> found.ifPresent(deed)));
    }

    public void put(Channel channel) {
        edit("step.post.edit.channel", post -> post.on(channel.id()));
    }

    public void put(Optional<Campaign> campaign) {
        edit("step.post.edit.campaign", post -> post.inCampaign(campaign.map(Campaign::id)));
    }

    /** Changes how long the idea keeps. */
    void keep(UnaryOperator<ShelfLife> change) {
        edit("step.post.edit.life", post -> post.keeping(change.apply(post.life())));
    }

    /** More was pasted than a field takes. */
    void tooLong(int length) {
        refusal.set(texts.of("post.tooLong", length));
    }

    /** Brings the post into another state; to be posted it is asked when and where first. */
    public void change(PostStatus status) {
        flush();
        open.get().ifPresent(shown -> standing.change(shown, status));
    }

    /** Marks the post as posted with what its form says, or says beside the form what it lacks. */
    public void markPosted() {
        open.get().ifPresent(standing::markPosted);
    }

    // --- what the workspace tells us

    private void changed(Touched touched) {
        wanted.filter(id -> touched.ids().contains(id) || !touched.onlyPosts()
                || open.get().stream().anyMatch(shown -> touched.channels().contains(shown.post().channel())
                        || shown.ties().story().stream().anyMatch(post -> touched.ids().contains(post.id()))))
                .ifPresent(id -> read());
    }

    private void read() {
        Id<Post> id = wanted.orElseThrow();
        long question = ++questions;
        background.run(() -> services.reading().post(id).map(services::opened), answer -> {
            if (question == questions && wanted.equals(Optional.of(id))) {
                show(answer);
            }
        });
    }

    private void show(Optional<OpenPost> answer) {
        boolean same = answer.isPresent()
                && answer.map(now -> now.post().id()).equals(open.get().map(before -> before.post().id()));
        gone.set(answer.isEmpty());
        if (answer.isEmpty()) {
            posted.close();
            pause.forget();
        }
        answer.ifPresent(now -> {
            media.follow(now.media(), same);
            if (same) {
                fields.follow(now.post());
                when.follow(now);
            } else {
                refusal.set("");
                fields.open(now.post());
                when.open(now);
            }
        });
        open.set(answer);
    }

    // --- saving

    /** What the media may do with the post. */
    private final class Lent implements PostMedia.PostDoor {

        @Override
        public void withSaved(Consumer<Post> deed) {
            PostEditorViewModel.this.withSaved(deed);
        }

        @Override
        public void edit(String step, UnaryOperator<Post> change) {
            PostEditorViewModel.this.edit(step, change);
        }

        @Override
        public void refuse(String sentence) {
            refusal.set(sentence);
        }

        @Override
        public void typed() {
            PostEditorViewModel.this.typed();
        }
    }

    private void typed() {
        pause.then(this::flush);
    }

    private void saveWords(OpenPost shown, PostField field, TypedField typed) {
        String words = typed.text();
        typed.take(field.shown(field.written(shown.post(), words)));
        write(() -> services.writing().edit(shown.post().id(), field.step(), post -> field.written(post, words)),
                () -> typed.giveBack(words));
    }

    private void saveWhen(OpenPost shown) {
        if (!when.isTyping()) {
            return;
        }
        String day = when.day().text();
        String time = when.time().text();
        when.wish(shown).ifPresent(wish -> {
            when.take(wish);
            write(() -> switch (wish) {
                case WhenFields.Wish.Place place -> services.placing().moving().place(shown.post().id(), place.slot());
                case WhenFields.Wish.TakeOff off -> services.placing().moving().takeOff(shown.post().id());
            }, () -> {
                when.day().giveBack(day);
                when.time().giveBack(time);
            });
        });
    }

    private void edit(String step, UnaryOperator<Post> change) {
        flush();
        open.get().ifPresent(
                shown -> write(() -> services.writing().edit(shown.post().id(), step, change), () -> {}));
    }

    /** Writes off the screen. A refusal is said in the panel, and what was typed stays there to be saved again. */
    private void write(Supplier<Boolean> step, Runnable refused) {
        questions++;
        background.run(step, written -> {
            refusal.set("");
            if (!written && wanted.isPresent()) {
                read();
            }
        }, failure -> {
            if (!(failure instanceof StoreException store)) {
                throw failure;
            }
            refused.run();
            refusal.set(texts.of("refusal." + store.kind().name(), store.file()));
            wanted.ifPresent(id -> read());
        });
    }
}
