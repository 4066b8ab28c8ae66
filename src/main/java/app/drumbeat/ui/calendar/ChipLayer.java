package app.drumbeat.ui.calendar;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.layout.Pane;

import org.jspecify.annotations.Nullable;

import app.drumbeat.domain.base.Id;
import app.drumbeat.domain.channel.Channel;
import app.drumbeat.domain.post.Post;
import app.drumbeat.ui.post.PostChip;

/**
 * All chips of the month. They lie in one layer instead of in their days, so that each can pass to any other day.
 *
 * <p>A post that stays on screen keeps its chip, and with it the keyboard. Any other takes a resting chip that looks the
 * same already, which the style sheets do not notice; only where there is none is a chip dressed anew.
 */
final class ChipLayer extends Pane {

    /** A post and where its chip belongs. */
    record Place(Post post, double x, double y, double width, double height) {}

    /**
     * How many chips may rest, so that most newcomers find one in their clothes: months differ in how many posts of a network
     * are in a state.
     */
    private static final int SPARE = 120;

    private final Supplier<PostChip> make;
    private final List<PostChip> chips = new ArrayList<>();
    private final Map<Id<Post>, PostChip> byPost = new HashMap<>();

    ChipLayer(Supplier<PostChip> make) {
        this.make = make;
        setPickOnBounds(false);
        setManaged(false);
    }

    void arrange(List<Place> places, Map<Id<Channel>, Channel> channels, LocalDate today) {
        Map<Id<Post>, PostChip> before = new HashMap<>(byPost);
        byPost.clear();
        List<Place> newcomers = new ArrayList<>();
        for (Place place : places) {
            PostChip chip = before.remove(place.post().id());
            if (chip == null) {
                newcomers.add(place);
            } else {
                put(chip, place, channels, today);
            }
        }
        Map<String, Deque<PostChip>> resting = new HashMap<>();
        for (PostChip chip : chips) {
            if (chip.post().map(Post::id).map(byPost::get).orElse(null) != chip) {
                resting.computeIfAbsent(chip.look(), look -> new ArrayDeque<>()).add(chip);
            }
        }
        List<Place> undressed = new ArrayList<>();
        for (Place place : newcomers) {
            PostChip chip = poll(resting, PostChip.look(place.post(), channel(channels, place.post()), today));
            if (chip == null) {
                undressed.add(place);
            } else {
                put(chip, place, channels, today);
            }
        }
        Deque<PostChip> others = new ArrayDeque<>();
        resting.values().forEach(others::addAll);
        for (Place place : undressed) {
            if (others.isEmpty() || chips.size() < places.size() + SPARE) {
                put(made(), place, channels, today);
            } else {
                put(others.remove(), place, channels, today);
            }
        }
        others.forEach(PostChip::rest);
    }

    /** The chip of a post that has one on screen. */
    Optional<PostChip> of(Id<Post> post) {
        return Optional.ofNullable(byPost.get(post));
    }

    List<PostChip> showing() {
        return chips.stream().filter(PostChip::isVisible).toList();
    }

    private void put(PostChip chip, Place place, Map<Id<Channel>, Channel> channels, LocalDate today) {
        chip.show(place.post(), channel(channels, place.post()), today);
        chip.setTall(place.height() >= PostChip.TALL);
        chip.resizeRelocate(place.x(), place.y(), place.width(), place.height());
        chip.setVisible(true);
        byPost.put(place.post().id(), chip);
    }

    private PostChip made() {
        PostChip chip = make.get();
        chip.setManaged(false);
        chips.add(chip);
        getChildren().add(chip);
        return chip;
    }

    private static Optional<Channel> channel(Map<Id<Channel>, Channel> channels, Post post) {
        return Optional.ofNullable(channels.get(post.channel()));
    }

    private static @Nullable PostChip poll(Map<String, Deque<PostChip>> resting, String look) {
        Deque<PostChip> same = resting.get(look);
        return same == null ? null : same.poll();
    }
}
