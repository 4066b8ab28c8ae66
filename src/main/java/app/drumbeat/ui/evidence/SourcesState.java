package app.drumbeat.ui.evidence;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import app.drumbeat.application.evidence.SourceKeeping.Entry;
import app.drumbeat.domain.base.Id;
import app.drumbeat.domain.channel.Channel;
import app.drumbeat.domain.evidence.Source;

/** The sources as they are on screen. */
record SourcesState(List<Entry> entries, List<Channel> channels, LocalDate today, DayOfWeek weekStart,
        boolean writable) {

    SourcesState {
        entries = List.copyOf(entries);
        channels = List.copyOf(channels);
    }

    Optional<Entry> find(Id<Source> id) {
        return entries.stream().filter(entry -> entry.source().id().equals(id)).findFirst();
    }
}
