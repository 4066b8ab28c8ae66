package app.drumbeat.ui.gap;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

import app.drumbeat.application.gap.SilenceStory;
import app.drumbeat.domain.base.DateSpan;
import app.drumbeat.domain.base.Id;
import app.drumbeat.domain.channel.Channel;
import app.drumbeat.domain.plan.GapFill;
import app.drumbeat.domain.post.Post;
import app.drumbeat.ui.kit.Background;
import app.drumbeat.ui.kit.Refresher;
import app.drumbeat.ui.kit.Selected;
import app.drumbeat.ui.kit.Watched;
import app.drumbeat.ui.kit.WayBack;
import app.drumbeat.words.Texts;

/** The silence in the side panel: why it is there, and what could fill it. Knows no node. */
public final class SilenceViewModel {

    /** Where a silence was when it was last seen, on which channel. */
    private record Place(Id<Channel> channel, DateSpan span) {}

    private final GapServices services;
    private final Filling filling;
    private final Background background;
    private final WayBack wayBack;
    private final Texts texts;
    private final Watched<Place, Seen> seen;
    private final ReadOnlyBooleanWrapper asksWhy = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");

    /**
     * A silence as it is seen today.
     *
     * @param story nothing where it has been filled
     */
    public record Seen(Optional<SilenceStory> story, LocalDate today, boolean writable) {}

    public SilenceViewModel(GapServices services, Filling filling, Background background, Refresher refresher,
            WayBack wayBack, Texts texts) {
        this.services = services;
        this.filling = filling;
        this.background = background;
        this.wayBack = wayBack;
        this.texts = texts;
        this.seen = new Watched<>(background, refresher,
                place -> Optional.of(new Seen(services.gaps().silence(place.channel(), place.span()),
                        services.reading().today(), services.reading().writable())));
        seen.property().subscribe(now -> now.flatMap(Seen::story).ifPresent(this::followWhatIsLeft));
    }

    // --- what the view binds to

    public ReadOnlyObjectProperty<Optional<Seen>> seenProperty() {
        return seen.property();
    }

    /** Whether it is being asked why the days stay empty on purpose. */
    public ReadOnlyBooleanProperty asksWhyProperty() {
        return asksWhy.getReadOnlyProperty();
    }

    /** What is wrong with the reason given, in words; empty where nothing is. */
    public ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    // --- what a person can do

    public void show(Selected.OfSilence silence) {
        boolean another = seen.get().flatMap(Seen::story)
                .filter(story -> story.channel().id().equals(silence.channel())
                        && story.silence().first().equals(silence.first()))
                .isEmpty();
        if (another) {
            asksWhy.set(false);
            seen.show(new Place(silence.channel(), DateSpan.day(silence.first())));
        }
    }

    public void hide() {
        asksWhy.set(false);
        seen.hide();
    }

    public void newPost(LocalDate day) {
        story().ifPresent(story -> filling.newPost(story.channel().id(), day));
    }

    /** Gives an idea its day in the silence. */
    public void place(Post idea, LocalDate day) {
        story().ifPresent(story -> filling.place(idea, story.channel().id(), day,
                () -> wayBack.offer("gap.silence.placed", idea.title())));
    }

    /** Gives the idea that fits best its day, the first that is free; says so where there is none. */
    public void placeBest() {
        Optional<GapFill> best = story().flatMap(story -> story.ideas().stream().filter(GapFill::usable).findFirst());
        Optional<LocalDate> day = story().flatMap(story -> story.openings().stream().findFirst());
        if (best.isPresent() && day.isPresent()) {
            place(best.get().idea(), day.get());
        } else {
            wayBack.tell(story().isPresent() ? "gap.fill.none" : "gap.fill.noGap");
        }
    }

    public void open(Post post) {
        filling.open(post);
    }

    /** Asks for the reason why these days stay empty. */
    public void askWhy() {
        problem.set("");
        asksWhy.set(true);
    }

    public void neverMind() {
        asksWhy.set(false);
    }

    /** Makes the days a quiet period of the channel: silence is meant there, and nothing is missing any more. */
    public void leaveEmpty(String reason) {
        if (reason.isBlank()) {
            problem.set(texts.of("gap.silence.why.missing"));
            return;
        }
        story().ifPresent(story -> background.run(
                () -> services.quiet().add(story.silence().span(), List.of(story.channel().id()), reason.strip()),
                period -> {
                    asksWhy.set(false);
                    wayBack.offer("gap.silence.left", story.channel().name());
                }));
    }

    private Optional<SilenceStory> story() {
        return seen.get().flatMap(Seen::story);
    }

    /** What is left of a silence is followed by where it lies now, so that the next change finds it again. */
    private void followWhatIsLeft(SilenceStory story) {
        Place now = new Place(story.channel().id(), story.silence().span());
        if (!seen.wanted().equals(Optional.of(now))) {
            seen.follow(now);
            filling.open(new Selected.OfSilence(now.channel(), now.span().first()));
        }
    }
}
