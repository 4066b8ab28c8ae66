package app.drumbeat.application.workspace;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

import app.drumbeat.domain.base.Changes;
import app.drumbeat.domain.base.StoreException;
import app.drumbeat.domain.ledger.Deed;
import app.drumbeat.domain.port.Library;
import app.drumbeat.domain.port.StepEntry;
import app.drumbeat.domain.port.StepName;

/**
 * The one open calendar and the only door that writes to it: perform, undo, redo, listen.
 *
 * <p>Used by one thread at a time, in turn: whoever reads or writes holds {@link #turn()} meanwhile, and the verbs here take it
 * themselves. Listeners are called on the thread of the verb, after the file holds the change. A {@link StoreException} from any
 * verb means that the file is as it was and nobody was told.
 */
public final class Workspace {

    /** What comes from elsewhere was cleared there. */
    private static final String IMPORT = "step.import";

    private final Library library;
    private final Clearance clearance;
    private final Approvals approvals;
    private final ClearanceSettling clearing;
    private final ReviewSettling reviewing;
    private final Clock clock;
    private final Optional<LocalDate> day;
    private final Supplier<String> person;
    private final Lock turn = new ReentrantLock(true);
    private final List<Consumer<Touched>> listeners = new CopyOnWriteArrayList<>();

    public Workspace(Library library, Clock clock) {
        this(library, clock, Optional.empty(), () -> "");
    }

    /**
     * @param day taken for today, whatever the clock says; what is written still bears the time of the clock
     * @param person who works with it, as the history names them
     */
    public Workspace(Library library, Clock clock, Optional<LocalDate> day, Supplier<String> person) {
        this.library = library;
        this.clock = clock;
        this.day = day;
        this.person = person;
        this.clearance = new Clearance(library);
        this.approvals = new Approvals(library, clearance);
        this.clearing = new ClearanceSettling(library, clearance, approvals);
        this.reviewing = new ReviewSettling(library, approvals);
    }

    /** The open calendar, to read. */
    public Library library() {
        return library;
    }

    /** What stands between its posts and their clearance; one for all, since the lists of words are large. */
    public Clearance clearance() {
        return clearance;
    }

    /** Which of its posts were approved. */
    public Approvals approvals() {
        return approvals;
    }

    /**
     * Held by whoever uses the calendar: by short work from beginning to end, by long work only while it reads or writes, so
     * that the screen need not wait until a file is written.
     */
    public Lock turn() {
        return turn;
    }

    /** Does something with the calendar to oneself. */
    public <T> T inTurn(Supplier<T> work) {
        turn.lock();
        try {
            return work.get();
        } finally {
            turn.unlock();
        }
    }

    /** The day it is now in the calendar's zone, unless another was named. */
    public LocalDate today() {
        return day.orElseGet(() -> LocalDate.ofInstant(clock.instant(), library.calendar().zone()));
    }

    /** Now, to the second, which is as fine as calendars of others count. */
    public Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.SECONDS);
    }

    /**
     * Performs one step: what it changes is decided from the library as it is now, written, and told.
     *
     * @param decide reads and answers what changes; it writes nothing
     * @return whether anything changed; where nothing did, there is no step and nothing to undo
     */
    public boolean perform(StepName name, Function<Library, Changes> decide) {
        return inTurn(() -> performed(name, decide));
    }

    private boolean performed(StepName name, Function<Library, Changes> decide) {
        Instant now = now();
        Changes wanted = StorySettling.settled(decide.apply(library), library);
        boolean fromElsewhere = name.key().equals(IMPORT);
        Changes changes = Settling.ofStep(fromElsewhere
                ? wanted
                : clearing.settled(reviewing.settled(wanted, now, person())), now);
        if (changes.isEmpty()) {
            return false;
        }
        library.commit(name, now, changes, deeds(changes, fromElsewhere));
        tell(changes);
        return true;
    }

    /**
     * Writes for good: it cannot be undone, and no earlier step that tells of these records either.
     *
     * @param decide as in {@link #perform}
     */
    public boolean performForGood(Function<Library, Changes> decide) {
        return inTurn(() -> {
            Instant now = now();
            Changes changes = Settling.ofStep(clearing.settled(decide.apply(library)), now);
            if (!changes.isEmpty()) {
                library.commitForGood(now, changes, deeds(changes, false));
                tell(changes);
            }
            return !changes.isEmpty();
        });
    }

    /** Takes the last step back, and says which it was; nothing happens where there is none. */
    public Optional<StepName> undo() {
        return inTurn(this::undone);
    }

    private Optional<StepName> undone() {
        Optional<StepEntry> step = library.toUndo();
        step.ifPresent(entry -> {
            Changes back = Settling.ofUndo(clearing.settled(library.changesOf(entry).turnedRound()), library, now());
            library.commitUndo(entry, now(), back, deeds(back, false));
            tell(back);
        });
        return step.map(StepEntry::name);
    }

    /** Brings the step that was undone last again, and says which it was. */
    public Optional<StepName> redo() {
        return inTurn(this::redone);
    }

    private Optional<StepName> redone() {
        Optional<StepEntry> step = library.toRedo();
        step.ifPresent(entry -> {
            Changes again = Settling.ofUndo(clearing.settled(library.changesOf(entry)), library, now());
            library.commitRedo(entry, now(), again, deeds(again, false));
            tell(again);
        });
        return step.map(StepEntry::name);
    }

    /** What {@link #undo()} would take back. */
    public Optional<StepName> undoName() {
        return library.toUndo().map(StepEntry::name);
    }

    /** What {@link #redo()} would bring again. */
    public Optional<StepName> redoName() {
        return library.toRedo().map(StepEntry::name);
    }

    /** Tells of every step, undo and redo from now on. */
    public void listen(Consumer<Touched> listener) {
        listeners.add(listener);
    }

    /** Who works with the calendar, as the history names them; may be empty. */
    public String person() {
        return person.get();
    }

    private List<Deed> deeds(Changes changes, boolean fromElsewhere) {
        return Deeds.of(changes, person(), fromElsewhere, today().toString());
    }

    private void tell(Changes changes) {
        Touched touched = Touched.by(changes);
        clearance.forget();
        listeners.forEach(listener -> listener.accept(touched));
    }
}
