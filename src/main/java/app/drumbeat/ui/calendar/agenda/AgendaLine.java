package app.drumbeat.ui.calendar.agenda;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import app.drumbeat.domain.plan.CampaignBar;
import app.drumbeat.domain.plan.MonthPlan;
import app.drumbeat.domain.plan.PlanDay;
import app.drumbeat.domain.plan.PlanWeek;
import app.drumbeat.domain.plan.SilenceBand;
import app.drumbeat.domain.post.Post;
import app.drumbeat.ui.kit.Selected;

/** One line of the agenda. Pure. */
sealed interface AgendaLine {

    /** The day it stands under. */
    LocalDate day();

    /** What is selected when the line is; nothing where the line is nothing that can be. */
    default Optional<Selected> selection() {
        return Optional.empty();
    }

    /** The post that the line is of; nothing where it is of something else. */
    default Optional<Post> asPost() {
        return Optional.empty();
    }

    /** A week begins: its number, and what is planned of what is wanted. */
    record OfWeek(PlanWeek week) implements AgendaLine {

        @Override
        public LocalDate day() {
            return week.first();
        }

        @Override
        public Optional<Selected> selection() {
            return Optional.of(new Selected.OfWeek(week.first()));
        }
    }

    /** A day, with its names and quiet periods, whether anything is planned on it or not. */
    record OfDay(PlanDay plan) implements AgendaLine {

        @Override
        public LocalDate day() {
            return plan.date();
        }

        @Override
        public Optional<Selected> selection() {
            return Optional.of(new Selected.OfDay(plan.date()));
        }
    }

    /** A campaign, on its first day on the page. */
    record OfCampaign(CampaignBar bar) implements AgendaLine {

        @Override
        public LocalDate day() {
            return bar.days().first();
        }
    }

    record OfPost(Post post, LocalDate day) implements AgendaLine {

        @Override
        public Optional<Selected> selection() {
            return Optional.of(new Selected.OfPost(post.id()));
        }

        @Override
        public Optional<Post> asPost() {
            return Optional.of(post);
        }
    }

    /** A silence, on its first day on the page. */
    record OfSilence(SilenceBand band) implements AgendaLine {

        @Override
        public LocalDate day() {
            return band.days().first();
        }

        @Override
        public Optional<Selected> selection() {
            return Optional.of(new Selected.OfSilence(band.channel().id(), band.silence().first()));
        }
    }

    /** All that the grid of a month says, in the order of the days. */
    static List<AgendaLine> of(MonthPlan plan) {
        List<AgendaLine> lines = new ArrayList<>();
        Set<Object> said = new HashSet<>();
        for (PlanWeek week : plan.weeks()) {
            lines.add(new OfWeek(week));
            for (PlanDay day : week.days()) {
                lines.add(new OfDay(day));
                week.campaigns().stream()
                        .filter(bar -> bar.days().first().equals(day.date()) && said.add(bar.campaign().id()))
                        .forEach(bar -> lines.add(new OfCampaign(bar)));
                day.posts().forEach(post -> lines.add(new OfPost(post, day.date())));
                week.silences().stream().map(OfSilence::new)
                        .filter(line -> line.day().equals(day.date()) && said.add(line.selection()))
                        .forEach(lines::add);
            }
        }
        return lines;
    }
}
