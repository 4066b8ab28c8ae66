package app.drumbeat.json;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

import app.drumbeat.domain.base.Id;
import app.drumbeat.domain.campaign.Campaign;
import app.drumbeat.domain.channel.Channel;
import app.drumbeat.domain.port.Recurrences;
import app.drumbeat.domain.post.Series;
import app.drumbeat.domain.post.Words;

/** A series of a plan. Its rule may bring its end along, as COUNT or UNTIL; it is written as the last day. */
final class SeriesPart {

    private SeriesPart() {}

    static Optional<Series> read(Members members, Recurrences recurrences) {
        Optional<Id<Series>> id = members.required("id", members.<Series>id("id"));
        Optional<Id<Channel>> channel = members.required("channel", members.<Channel>id("channel"));
        Optional<String> rule = members.required("rule",
                members.understood("rule", recurrences::understood, "json.problem.rule"));
        Optional<LocalDate> first = members.required("from", members.day("from"));
        Optional<LocalDate> to = members.day("to");
        Optional<LocalDate> plannedTo = members.day("plannedTo");
        Optional<LocalTime> time = members.time("time");
        Words words = new Words(members.textOrEmpty("title"), members.textOrEmpty("text"), members.textOrEmpty("link"),
                members.textOrEmpty("notes"));
        Optional<Id<Campaign>> campaign = members.id("campaign");
        List<String> tags = members.texts("tags");
        List<String> media = members.texts("media");
        String owner = members.textOrEmpty("owner");
        members.nothingElse();
        if (first.isPresent() && to.filter(first.get()::isAfter).isPresent()) {
            members.error("to", "json.problem.reversed", first.get(), to.orElseThrow());
            return Optional.empty();
        }
        return id.flatMap(known -> channel.flatMap(where -> rule.flatMap(how -> first.map(day -> {
            Recurrences.Ending ending = recurrences.ending(how, day);
            Optional<LocalDate> last = ending.last().filter(end -> to.filter(end::isAfter).isEmpty()).or(() -> to);
            return new Series(known, where, ending.rule(), day, last, plannedTo.orElse(day), time, words, campaign,
                    tags, media, owner);
        }))));
    }

    static void write(JsonOut out, Series series) {
        out.text("id", series.id().value());
        out.text("channel", series.channel().value());
        out.text("rule", series.rule());
        out.text("from", series.first().toString());
        out.ifPresent("to", series.last());
        out.text("plannedTo", series.plannedTo().toString());
        out.ifPresent("time", series.time());
        out.text("title", series.words().title());
        out.textIfAny("text", series.words().text());
        out.textIfAny("link", series.words().link());
        out.textIfAny("notes", series.words().notes());
        out.ifPresent("campaign", series.campaign());
        out.textsIfAny("tags", series.tags());
        out.textsIfAny("media", series.media());
        out.textIfAny("owner", series.owner());
    }
}
