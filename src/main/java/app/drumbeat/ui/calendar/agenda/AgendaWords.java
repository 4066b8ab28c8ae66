package app.drumbeat.ui.calendar.agenda;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import app.drumbeat.domain.base.DateSpan;
import app.drumbeat.domain.plan.Lack;
import app.drumbeat.domain.plan.MonthPlan;
import app.drumbeat.domain.plan.PlanDay;
import app.drumbeat.domain.plan.PlanWeek;
import app.drumbeat.domain.post.Post;
import app.drumbeat.domain.post.Slot;
import app.drumbeat.ui.calendar.CalendarWords;

/** What the lines of the agenda say. */
final class AgendaWords {

    private final CalendarWords words;

    AgendaWords(CalendarWords words) {
        this.words = words;
    }

    CalendarWords words() {
        return words;
    }

    /** Week 50, 7 – 13 Dec */
    String week(PlanWeek week, LocalDate today) {
        return words.texts().of("calendar.week", week.number(),
                words.dates().span(new DateSpan(week.first(), week.first().plusDays(6)), today));
    }

    /** 10 of 11 planned. Short: LinkedIn 1 of 3, X 4 of 5. */
    String planned(PlanWeek week) {
        if (week.wanted() == 0) {
            return "";
        }
        String count = words.texts().of("agenda.week.planned", week.planned(), week.wanted());
        List<String> lacks = new ArrayList<>();
        for (Lack lack : week.lacking()) {
            lacks.add(words.texts().of("agenda.week.lack", lack.channel().name(), lack.planned(), lack.required()));
        }
        return lacks.isEmpty() ? count : words.texts().of("agenda.week.short", count, String.join(", ", lacks));
    }

    /** Thu 3 Dec */
    String day(PlanDay day, LocalDate today) {
        return words.dates().day(day.date(), today);
    }

    /** What else the day is: its names, and why it is quiet. */
    String about(PlanDay day, MonthPlan plan) {
        List<String> parts = new ArrayList<>();
        if (day.date().equals(plan.today())) {
            parts.add(words.texts().of("calendar.today"));
        }
        day.names().forEach(name -> parts.add(name.day().name()));
        day.quiet().forEach(period -> parts.add(words.quiet(period, plan.channels())));
        if (day.posts().isEmpty() && day.quiet().isEmpty()) {
            parts.add(words.texts().of("agenda.day.empty"));
        }
        return String.join(" · ", parts);
    }

    /** 09:30, or that it has no time yet. */
    String time(Post post) {
        return post.slot().flatMap(Slot::time).map(words.dates()::time)
                .orElseGet(() -> words.texts().of("agenda.post.noTime"));
    }

    /** The campaign it belongs to; nothing where it belongs to none. */
    Optional<String> campaign(Post post, MonthPlan plan) {
        return post.campaign().flatMap(id -> plan.weeks().stream().flatMap(week -> week.campaigns().stream())
                .map(bar -> bar.campaign()).filter(campaign -> campaign.id().equals(id)).findFirst())
                .map(campaign -> campaign.name());
    }
}
