package app.drumbeat.domain.port;

import java.util.List;

import app.drumbeat.domain.cadence.ChannelFindings;
import app.drumbeat.domain.cadence.FindingsQuestion;

/** Findings as JSON (docs/plan-format.md). */
public interface FindingsFormat {

    /** The findings as one JSON document, with a line feed at its end. */
    String json(FindingsQuestion question, List<ChannelFindings> findings);
}
