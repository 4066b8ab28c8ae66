package app.drumbeat.start;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import app.drumbeat.domain.base.StoreException;
import app.drumbeat.domain.port.Choices;
import app.drumbeat.domain.port.Library;
import app.drumbeat.domain.port.SafeCopy;
import app.drumbeat.ui.kit.Dates;
import app.drumbeat.ui.kit.FxBackground;
import app.drumbeat.ui.kit.Notices.Action;
import app.drumbeat.ui.start.FirstStartScreen;
import app.drumbeat.ui.start.TroubleScreen;

/**
 * Puts one calendar after the other on screen: the one of last time, another one, a new one, a copy brought back; or what can
 * be done when it cannot be opened. The program always starts, and never makes an empty calendar in the place of a lost one.
 */
final class Doorkeeper implements Doors, AutoCloseable {

    /** How long an opening waits for another program to let go of the file. */
    private static final long PATIENCE_MILLIS = 1_000;

    private final Premises premises;
    private final Stagehand stage;
    private final FxBackground opener;
    private Optional<Desk> open = Optional.empty();

    Doorkeeper(Premises premises, Stagehand stage, FxBackground opener) {
        this.premises = premises;
        this.stage = stage;
        this.opener = opener;
    }

    /** Opens the calendar asked for, else that of last time, else the usual one; where there never was one, welcomes. */
    void begin(Optional<Path> wanted) {
        Choices choices = premises.choices().load();
        Optional<Path> file = wanted.or(choices::calendar);
        if (file.isPresent() || Files.exists(premises.folders().calendar())) {
            open(file.orElse(premises.folders().calendar()));
        } else {
            welcome();
        }
    }

    Optional<Desk> current() {
        return open;
    }

    /** Files that another start of the program, or the system, wants opened: calendars are opened, the rest is imported. */
    void take(List<Path> files) {
        files.stream().filter(file -> file.toString().endsWith(".drumbeat")).findFirst().ifPresent(this::open);
        List<Path> others = files.stream().filter(file -> !file.toString().endsWith(".drumbeat")).toList();
        if (!others.isEmpty()) {
            open.ifPresent(desk -> desk.importFiles(others));
        }
    }

    /** Tells what went wrong, in the window where there is one. */
    void warn(String text) {
        open.ifPresentOrElse(desk -> desk.warn(text),
                () -> stage.dialogs().tell(premises.texts().of("shell.title"), text));
    }

    @Override
    public Path place() {
        return open.map(calendar -> calendar.place()).orElse(premises.folders().calendar());
    }

    @Override
    public List<Path> recent() {
        return premises.choices().load().recent().stream().filter(file -> !file.equals(place())).toList();
    }

    @Override
    public Path log() {
        return premises.folders().state();
    }

    @Override
    public List<SafeCopy> copies() {
        return premises.files().copiesOf(place());
    }

    @Override
    public void open(Path file) {
        bring(file, () -> premises.files().open(file, PATIENCE_MILLIS), () -> {});
    }

    @Override
    public void create(Path file) {
        bring(file, () -> premises.files().create(file, NewCalendar.facts(premises)), () -> {});
    }

    @Override
    public void restore(SafeCopy copy) {
        restore(copy, place());
    }

    /** A new calendar in the usual place, and then an import into it. */
    void createAndImport() {
        Path file = premises.folders().calendar();
        bring(file, () -> premises.files().create(file, NewCalendar.facts(premises)),
                () -> open.ifPresent(calendar -> calendar.importFiles(List.of())));
    }

    /** The sample plan, in a file of its own: the one that is there, or a new one round today. */
    @Override
    public void explore() {
        Path file = premises.folders().sample();
        bring(file, () -> Files.exists(file)
                ? premises.files().open(file, PATIENCE_MILLIS)
                : NewCalendar.sample(premises, file), () -> {});
    }

    /** From the sample plan to the person's own calendar, or to the welcome where there is none yet. */
    @Override
    public void goHome() {
        Path own = premises.folders().calendar();
        if (Files.exists(own)) {
            open(own);
        } else {
            open.ifPresent(Desk::close);
            open = Optional.empty();
            welcome();
        }
    }

    /** Closes what is open; everything that was asked for is written first. */
    @Override
    public void close() {
        open.ifPresent(Desk::close);
        open = Optional.empty();
        opener.close();
    }

