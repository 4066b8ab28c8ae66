package app.drumbeat.ui.calendar.quarter;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import app.drumbeat.domain.awareness.Occurrence;
import app.drumbeat.domain.base.DateSpan;
import app.drumbeat.domain.cadence.Silence;
import app.drumbeat.domain.campaign.Campaign;
import app.drumbeat.domain.plan.CampaignDrop;
import app.drumbeat.domain.plan.MonthGrid;
import app.drumbeat.domain.plan.QuarterPlan;
import app.drumbeat.domain.plan.QuarterRow;
import app.drumbeat.domain.plan.QuarterWeek;
import app.drumbeat.domain.plan.Rhythm.Beat;
import app.drumbeat.domain.post.PostStatus;
import app.drumbeat.ui.calendar.CalendarWords;
import app.drumbeat.ui.gap.CadenceWords;
import app.drumbeat.ui.kit.Dates;
import app.drumbeat.words.Texts;

/** What the quarter says, in the little room that it has and, in full sentences, in tooltips and aloud. */
final class QuarterWords {

    private final Texts texts;
    private final Dates dates;
    private final CalendarWords calendar;
    private final CadenceWords cadences;

    QuarterWords(Texts texts, Dates dates) {
        this.texts = texts;
        this.dates = dates;
        this.calendar = new CalendarWords(texts, dates);
        this.cadences = new CadenceWords(texts);
    }

    Texts texts() {
        return texts;
    }

    /**
     * 9 Nov 2026 – 7 Feb 2027.
     *
     * @param roomy whether there is room for both years
     */
    String title(LocalDate firstWeek, boolean roomy) {
        DateSpan span = QuarterPlan.spanFrom(firstWeek);
        return texts.of("quarter.title", roomy ? withYear(span.first()) : dates.shortDay(span.first()),
                withYear(span.last()));
    }

    /** Thu 3 Dec. */
    String day(LocalDate day, LocalDate today) {
        return dates.day(day, today);
    }

    /** December, or Dec. */
    List<String> month(YearMonth month) {
        return Stream.of(TextStyle.FULL_STANDALONE, TextStyle.SHORT_STANDALONE)
                .map(style -> month.getMonth().getDisplayName(style, texts.locale())).toList();
    }

    /** 49 · 30 Nov, or 30 Nov, or 30. */
    List<String> week(QuarterWeek week) {
        String first = dates.shortDay(week.first());
        return List.of(texts.of("quarter.week", week.number(), first), first,
                String.valueOf(week.first().getDayOfMonth()));
    }

    /** Week 49, 30 Nov – 6 Dec. */
    String fullWeek(QuarterWeek week, LocalDate today) {
        return texts.of("calendar.week", week.number(),
                dates.span(new DateSpan(week.first(), week.first().plusDays(6)), today));
    }

    /** 3 a week, Mon to Fri. */
    String rule(QuarterRow row) {
        return row.rule().map(rule -> rule.perWeek() == 0
                ? texts.of("quarter.rule.free", cadences.weekdays(rule.days()))
                : texts.of("quarter.rule", rule.perWeek(), cadences.weekdays(rule.days())))
                .orElse(texts.of("calendar.strip.noCadence"));
    }

    /** Until when the channel is planned, from the longest way to say it to the shortest. */
    List<String> covered(QuarterRow row, LocalDate today) {
        return row.rhythm().filter(rhythm -> rhythm.coveredTo().isPresent())
                .map(rhythm -> calendar.covered(rhythm, today)).orElse(List.of(""));
    }

    List<String> gaps(QuarterRow row) {
        return row.rhythm().map(calendar::gaps).orElse(List.of());
    }

    /** Approved to Mon 7 Dec, or to 7 Dec; empty where the channel has no cadence. */
    List<String> approved(QuarterRow row, LocalDate today) {
        return row.approvedTo().map(to -> to.isBefore(today)
                ? List.of(texts.of("quarter.approved.none"))
                : List.of(texts.of("quarter.approved", dates.day(to, today)),
                        texts.of("quarter.approved", dates.shortDay(to))))
                .orElse(List.of(""));
    }

    /** The channel as its row begins, a line each. */
    String row(QuarterRow row, LocalDate today) {
        List<String> parts = new ArrayList<>(List.of(row.channel().name(), rule(row), covered(row, today).getFirst()));
        gaps(row).stream().limit(1).forEach(parts::add);
        parts.add(approved(row, today).getFirst());
        parts.add(texts.of("calendar.strip.click"));
        return String.join("\n", parts.stream().filter(part -> !part.isEmpty()).toList());
    }

