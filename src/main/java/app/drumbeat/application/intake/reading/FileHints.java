package app.drumbeat.application.intake.reading;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import app.drumbeat.application.intake.cells.CalendarWords;
import app.drumbeat.application.intake.cells.NetworkText;
import app.drumbeat.domain.channel.Network;

/**
 * What is known around a file.
 *
 * @param name of the file, without its folder
 * @param channels the channels that the calendar has
 */
public record FileHints(String name, LocalDate today, ZoneId zone, Set<ChannelKey> channels) {

    public FileHints {
        channels = Set.copyOf(channels);
    }

    /** What is said nearest to a table: by the headings from below, then its sheet, then the file. */
    private <T> Optional<T> nearest(List<String> headings, String sheet, Function<String, Optional<T>> said) {
        List<String> texts = new ArrayList<>(headings.reversed());
        texts.add(sheet);
        texts.add(name);
        return texts.stream().flatMap(text -> said.apply(text).stream()).findFirst();
    }

    Optional<Integer> month(List<String> headings, String sheet) {
        return nearest(headings, sheet, CalendarWords::monthIn);
    }

    Optional<Integer> year(List<String> headings, String sheet) {
        return nearest(headings, sheet, CalendarWords::yearIn);
    }

    Optional<Network> network(List<String> headings, String sheet) {
        return nearest(headings, sheet, NetworkText::mentionedIn);
    }
}
