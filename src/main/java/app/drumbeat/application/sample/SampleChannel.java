package app.drumbeat.application.sample;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import app.drumbeat.domain.base.Id;
import app.drumbeat.domain.channel.Cadence;
import app.drumbeat.domain.channel.CadenceRule;
import app.drumbeat.domain.channel.Channel;
import app.drumbeat.domain.channel.Network;
import app.drumbeat.domain.channel.Timetable;
import app.drumbeat.domain.channel.WeeklySlot;
import app.drumbeat.domain.post.Words;

/**
 * One channel of the invented hospital.
 *
 * @param days the weekdays it may post on
 * @param habit the weekdays it does post on, and when
 */
record SampleChannel(String id, String name, Network network, Set<DayOfWeek> days, int maxSilence,
        Map<DayOfWeek, LocalTime> habit, List<Words> words) {

    Channel from(LocalDate start, int position) {
        return new Channel(Id.of(id), name, network, position, Optional.of(start), Optional.empty(),
                Cadence.of(new CadenceRule(start, habit.size(), days, maxSilence)),
                new Timetable(habit.entrySet().stream()
                        .map(turn -> new WeeklySlot(turn.getKey(), turn.getValue())).toList(), 120));
    }
}
