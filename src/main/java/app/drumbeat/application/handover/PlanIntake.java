package app.drumbeat.application.handover;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import app.drumbeat.application.workspace.Workspace;
import app.drumbeat.domain.base.Changes;
import app.drumbeat.domain.base.Problem;
import app.drumbeat.domain.campaign.Campaign;
import app.drumbeat.domain.channel.Channel;
import app.drumbeat.domain.port.Library;
import app.drumbeat.domain.port.NewTracks;
import app.drumbeat.domain.port.PlanFormat;
import app.drumbeat.domain.port.PlanReading;
import app.drumbeat.domain.port.Progress;
import app.drumbeat.domain.port.StepName;

/** Takes plan files into the open calendar, each as one step, whole or not at all (docs/plan-format.md). */
public final class PlanIntake {

    private final Workspace workspace;
    private final PlanFormat format;
    private final NewTracks tracks;

    public PlanIntake(Workspace workspace, PlanFormat format, NewTracks tracks) {
        this.workspace = workspace;
        this.format = format;
        this.tracks = tracks;
    }

    /** What the file would change; nothing is written. */
    public PlanReport preview(Path file, Progress progress) {
        return read(file, progress, false);
    }

    /** Takes the file in, unless it holds a mistake; then nothing is written. */
    public PlanReport take(Path file, Progress progress) {
        return read(file, progress, true);
    }

    private PlanReport read(Path file, Progress progress, boolean write) {
        PlanReading reading = format.read(file, workspace.inTurn(this::known), tracks, progress);
        return workspace.inTurn(() -> report(file, reading, write));
    }

    private PlanFormat.Known known() {
        Library library = workspace.library();
        return new PlanFormat.Known(library.calendar().zone(),
                library.channels().list().stream().map(Channel::id).collect(Collectors.toSet()),
                library.campaigns().list().stream().map(Campaign::id).collect(Collectors.toSet()));
    }

    private PlanReport report(Path file, PlanReading reading, boolean write) {
        Optional<PlanChanges> changes = reading.document().map(plan -> PlanChanges.of(plan, workspace.library()));
        List<Problem> problems = new ArrayList<>(reading.problems());
        changes.ifPresent(found -> problems.addAll(found.problems()));
        if (write) {
            changes.ifPresent(found -> workspace.perform(StepName.of("step.import", String.valueOf(file.getFileName())),
                    open -> new Changes(found.changes())));
        }
        return new PlanReport(changes.map(PlanChanges::made).orElse(0), changes.map(PlanChanges::replaced).orElse(0),
                changes.map(PlanChanges::same).orElse(0), changes.isPresent(), problems);
    }
}
