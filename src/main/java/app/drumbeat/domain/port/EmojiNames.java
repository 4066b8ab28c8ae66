package app.drumbeat.domain.port;

import java.util.List;
import java.util.Optional;

/** What emoji are called, so that they can be typed. The first question takes a moment; ask off the screen. */
public interface EmojiNames {

    /**
     * One emoji.
     *
     * @param characters as it stands in a text
     * @param name such as "red heart"
     */
    record Named(String characters, String name) {}

    /**
     * The emoji whose short name, name or keywords begin with what was typed, the best first.
     *
     * @param most how many are wanted
     */
    List<Named> matching(String typed, int most);

    /** The emoji with just this short name, as in {@code :heart:}. */
    Optional<Named> called(String shortName);
}
