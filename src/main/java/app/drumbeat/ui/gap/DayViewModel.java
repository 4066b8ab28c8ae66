package app.drumbeat.ui.gap;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;

import app.drumbeat.application.planning.PlanReading;
import app.drumbeat.domain.channel.Channel;
import app.drumbeat.domain.plan.SilenceBand;
import app.drumbeat.domain.post.Post;
import app.drumbeat.ui.kit.Background;
import app.drumbeat.ui.kit.Refresher;
import app.drumbeat.ui.kit.Selected;
import app.drumbeat.ui.kit.Watched;

/** The day in the side panel. Knows no node. */
public final class DayViewModel {

    private final Filling filling;
    private final Watched<LocalDate, DayStory> story;

    public DayViewModel(PlanReading reading, Filling filling, Background background, Refresher refresher) {
        this.filling = filling;
        this.story = new Watched<>(background, refresher,
                day -> Optional.of(DayStory.of(day, reading.month(YearMonth.from(day)), reading.writable())));
    }

    // --- what the view binds to

    public ReadOnlyObjectProperty<Optional<DayStory>> storyProperty() {
        return story.property();
    }

    // --- what a person can do

    public void show(LocalDate day) {
        story.show(day);
    }

    public void hide() {
        story.hide();
    }

    /** A new draft on the day. */
    public void newPost(Channel channel) {
        story.wanted().ifPresent(day -> filling.newPost(channel.id(), day));
    }

    public void open(Post post) {
        filling.open(post);
    }

    public void open(SilenceBand band) {
        filling.open(new Selected.OfSilence(band.channel().id(), band.silence().first()));
    }
}
