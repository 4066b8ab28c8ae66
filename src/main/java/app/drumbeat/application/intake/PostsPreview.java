package app.drumbeat.application.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import app.drumbeat.application.intake.reading.BlockRead;
import app.drumbeat.application.intake.reading.CalendarRead;
import app.drumbeat.application.intake.reading.FileRead;
import app.drumbeat.domain.base.Changes;
import app.drumbeat.domain.base.Problem;
import app.drumbeat.domain.campaign.Campaign;
import app.drumbeat.domain.channel.Channel;

/**
 * What the rows of a file would become.
 *
 * @param source what was opened, to be previewed again under other choices
 * @param choices under which it was previewed
 * @param read the tables and wall calendars of the file, taken or not; absent for a calendar file
 * @param rows what is taken in, row by row
 * @param newChannels channels that the calendar lacks, without a cadence rule
 * @param newCampaigns campaigns that the calendar lacks, from their first to their last post
 * @param notes what holds for the file, a sheet or a column
 * @param changes of posts, channels and campaigns, were it taken now
 */
public record PostsPreview(String file, OpenedFile source, IntakeChoices choices, Optional<FileRead> read,
        List<RowPreview> rows,
        List<Channel> newChannels, List<Campaign> newCampaigns, List<Problem> notes, Changes changes)
        implements ImportPreview {

    public PostsPreview {
        rows = List.copyOf(rows);
        newChannels = List.copyOf(newChannels);
        newCampaigns = List.copyOf(newCampaigns);
        notes = List.copyOf(notes);
    }

    /** The tables of the file, taken or not. */
    public List<BlockRead> tables() {
        return read.map(FileRead::tables).orElse(List.of());
    }

    /** The wall calendars of the file, taken or not. */
    public List<CalendarRead> calendars() {
        return read.map(FileRead::calendars).orElse(List.of());
    }

    /** How many posts of the file become such. */
    public int count(Becomes becomes) {
        return (int) rows.stream().filter(row -> row.becomes() == becomes).count();
    }

    @Override
    public List<Problem> problems() {
        List<Problem> problems = new ArrayList<>(notes);
        rows.forEach(row -> problems.addAll(row.problems()));
        return problems.stream().distinct().toList();
    }

    @Override
    public boolean changesSomething() {
        return !changes.isEmpty();
    }
}
