package app.drumbeat.ui.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import app.drumbeat.domain.awareness.Occurrence;
import app.drumbeat.domain.base.DateSpan;
import app.drumbeat.domain.base.Id;
import app.drumbeat.domain.cadence.QuietPeriod;
import app.drumbeat.domain.campaign.Campaign;
import app.drumbeat.domain.channel.Channel;
import app.drumbeat.domain.plan.Lack;
import app.drumbeat.domain.plan.MonthGrid;
import app.drumbeat.domain.plan.MonthPlan;
import app.drumbeat.domain.plan.PlanDay;
import app.drumbeat.domain.plan.PlanWeek;
import app.drumbeat.domain.plan.Rhythm;
import app.drumbeat.domain.plan.SilenceBand;
import app.drumbeat.ui.kit.Dates;
import app.drumbeat.words.Texts;

/** What the month says, in the little room that it has and, in full sentences, in tooltips and aloud. */
public final class CalendarWords {

    /** A tooltip names this many gaps; the others it counts. */
    private static final int MOST_GAPS = 4;

    private final Texts texts;
    private final Dates dates;

    public CalendarWords(Texts texts, Dates dates) {
        this.texts = texts;
        this.dates = dates;
    }

    public Texts texts() {
        return texts;
    }

    public Dates dates() {
        return dates;
    }

    /** 7; 1 Dec where a month begins, 30 Nov where the page does. */
    String number(LocalDate day, LocalDate firstOnPage) {
        return day.getDayOfMonth() == 1 || day.equals(firstOnPage)
                ? dates.shortDay(day)
                : String.valueOf(day.getDayOfMonth());
    }

    /** The named days as far as one line goes: the first, and how many more there are. */
    String names(List<Occurrence> names) {
        if (names.isEmpty()) {
            return "";
        }
        String first = names.getFirst().day().name();
        return names.size() == 1 ? first : texts.of("calendar.day.names", first, names.size() - 1);
    }

    /** Quiet: Christmas cover; with the channels where it does not hold for all. */
    public String quiet(QuietPeriod period, List<Channel> channels) {
        String where = channels.stream().filter(channel -> period.holdsFor(channel.id())).map(Channel::name)
                .collect(Collectors.joining(", "));
        boolean all = channels.stream().allMatch(channel -> period.holdsFor(channel.id()));
        if (period.reason().isBlank()) {
            return all ? texts.of("calendar.quiet.bare") : texts.of("calendar.quiet.bare.on", where);
        }
        return all
                ? texts.of("calendar.quiet", period.reason())
                : texts.of("calendar.quiet.on", where, period.reason());
    }

    /** All of a day in words, as a screen reader says it and a tooltip shows it. */
    String day(PlanDay day, MonthPlan plan) {
        List<String> parts = new ArrayList<>();
        parts.add(dates.fullDay(day.date()));
        if (day.date().equals(plan.today())) {
            parts.add(texts.of("calendar.today"));
        }
        day.names().forEach(name -> parts.add(name.day().name()));
        day.quiet().forEach(period -> parts.add(quiet(period, plan.channels())));
        parts.add(texts.of("calendar.day.posts", day.posts().size()));
        return String.join("\n", parts);
    }

    /** Thu 3 Dec · 9 posts. */
    String dayTitle(PlanDay day, LocalDate today) {
        return texts.of("calendar.day.title", dates.day(day.date(), today), day.posts().size());
    }

    /** The names and quiet periods of a day, a line each; empty where it has none. */
    String dayHint(PlanDay day, MonthPlan plan) {
        List<String> parts = new ArrayList<>();
        day.names().forEach(name -> parts.add(name.day().name()));
        day.quiet().forEach(period -> parts.add(quiet(period, plan.channels())));
        return String.join("\n", parts);
    }

    /** LinkedIn silent 6 posting days. */
    String silence(SilenceBand band) {
        return texts.of("calendar.silence", band.channel().name(), band.silence().postingDays());
    }

    /** The same beside the mark of its channel, where there is little room. */
    String shortSilence(SilenceBand band) {
        return texts.of("calendar.silence.short", band.silence().postingDays());
    }

    /** The silence with its days and what lies behind it. */
    String fullSilence(SilenceBand band, LocalDate today) {
        String days = dates.span(band.silence().span(), today);
        return band.silence().open()
                ? texts.of("calendar.silence.open", silence(band), days)
                : texts.of("calendar.silence.full", silence(band), days);
    }

    /** +2 more silent; 2 channels silent where none of them is shown. */
    String foldedSilences(int hidden, boolean alone) {
        return texts.of(alone ? "calendar.silence.folded.alone" : "calendar.silence.folded", hidden);
    }

    public String foldedCampaigns(int hidden, boolean alone) {
        return texts.of(alone ? "calendar.campaign.folded.alone" : "calendar.campaign.folded", hidden);
    }

