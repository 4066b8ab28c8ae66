package app.drumbeat.json;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

import app.drumbeat.domain.cadence.ChannelFindings;
import app.drumbeat.domain.cadence.DropOff;
import app.drumbeat.domain.cadence.FindingsQuestion;
import app.drumbeat.domain.cadence.Runway;
import app.drumbeat.domain.cadence.ShortWeek;
import app.drumbeat.domain.cadence.Silence;
import app.drumbeat.domain.port.FindingsFormat;

/** Findings as JSON: exactly the members of docs/plan-format.md, {@code null} where there is nothing. */
public final class FindingsJson implements FindingsFormat {

    @Override
    public String json(FindingsQuestion question, List<ChannelFindings> findings) {
        ByteArrayOutputStream octets = new ByteArrayOutputStream();
        try (JsonOut out = new JsonOut(octets)) {
            out.begin();
            out.text("from", question.range().first().toString());
            out.text("to", question.range().last().toString());
            out.text("today", question.today().toString());
            out.text("level", question.level().name().toLowerCase(Locale.ROOT));
            out.objects("channels", findings, FindingsJson::channel);
            out.end();
        }
        return octets.toString(StandardCharsets.UTF_8);
    }

    private static void channel(JsonOut out, ChannelFindings found) {
        out.text("channel", found.channel().value());
        out.objects("silences", found.silences(), FindingsJson::silence);
        out.objects("shortWeeks", found.shortWeeks(), FindingsJson::shortWeek);
        out.objects("dropOffs", found.dropOffs(), FindingsJson::dropOff);
        out.object("runway", () -> runway(out, found.runway()));
    }

    private static void silence(JsonOut out, Silence silence) {
        out.text("first", silence.first().toString());
        out.text("last", silence.last().toString());
        out.number("postingDays", silence.postingDays());
        out.truth("open", silence.open());
        out.texts("causes", silence.causes());
    }

    private static void shortWeek(JsonOut out, ShortWeek week) {
        out.text("week", week.week().toString());
        out.number("required", week.required());
        out.number("planned", week.planned());
        out.number("missing", week.missing());
        out.texts("causes", week.causes());
    }

    private static void dropOff(JsonOut out, DropOff dropOff) {
        out.text("firstWeek", dropOff.firstWeek().toString());
        out.text("lastWeek", dropOff.lastWeek().toString());
        out.number("weeks", dropOff.weeks());
        out.text("baseline", dropOff.baseline().toPlainString());
        out.text("during", dropOff.during().toPlainString());
        out.truth("open", dropOff.open());
        out.orNull("after", dropOff.after());
    }

    private static void runway(JsonOut out, Runway runway) {
        out.text("planned", runway.planned().toString());
        out.text("approved", runway.approved().toString());
    }
}
