package app.drumbeat.domain.port;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Set;

import app.drumbeat.domain.base.Id;
import app.drumbeat.domain.base.StoreException;
import app.drumbeat.domain.campaign.Campaign;
import app.drumbeat.domain.channel.Channel;
import app.drumbeat.domain.plan.PlanDocument;

/** Reads and writes plan files (docs/plan-format.md). */
public interface PlanFormat {

    /** What the calendar knows already, which a plan file may lean on without bringing it. */
    record Known(ZoneId zone, Set<Id<Channel>> channels, Set<Id<Campaign>> campaigns) {}

    /**
     * Reads a plan; every mistake is named with its place, {@code posts[17].date}.
     *
     * @throws StoreException when there is no such file, or it cannot be read at all
     */
    PlanReading read(Path file, Known known, NewTracks tracks, Progress progress);

    /**
     * Writes a plan to a temporary name and moves it over.
     *
     * @throws StoreException when the target cannot be written; what was there is as it was
     */
    void write(PlanDocument plan, Path target, Progress progress);
}
