package app.drumbeat.json;

import java.util.Optional;

import app.drumbeat.domain.base.Id;
import app.drumbeat.domain.media.Medium;

/** What a plan knows of a picture or film; the file itself lies beside the plan. */
final class MediumPart {

    private MediumPart() {}

    static Optional<Medium> read(Members members) {
        Optional<Id<Medium>> path = members.required("path", members.<Medium>id("path"));
        String alt = members.textOrEmpty("alt");
        String sha256 = members.textOrEmpty("sha256");
        Medium.Kind kind = members.word("kind", Medium.Kind.class).orElse(Medium.Kind.IMAGE);
        int width = members.wholeNumber("width", 0, Integer.MAX_VALUE).orElse(0);
        int height = members.wholeNumber("height", 0, Integer.MAX_VALUE).orElse(0);
        int seconds = members.wholeNumber("seconds", 0, Integer.MAX_VALUE).orElse(0);
        long bytes = members.wholeNumber("bytes", 0L, Long.MAX_VALUE).orElse(0L);
        members.nothingElse();
        return path.map(id -> new Medium(id, alt, sha256, kind, width, height, seconds, bytes));
    }

    static void write(JsonOut out, Medium medium) {
        out.text("path", medium.path());
        out.textIfAny("alt", medium.alt());
        out.textIfAny("sha256", medium.sha256());
        out.text("kind", medium.kind().name());
        out.number("width", medium.width());
        out.number("height", medium.height());
        if (medium.seconds() > 0) {
            out.number("seconds", medium.seconds());
        }
        out.number("bytes", medium.bytes());
    }
}
