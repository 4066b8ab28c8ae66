package app.drumbeat.store;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import app.drumbeat.domain.channel.Cadence;
import app.drumbeat.domain.channel.CadenceRule;
import app.drumbeat.domain.channel.Channel;
import app.drumbeat.domain.channel.Network;
import app.drumbeat.domain.channel.Timetable;
import app.drumbeat.domain.channel.WeeklySlot;

/**
 * The table of channels. Each rule of a cadence is one text of a list: first day, posts a week, weekdays, longest silence, as
 * in {@code 2026-01-01 3 MONDAY,FRIDAY 2}; each usual time is one too, as in {@code MONDAY 09:30}.
 */
final class SqliteChannels {

    static final Table<Channel> TABLE = Table.of(Channel.class, "channel", "position, id", SqliteChannels::channel)
            .with("name", Channel::name)
            .with("network", Channel::network)
            .with("position", Channel::position)
            .with("start_day", Channel::start)
            .with("end_day", Channel::end)
            .with("cadence", channel -> rules(channel.cadence()))
            .with("slots", channel -> channel.timetable().slots().stream()
                    .map(slot -> slot.day().name() + " " + slot.time()).toList())
            .with("spacing", channel -> channel.timetable().spacing());

    private SqliteChannels() {}

    private static Channel channel(Row row) {
        return new Channel(row.id("id"), row.text("name"), row.choice("network", Network.class),
                row.number("position"), row.optionalDay("start_day"), row.optionalDay("end_day"),
                new Cadence(row.list("cadence", SqliteChannels::rule)),
                new Timetable(row.list("slots", SqliteChannels::slot), row.number("spacing")));
    }

    private static List<String> rules(Cadence cadence) {
        return cadence.rules().stream().map(rule -> "%s %d %s %d".formatted(rule.from(), rule.perWeek(),
                rule.days().stream().map(DayOfWeek::name).collect(Collectors.joining(",")), rule.maxSilence()))
                .toList();
    }

    private static WeeklySlot slot(String text) {
        String[] parts = text.split(" ", -1);
        if (parts.length != 2) {
            throw new IllegalArgumentException("A slot has two parts");
        }
        return new WeeklySlot(DayOfWeek.valueOf(parts[0]), LocalTime.parse(parts[1]));
    }

    private static CadenceRule rule(String text) {
        String[] parts = text.split(" ", -1);
        if (parts.length != 4) {
            throw new IllegalArgumentException("A cadence rule has four parts");
        }
        return new CadenceRule(LocalDate.parse(parts[0]), Integer.parseInt(parts[1]),
                Arrays.stream(parts[2].split(",", -1)).map(DayOfWeek::valueOf).collect(Collectors.toSet()),
                Integer.parseInt(parts[3]));
    }
}
