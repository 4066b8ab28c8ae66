package app.drumbeat.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import app.drumbeat.domain.base.Change;
import app.drumbeat.domain.base.Entity;
import app.drumbeat.domain.base.Id;
import app.drumbeat.domain.calendar.CalendarFacts;
import app.drumbeat.domain.campaign.Campaign;
import app.drumbeat.domain.channel.Channel;
import app.drumbeat.domain.port.Library;

/** Whatever is done, undoing it all gives the calendar as it was, and redoing it all gives it as it became. */
class UndoPropertyTest {

    @TempDir
    private Path folder;

    @Test
    void doingUndoingAndRedoingEndWhereTheyShould() {
        run(5, 12);
    }

    @Test
    @Tag("soak")
    void doingUndoingAndRedoingEndWhereTheyShouldTenThousandTimes() {
        run(400, 25);
    }

    private void run(int sequences, int steps) {
        Scene scene = new Scene(folder);
        try (Library library = scene.begin()) {
            for (int seed = 0; seed < sequences; seed++) {
                doUndoRedo(library, new RandomRecords(seed), steps);
            }
        }
    }

    private static void doUndoRedo(Library library, RandomRecords random, int steps) {
        List<String> dumps = new ArrayList<>(List.of(Scene.dump(library)));
        for (int i = 0; i < steps; i++) {
            long newest = library.toUndo().orElseThrow().number();
            Scene.commit(library, changes(library, random).toArray(Change<?>[]::new));
            if (library.toUndo().orElseThrow().number() > newest) {
                dumps.add(Scene.dump(library));
            }
        }
        for (int i = dumps.size() - 2; i >= 0; i--) {
            StepsTest.undo(library);
            assertThat(Scene.dump(library)).isEqualTo(dumps.get(i));
        }
        for (int i = 1; i < dumps.size(); i++) {
            StepsTest.redo(library);
            assertThat(Scene.dump(library)).isEqualTo(dumps.get(i));
        }
    }

    /** A few records of a few ids, made, replaced and removed, several times in one step. */
    private static List<Change<?>> changes(Library library, RandomRecords random) {
        List<Change<?>> changes = new ArrayList<>();
        for (int i = random.below(5); i >= 0; i--) {
            changes.add(change(library, random, changes));
        }
        return changes;
    }

    private static Change<?> change(Library library, RandomRecords random, List<Change<?>> sofar) {
        String id = "r" + random.below(6);
        Id<Channel> channel = Scene.LINKEDIN.id();
        Optional<Id<Campaign>> none = Optional.empty();
        return switch (random.below(6)) {
            case 0 -> to(library, sofar, random.post(Id.of(id), channel, none), random);
            case 1 -> to(library, sofar, random.deleted(random.post(Id.of(id), channel, none)), random);
            case 2 -> to(library, sofar, random.quietPeriod(Id.of(id)), random);
            case 3 -> to(library, sofar, random.namedDay(Id.of(id)), random);
            case 4 -> to(library, sofar, random.campaign(Id.of(id)), random);
            default -> Change.replaced(before(library, sofar, CalendarFacts.class, CalendarFacts.ID).orElseThrow(),
                    random.calendar());
        };
    }

    private static <T extends Entity<T>> Change<T> to(Library library, List<Change<?>> sofar, T record,
            RandomRecords random) {
        @SuppressWarnings("unchecked")
        Class<T> kind = (Class<T>) record.getClass();
        Optional<T> before = before(library, sofar, kind, record.id());
        return before.isPresent() && random.below(3) == 0
                ? Change.removed(before.get())
                : before.map(old -> Change.replaced(old, record)).orElseGet(() -> Change.made(record));
    }

    /** What the record is by now, in the file or by the changes that go before in the same step. */
    private static <T extends Entity<T>> Optional<T> before(Library library, List<Change<?>> sofar, Class<T> kind,
            Id<T> id) {
        return sofar.reversed().stream().filter(change -> change.kind().equals(kind) && change.id().equals(id))
                .findFirst().map(change -> change.after().map(kind::cast))
                .orElseGet(() -> library.shelf(kind).find(id));
    }
}
