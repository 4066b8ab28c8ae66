package app.drumbeat.json;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

import app.drumbeat.domain.base.Id;
import app.drumbeat.domain.post.Part;
import app.drumbeat.domain.post.Series;
import app.drumbeat.domain.post.SeriesDay;
import app.drumbeat.domain.post.Sharing;
import app.drumbeat.domain.post.Ties;

/** What ties a post of a plan to others: members of the post. */
final class TiesPart {

    private TiesPart() {}

    static Ties read(Members members, Optional<LocalDate> day) {
        Optional<Id<Series>> series = members.id("series");
        Optional<LocalDate> seriesDay = members.day("seriesDay").or(() -> day);
        Optional<Id<Sharing>> story = members.id("story");
        Set<Part> own = EnumSet.noneOf(Part.class);
        own.addAll(members.words("own", Part.class));
        return new Ties(series.flatMap(id -> seriesDay.map(stood -> new SeriesDay(id, stood))),
                story.map(id -> new Sharing(id, own)));
    }

    static void write(JsonOut out, Ties ties, Optional<LocalDate> day) {
        out.ifPresent("series", ties.series().map(SeriesDay::series));
        out.ifPresent("seriesDay", ties.series().map(SeriesDay::day).filter(stood -> !day.equals(Optional.of(stood))));
        out.ifPresent("story", ties.sharing().map(Sharing::story));
        out.textsIfAny("own", ties.sharing().stream().flatMap(sharing -> sharing.own().stream()).toList());
    }
}
