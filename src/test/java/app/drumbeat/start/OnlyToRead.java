package app.drumbeat.start;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import app.drumbeat.domain.calendar.CalendarFacts;
import app.drumbeat.domain.port.CalendarFiles;
import app.drumbeat.domain.port.Health;
import app.drumbeat.domain.port.Library;
import app.drumbeat.domain.port.SafeCopy;

/** Real calendar files, which can be opened as someone opens them who may not write; also where the tests may write everything. */
final class OnlyToRead implements CalendarFiles {

    private final CalendarFiles files;
    private boolean forbidden;

    OnlyToRead(CalendarFiles files) {
        this.files = files;
    }

    void forbidWriting() {
        forbidden = true;
    }

    @Override
    public Library open(Path file, long waitMillis) {
        return forbidden ? files.openToRead(file, waitMillis) : files.open(file, waitMillis);
    }

    @Override
    public Library openToRead(Path file, long waitMillis) {
        return files.openToRead(file, waitMillis);
    }

    @Override
    public Library create(Path file, CalendarFacts facts) {
        return files.create(file, facts);
    }

    @Override
    public List<SafeCopy> copiesOf(Path file) {
        return files.copiesOf(file);
    }

    @Override
    public SafeCopy copy(Library library, Path target) {
        return files.copy(library, target);
    }

    @Override
    public Optional<Path> restore(SafeCopy copy, Path file) {
        return files.restore(copy, file);
    }

    @Override
    public Health examine(Library library) {
        return files.examine(library);
    }
}