    /** 1/3; the number alone where nothing is wanted, and nothing where nothing is planned either. */
    String count(Beat beat) {
        if (beat.wanted() > 0) {
            return texts.of("calendar.week.count", beat.planned(), beat.wanted());
        }
        return beat.planned() == 0 ? "" : String.valueOf(beat.planned());
    }

    /** LinkedIn, Thu 3 Dec: 2 posts, approved, draft; week 49: 1 of 3. */
    String spoken(QuarterCell cell, LocalDate today) {
        return texts.of("quarter.cell", cell.row().channel().name(), dates.day(cell.day(), today),
                String.join(", ", lines(cell, today)), week(cell, today));
    }

    /** The same in lines. */
    String tip(QuarterCell cell, LocalDate today) {
        List<String> parts = new ArrayList<>();
        parts.add(texts.of("quarter.tip", cell.row().channel().name(), dates.day(cell.day(), today)));
        parts.addAll(lines(cell, today));
        parts.add(week(cell, today));
        return String.join("\n", parts);
    }

    /** Human Rights Day, Thu 10 Dec. */
    String name(Occurrence name, LocalDate today) {
        return texts.of("quarter.name", name.day().name(), dates.span(name.span(), today));
    }

    String campaign(Campaign campaign, QuarterPlan plan) {
        return calendar.campaign(campaign, plan.rows().stream().map(QuarterRow::channel).toList(), plan.today());
    }

    String foldedCampaigns(int hidden) {
        return calendar.foldedCampaigns(hidden, false);
    }

    /** *LinkedIn* falls silent for 6 posting days after Tue 8 Dec; what is between stars stands out. */
    String sentence(QuarterRow row, Silence silence, LocalDate today) {
        String name = row.channel().name();
        if (silence.open() && !silence.first().isAfter(today)) {
            return texts.of("quarter.foot.nothing", name);
        }
        if (silence.open()) {
            return texts.of("quarter.foot.open", name, dates.day(silence.first(), today));
        }
        return silence.first().isAfter(today)
                ? texts.of("quarter.foot.silence", name, silence.postingDays(), dates.day(silence.first(), today))
                : texts.of("quarter.foot.silentNow", name, dates.day(silence.last(), today));
    }

    /** After *Winter wellbeing* ends on 18 Dec LinkedIn drops from 4 to 1 posts a week: burn hot, then cold. */
    String sentence(CampaignDrop drop) {
        String where = drop.channels().size() == 1
                ? drop.channels().getFirst().name()
                : texts.of("quarter.foot.channels", drop.channels().size());
        return texts.of("quarter.foot.drop", drop.campaign().name(), dates.shortDay(drop.campaign().span().last()),
                where, drop.before(), drop.during(), drop.channels().size());
    }

    String moreGaps(int more) {
        return texts.of("calendar.strip.moreGaps", more);
    }

    private List<String> lines(QuarterCell cell, LocalDate today) {
        List<String> parts = new ArrayList<>();
        if (cell.day().equals(today)) {
            parts.add(texts.of("calendar.today"));
        }
        parts.add(texts.of("calendar.day.posts", cell.marks().size()));
        for (PostStatus status : PostStatus.values()) {
            long many = cell.marks().stream().filter(mark -> mark.status() == status).count();
            if (many > 0) {
                parts.add(texts.of("quarter.state", many, texts.of("status." + status.name())));
            }
        }
        cell.silence().ifPresent(silence -> parts.add(texts.of("quarter.silence", silence.postingDays(),
                dates.span(silence.span(), today))));
        cell.row().quiet().stream().filter(period -> period.span().contains(cell.day()))
                .forEach(period -> parts.add(calendar.quiet(period, List.of(cell.row().channel()))));
        return parts;
    }

    private String week(QuarterCell cell, LocalDate today) {
        Optional<Beat> week = cell.week();
        if (week.isEmpty()) {
            return "";
        }
        Beat beat = week.get();
        String count = beat.wanted() == 0
                ? texts.of("calendar.beat.free", beat.planned())
                : texts.of("calendar.beat.of", beat.planned(), beat.wanted());
        String verdict = beat.isShort() ? texts.of("calendar.beat.short", beat.wanted() - beat.planned()) : "";
        return texts.of("calendar.beat", texts.of("quarter.week.spoken", number(beat)), count, verdict);
    }

    private int number(Beat beat) {
        return MonthGrid.weekNumber(beat.week(), beat.week().getDayOfWeek(), texts.locale());
    }

    private String withYear(LocalDate day) {
        return texts.of("quarter.day", dates.shortDay(day), String.valueOf(day.getYear()));
    }
}