    private void bring(Path file, Supplier<Library> opening, Runnable then) {
        Optional<Desk> before = open;
        opener.run(() -> {
            if (before.filter(calendar -> calendar.place().equals(file)).isPresent()) {
                before.get().close();
            }
            return opening.get();
        }, library -> {
            before.ifPresent(Desk::close);
            show(library);
            then.run();
        }, failure -> explain(file, failure));
    }

    private void show(Library library) {
        premises.choices().keep(premises.choices().load().opened(library.place()));
        Desk calendar = Desk.of(library, premises.asChosen(), stage, this);
        open = Optional.of(calendar);
        stage.show(calendar.window(), calendar.title());
    }

    private void explain(Path file, RuntimeException failure) {
        if (!(failure instanceof StoreException trouble)) {
            throw failure;
        }
        if (open.isPresent() && !open.get().place().equals(file)) {
            stage.dialogs().tell(premises.texts().of("start.trouble." + trouble.kind().name()),
                    premises.texts().of("refusal." + trouble.kind().name(), trouble.file()));
            return;
        }
        opener.run(() -> premises.files().copiesOf(file),
                copies -> stage.show(new TroubleScreen(premises.texts(), trouble,
                        copies, this::taken, new WaysOut(file))));
    }

    private void welcome() {
        stage.show(new FirstStartScreen(premises.texts(), premises.folders().calendar(), new FirstSteps()));
    }

    private void restore(SafeCopy copy, Path file) {
        boolean wasFine = open.isPresent();
        open.ifPresent(Desk::close);
        open = Optional.empty();
        opener.run(() -> premises.files().restore(copy, file),
                kept -> bring(file, () -> premises.files().open(file, PATIENCE_MILLIS),
                        () -> open.ifPresent(calendar -> tellRestored(calendar, kept, wasFine))),
                failure -> explain(file, failure));
    }

    /** What was open before can be brought back as the copy was; what could not be opened is only kept. */
    private void tellRestored(Desk calendar, Optional<Path> kept, boolean wasFine) {
        String said = kept.map(old -> premises.texts().of("start.restored", old))
                .orElse(premises.texts().of("start.restored.nothing"));
        if (kept.isPresent() && wasFine) {
            SafeCopy before = new SafeCopy(kept.get(), premises.clock().instant(), 0, 0);
            calendar.notices().offer(said, List.of(new Action(premises.texts().of("kit.undo"),
                    () -> restore(before, calendar.place()))));
        } else {
            calendar.notices().tell(said);
        }
    }

    /** When a copy was taken, as people read it. */
    @Override
    public String taken(SafeCopy copy) {
        LocalDateTime at = LocalDateTime.ofInstant(copy.taken(), premises.clock().getZone());
        Dates dates = new Dates(premises.asChosen().texts().locale());
        return dates.day(at.toLocalDate(), at.toLocalDate()) + ", " + dates.time(at.toLocalTime());
    }

    /** Asks for a calendar to open. */
    @Override
    public void openChosen() {
        stage.dialogs().chooseToOpen(premises.texts().of("shell.open.title"), List.of(stage.calendarKind()))
                .ifPresent(this::open);
    }

    /** Asks where a new calendar is to be. */
    @Override
    public void createChosen() {
        stage.dialogs()
                .chooseToSave(premises.texts().of("shell.new.title"), Documents.file("calendar.drumbeat").toString(),
                        List.of(stage.calendarKind()))
                .ifPresent(this::create);
    }

    /** The ways from the welcome. */
    private final class FirstSteps implements FirstStartScreen.Choice {

        @Override
        public void startEmpty() {
            create(premises.folders().calendar());
        }

        @Override
        public void importPlan() {
            createAndImport();
        }

        @Override
        public void explore() {
            Doorkeeper.this.explore();
        }

        @Override
        public void openExisting() {
            openChosen();
        }
    }

    /** The ways on from a calendar that cannot be opened. */
    private final class WaysOut implements TroubleScreen.Choice {

        private final Path file;

        WaysOut(Path file) {
            this.file = file;
        }

        @Override
        public void restore(SafeCopy copy) {
            Doorkeeper.this.restore(copy, file);
        }

        @Override
        public void tryAgain() {
            open(file);
        }

        @Override
        public void openAnother() {
            openChosen();
        }

        @Override
        public void startNew() {
            createChosen();
        }
    }
}
