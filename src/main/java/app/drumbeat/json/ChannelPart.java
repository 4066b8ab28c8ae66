package app.drumbeat.json;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import app.drumbeat.domain.base.Id;
import app.drumbeat.domain.channel.Cadence;
import app.drumbeat.domain.channel.CadenceRule;
import app.drumbeat.domain.channel.Channel;
import app.drumbeat.domain.channel.Network;
import app.drumbeat.domain.channel.Timetable;
import app.drumbeat.domain.channel.WeeklySlot;

/** A channel of a plan, with its cadence rules and usual times. */
final class ChannelPart {

    private ChannelPart() {}

    /** @param position its place among the channels of the plan */
    static Optional<Channel> read(Members members, int position) {
        Optional<Id<Channel>> id = members.required("id", members.<Channel>id("id"));
        Optional<String> name = members.text("name");
        Optional<Network> network = members.word("network", Network.class);
        Optional<LocalDate> start = members.day("start");
        Optional<LocalDate> end = members.day("end");
        List<CadenceRule> rules = rules(members.objects("cadence"));
        Timetable timetable = new Timetable(slots(members.objects("slots")),
                members.wholeNumber("spacing", 0, Timetable.MOST_SPACING).orElse(0));
        members.nothingElse();
        if (start.isPresent() && end.isPresent() && end.get().isBefore(start.get())) {
            members.error("end", "json.problem.reversed", start.get(), end.get());
            return Optional.empty();
        }
        return id.map(known -> new Channel(known, name.orElse(known.value()), network.orElse(Network.OTHER), position,
                start, end, new Cadence(rules), timetable));
    }

    static void write(JsonOut out, Channel channel) {
        out.text("id", channel.id().value());
        out.text("name", channel.name());
        out.text("network", channel.network().name());
        out.orNull("start", channel.start());
        out.orNull("end", channel.end());
        out.objects("cadence", channel.cadence().rules(), ChannelPart::writeRule);
        if (!channel.timetable().isEmpty()) {
            out.objects("slots", channel.timetable().slots(), ChannelPart::writeSlot);
        }
        if (channel.timetable().spacing() > 0) {
            out.number("spacing", channel.timetable().spacing());
        }
    }

    private static void writeRule(JsonOut out, CadenceRule rule) {
        out.text("from", rule.from().toString());
        out.number("perWeek", rule.perWeek());
        out.texts("days", List.copyOf(new ArrayList<>(EnumSet.copyOf(rule.days()))));
        out.number("maxSilence", rule.maxSilence());
    }

    private static void writeSlot(JsonOut out, WeeklySlot slot) {
        out.text("day", slot.day().name());
        out.text("time", slot.time().toString());
    }

    private static List<WeeklySlot> slots(List<Members> written) {
        List<WeeklySlot> slots = new ArrayList<>();
        for (Members members : written) {
            Optional<DayOfWeek> day = members.required("day", members.word("day", DayOfWeek.class));
            Optional<LocalTime> time = members.required("time", members.time("time"));
            members.nothingElse();
            day.ifPresent(on -> time.ifPresent(at -> slots.add(new WeeklySlot(on, at))));
        }
        return slots;
    }

    private static List<CadenceRule> rules(List<Members> written) {
        List<CadenceRule> rules = new ArrayList<>();
        Set<LocalDate> begins = new HashSet<>();
        for (Members members : written) {
            Optional<CadenceRule> rule = rule(members);
            if (rule.isPresent() && !begins.add(rule.get().from())) {
                members.error("from", "json.problem.twoRules", rule.get().from());
            } else {
                rule.ifPresent(rules::add);
            }
        }
        return rules;
    }

    private static Optional<CadenceRule> rule(Members members) {
        Optional<LocalDate> from = members.required("from", members.day("from"));
        Optional<Integer> perWeek = members.required("perWeek",
                members.wholeNumber("perWeek", 0, CadenceRule.MOST_PER_WEEK));
        List<DayOfWeek> days = members.words("days", DayOfWeek.class);
        Optional<Integer> maxSilence = members.required("maxSilence",
                members.wholeNumber("maxSilence", 0, CadenceRule.LONGEST_SILENCE));
        members.nothingElse();
        if (days.isEmpty()) {
            members.error("days", "json.problem.noDays");
        }
        if (from.isEmpty() || perWeek.isEmpty() || maxSilence.isEmpty() || days.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new CadenceRule(from.get(), perWeek.get(), EnumSet.copyOf(days), maxSilence.get()));
    }
}
