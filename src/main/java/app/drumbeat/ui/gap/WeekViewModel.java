package app.drumbeat.ui.gap;

import java.time.LocalDate;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;

import app.drumbeat.application.gap.WeekStory;
import app.drumbeat.domain.channel.Channel;
import app.drumbeat.domain.post.Post;
import app.drumbeat.ui.kit.Background;
import app.drumbeat.ui.kit.Refresher;
import app.drumbeat.ui.kit.Watched;

/** The week in the side panel: what each channel wants there, and what it lacks. Knows no node. */
public final class WeekViewModel {

    private final Filling filling;
    private final Watched<LocalDate, Seen> seen;

    /** A week as it is seen today. */
    public record Seen(WeekStory story, LocalDate today, boolean writable) {}

    public WeekViewModel(GapServices services, Filling filling, Background background, Refresher refresher) {
        this.filling = filling;
        this.seen = new Watched<>(background, refresher, week -> Optional.of(new Seen(services.gaps().week(week),
                services.reading().today(), services.reading().writable())));
    }

    // --- what the view binds to

    public ReadOnlyObjectProperty<Optional<Seen>> seenProperty() {
        return seen.property();
    }

    // --- what a person can do

    /** @param week its first day */
    public void show(LocalDate week) {
        seen.show(week);
    }

    public void hide() {
        seen.hide();
    }

    public void newPost(Channel channel, LocalDate day) {
        filling.newPost(channel.id(), day);
    }

    public void open(Post post) {
        filling.open(post);
    }
}
