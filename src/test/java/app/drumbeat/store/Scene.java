package app.drumbeat.store;

import java.nio.file.Path;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import app.drumbeat.domain.base.Change;
import app.drumbeat.domain.base.Changes;
import app.drumbeat.domain.base.Id;
import app.drumbeat.domain.base.StoreException;
import app.drumbeat.domain.calendar.CalendarFacts;
import app.drumbeat.domain.channel.Cadence;
import app.drumbeat.domain.channel.Channel;
import app.drumbeat.domain.channel.Network;
import app.drumbeat.domain.port.Library;
import app.drumbeat.domain.port.StepName;
import app.drumbeat.domain.post.Post;
import app.drumbeat.domain.post.Slot;
import app.drumbeat.domain.post.Track;
import app.drumbeat.domain.post.Words;

/** A real calendar file of a fictional hospital in a folder, and what the tests of this room ask of it again and again. */
final class Scene {

    static final Instant NOW = Instant.parse("2026-03-02T09:30:00Z");
    static final CalendarFacts HOSPITAL = CalendarFacts.of("Example Hospital", ZoneId.of("Europe/London"),
            DayOfWeek.MONDAY, Locale.ENGLISH);
    static final Channel LINKEDIN = new Channel(Id.of("linkedin"), "LinkedIn", Network.LINKEDIN, 0, Optional.empty(),
            Optional.empty(), Cadence.none());
    static final Channel INSTAGRAM = new Channel(Id.of("instagram"), "Instagram", Network.INSTAGRAM, 1,
            Optional.empty(), Optional.empty(), Cadence.none());

    final Path file;
    final List<StoreException> failedCopies = new ArrayList<>();

    Scene(Path folder) {
        this.file = folder.resolve("calendar.drumbeat");
    }

    SqliteCalendarFiles files() {
        return files(NOW);
    }

    SqliteCalendarFiles files(Instant now) {
        return new SqliteCalendarFiles(Clock.fixed(now, ZoneOffset.UTC), failedCopies::add);
    }

    /** A new calendar with two channels. */
    Library begin() {
        Library library = files().create(file, HOSPITAL);
        commit(library, Change.made(LINKEDIN), Change.made(INSTAGRAM));
        return library;
    }

    /** A calendar with two channels and some posts on LinkedIn from 2 March on, one a day; it is closed. */
    Scene with(int posts) {
        try (Library library = begin()) {
            Change<?>[] changes = new Change<?>[posts];
            for (int i = 0; i < posts; i++) {
                changes[i] = Change.made(post("p" + i, LocalDate.of(2026, 3, 2).plusDays(i)));
            }
            commit(library, changes);
        }
        return this;
    }

    static Post post(String id, LocalDate day) {
        return Post.draft(Id.of(id), LINKEDIN.id(), Slot.at(day, LocalTime.of(9, 30)),
                new Words("Know the signs " + id, "Face, arms, speech: time to call 999.", "", ""),
                Track.begun(id + "@post.example.org", NOW));
    }

    static void commit(Library library, Change<?>... changes) {
        library.commit(StepName.of("step.post.create"), NOW, Changes.of(changes));
    }

    /** Every row of every table but those of steps, as the file holds it: equal dumps are equal calendars. */
    static String dump(Library library) {
        StringBuilder dump = new StringBuilder();
        Sql sql = ((SqliteLibrary) library).sql();
        for (SqliteShelf<?> shelf : new Shelves(sql).all()) {
            dump.append(shelf.table().name()).append('\n');
            sql.list("SELECT json_array(%s) AS whole FROM %s ORDER BY id".formatted(shelf.table().columns("#"),
                    shelf.table().name()), row -> row.text("whole"))
                    .forEach(row -> dump.append(row).append('\n'));
        }
        return dump.toString();
    }
}
