package app.drumbeat.domain.port;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import app.drumbeat.domain.post.Slot;

/**
 * What is handed to people who review without the program, and who has what since when.
 *
 * @param calendar whose it is
 * @param history where the history of approvals ended when it was made, as {@code drumbeat check} prints it
 */
public record ReviewPack(String calendar, LocalDate made, String history, List<Item> items, List<Chase> chases) {

    public ReviewPack {
        items = List.copyOf(items);
        chases = List.copyOf(chases);
    }

    /**
     * One post to look at.
     *
     * @param when the day and time it is to go out
     * @param length how long the text is and may be, as in {@code 203 / 280}
     * @param claims what it claims, and what that rests on
     * @param consents references of the consents that it leans on
     * @param steps those that are still to be signed
     * @param version number and fingerprint of the version that was sent
     */
    public record Item(String title, String channel, Optional<Slot> when, String text, String link, String length,
            List<Picture> pictures, List<String> claims, List<String> consents, Optional<LocalDate> due,
            List<String> steps, String version) {}

    /** A picture or film, and what it shows in words; no file where it is missing or no picture. */
    public record Picture(String name, String alt, Optional<Path> file) {}

    /** Who has what since when, and by when it must be back. */
    public record Chase(String title, String channel, Optional<Slot> when, String step, List<String> people,
            LocalDate since,
            LocalDate by) {}
}
