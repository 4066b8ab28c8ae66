package app.drumbeat.json;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Optional;

import app.drumbeat.domain.plan.PlanDocument;
import app.drumbeat.domain.port.NewTracks;
import app.drumbeat.domain.port.PlanFormat;
import app.drumbeat.domain.port.PlanReading;
import app.drumbeat.domain.port.Progress;
import app.drumbeat.domain.port.Recurrences;
import app.drumbeat.files.AtomicFile;

/**
 * Plan files (docs/plan-format.md).
 *
 * <p>A file is read in two walks, first its heading and then its records one by one, so that what stands in memory is the
 * plan and not the file. A file beyond {@value #MOST_MEGABYTES} MB is not read at all.
 */
public final class PlanFile implements PlanFormat {

    static final int MOST_MEGABYTES = 100;

    private final Recurrences recurrences;

    /** @param recurrences knows which rules of named days can be followed */
    public PlanFile(Recurrences recurrences) {
        this.recurrences = recurrences;
    }

    @Override
    public PlanReading read(Path file, Known known, NewTracks tracks, Progress progress) {
        Mistakes mistakes = new Mistakes();
        Optional<PlanDocument> document = JsonFile
                .walk(file, MOST_MEGABYTES, mistakes, source -> PlanHeading.read(source, known.zone(), mistakes))
                .flatMap(heading -> JsonFile.walk(file, MOST_MEGABYTES, mistakes,
                        source -> Optional.of(records(heading, source, known, tracks, mistakes, progress))));
        return new PlanReading(document.filter(plan -> mistakes.errors() == 0), mistakes.problems());
    }

    @Override
    public void write(PlanDocument plan, Path target, Progress progress) {
        AtomicFile.write(target, out -> PlanScribe.write(plan, out, progress));
    }

    private PlanDocument records(PlanHeading heading, JsonSource source, Known known, NewTracks tracks,
            Mistakes mistakes, Progress progress) {
        ZoneId zone = heading.zone(known.zone());
        PlanRecords records = new PlanRecords(new PostPart(zone, tracks), recurrences, zone, mistakes);
        records.read(source, progress);
        records.check(known);
        return records.document(heading.calendar());
    }
}