    /** The campaign with its days and channels. */
    public String campaign(Campaign campaign, List<Channel> channels, LocalDate today) {
        String days = dates.span(campaign.span(), today);
        String where = campaign.channels().isEmpty() ? "" : names(campaign.channels(), channels);
        return where.isEmpty()
                ? texts.of("calendar.campaign.full", campaign.name(), days)
                : texts.of("calendar.campaign.on", campaign.name(), days, where);
    }

    /** 7/9, or 3/– where no channel wants anything. */
    String count(PlanWeek week) {
        return week.wanted() == 0 ? "–" : texts.of("calendar.week.count", week.planned(), week.wanted());
    }

    /** A week as its gutter would say it if there were room. */
    String week(PlanWeek week, LocalDate today) {
        List<String> parts = new ArrayList<>();
        parts.add(texts.of("calendar.week", week.number(),
                dates.span(new DateSpan(week.first(), week.first().plusDays(6)), today)));
        parts.add(week.wanted() == 0
                ? texts.of("calendar.week.free")
                : texts.of("calendar.week.planned", week.planned(), week.wanted()));
        for (Lack lack : week.lacking()) {
            parts.add(texts.of("calendar.week.lack", lack.channel().name(), lack.planned(), lack.required()));
        }
        return String.join("\n", parts);
    }

    /**
     * Until when a channel is planned without a gap, from the longest way to say it to the shortest: planned to Tue 8 Dec; where
     * it is silent today, when it is heard next: silent now · next Fri 11 Dec.
     */
    public List<String> covered(Rhythm rhythm, LocalDate today) {
        Optional<LocalDate> to = rhythm.coveredTo();
        if (to.isEmpty()) {
            return List.of(texts.of("calendar.strip.noCadence"), "–");
        }
        if (rhythm.next().isPresent()) {
            String next = dates.day(rhythm.next().get(), today);
            return List.of(texts.of("calendar.strip.silent", next), texts.of("calendar.strip.next", next),
                    texts.of("calendar.strip.next", dates.shortDay(rhythm.next().get())),
                    texts.of("calendar.strip.silentNow"));
        }
        if (to.get().isBefore(today)) {
            return List.of(texts.of("calendar.strip.nothing"), texts.of("calendar.strip.none"));
        }
        String day = dates.day(to.get(), today);
        String plain = dates.shortDay(to.get());
        return List.of(texts.of("calendar.strip.covered", day), texts.of("calendar.strip.to", day),
                texts.of("calendar.strip.to", plain), plain);
    }

    /** 1 gap, or the number alone; nothing where there is none. */
    public List<String> gaps(Rhythm rhythm) {
        int gaps = rhythm.gaps().size();
        return gaps == 0 ? List.of() : List.of(texts.of("calendar.strip.gaps", gaps), String.valueOf(gaps));
    }

    /** The rhythm of a channel in sentences. */
    String rhythm(Rhythm rhythm, LocalDate today) {
        List<String> parts = new ArrayList<>();
        parts.add(texts.of("calendar.strip.spoken", rhythm.channel().name(), fullyCovered(rhythm, today)));
        rhythm.gaps().stream().limit(MOST_GAPS).forEach(gap -> parts.add(texts.of("calendar.strip.gap",
                dates.span(gap.span(), today), gap.postingDays())));
        if (rhythm.gaps().size() > MOST_GAPS) {
            parts.add(texts.of("calendar.strip.moreGaps", rhythm.gaps().size() - MOST_GAPS));
        }
        parts.add(texts.of("calendar.strip.click"));
        return String.join("\n", parts);
    }

    private String fullyCovered(Rhythm rhythm, LocalDate today) {
        if (rhythm.next().isPresent()) {
            return texts.of("calendar.strip.silent.full", dates.day(rhythm.next().get(), today));
        }
        return rhythm.coveredTo().map(to -> to.isBefore(today)
                ? texts.of("calendar.strip.nothing.full")
                : texts.of("calendar.strip.covered.full", dates.day(to, today)))
                .orElse(texts.of("calendar.strip.noCadence"));
    }

    /** Week 50, 7 – 13 Dec: 2 of 3 posts, short by 1. */
    String beat(Rhythm.Beat beat, DayOfWeek weekStart, LocalDate today) {
        String week = texts.of("calendar.week", MonthGrid.weekNumber(beat.week(), weekStart, texts.locale()),
                dates.span(new DateSpan(beat.week(), beat.week().plusDays(6)), today));
        String count = beat.wanted() == 0
                ? texts.of("calendar.beat.free", beat.planned())
                : texts.of("calendar.beat.of", beat.planned(), beat.wanted());
        String verdict = beat.isShort() ? texts.of("calendar.beat.short", beat.wanted() - beat.planned()) : "";
        return texts.of("calendar.beat", week, count, verdict);
    }

    private static String names(List<Id<Channel>> ids, List<Channel> channels) {
        return channels.stream().filter(channel -> ids.contains(channel.id())).map(Channel::name)
                .collect(Collectors.joining(", "));
    }
}
