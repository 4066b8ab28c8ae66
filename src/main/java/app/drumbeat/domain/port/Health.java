package app.drumbeat.domain.port;

import java.util.List;

/**
 * What an examination of the calendar file found.
 *
 * @param sound whether the file can be trusted
 * @param remarks what the database says, for the log; names tables and pages, never content
 */
public record Health(boolean sound, List<String> remarks) {

    public Health {
        remarks = List.copyOf(remarks);
    }
}
