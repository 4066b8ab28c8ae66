package app.drumbeat.ical;

import java.time.temporal.TemporalAmount;
import java.util.List;
import java.util.Optional;

/**
 * One event as its lines say it, before it is put into anyone's zone.
 *
 * @param line where it begins
 * @param uid as the file says, or empty
 * @param instead the occurrence of its series that it stands for (RECURRENCE-ID)
 * @param sequence its revision; 0 where the file says none
 * @param end exclusive
 * @param rules as the file writes them
 * @param also further occurrences (RDATE)
 * @param except occurrences that do not take place (EXDATE)
 */
record ReadEvent(int line, String uid, Optional<Moment> instead, int sequence, Moment start, Optional<Moment> end,
        Optional<TemporalAmount> length, List<String> rules, List<Moment> also, List<Moment> except, String summary,
        String description, boolean cancelled) {}
