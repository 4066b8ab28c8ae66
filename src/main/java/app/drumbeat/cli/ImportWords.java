package app.drumbeat.cli;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import app.drumbeat.application.handover.PlanReport;
import app.drumbeat.application.intake.Becomes;
import app.drumbeat.application.intake.DaysPreview;
import app.drumbeat.application.intake.DaysPreview.DayPreview;
import app.drumbeat.application.intake.ImportPreview;
import app.drumbeat.application.intake.NothingPreview;
import app.drumbeat.application.intake.PlanPreview;
import app.drumbeat.application.intake.PostsPreview;
import app.drumbeat.application.intake.RowPreview;
import app.drumbeat.application.intake.layout.Field;
import app.drumbeat.domain.base.DateSpan;
import app.drumbeat.domain.campaign.Campaign;
import app.drumbeat.domain.channel.Channel;
import app.drumbeat.domain.post.Post;
import app.drumbeat.words.Places;
import app.drumbeat.words.Texts;

/** What an import does, in words: row by row, and in sum. */
final class ImportWords {

    private final Texts texts;
    private final Places places;
    private final ImportPreview preview;

    ImportWords(Texts texts, ImportPreview preview) {
        this.texts = texts;
        this.preview = preview;
        places = new Places(texts);
    }

    /** A line for each row of a table and each entry of a calendar; a plan is told by its sum alone. */
    List<String> rows() {
        return switch (preview) {
            case PostsPreview posts -> posts.rows().stream().map(this::row).map(Plain::line).toList();
            case DaysPreview days -> days.days().stream().map(this::day).map(Plain::line).toList();
            case PlanPreview plan -> List.of();
            case NothingPreview nothing -> List.of();
        };
    }

    /** How many of what, and what is made beside them. */
    String sum() {
        return switch (preview) {
            case PostsPreview posts -> sum(posts);
            case DaysPreview days -> texts.of("cli.import.days", days.set(), counts(days::count));
            case PlanPreview plan -> sum(plan.report());
            case NothingPreview nothing -> "";
        };
    }

    private String row(RowPreview row) {
        Post post = row.post().orElse(null);
        String told = post == null
                ? row.says()
                : Stream.of(row.channel(), slot(post), post.title()).filter(word -> !word.isEmpty())
                        .collect(Collectors.joining(" · "));
        String changed = row.changed().isEmpty() || row.becomes() != Becomes.UPDATE
                ? ""
                : " (" + row.changed().stream().sorted().map(Field::code).collect(Collectors.joining(", "))
                        + ")";
        return texts.of("cli.import.row", places.row(row.spot().sheet(), row.spot().row()),
                texts.of(row.becomes().key()) + changed, told);
    }

    private String day(DayPreview day) {
        DateSpan span = day.day().span();
        String when = span.first() + (span.length() > 1 ? " – " + span.last() : "");
        return texts.of("cli.import.row", when, texts.of(day.becomes().key()), day.day().name());
    }

    private static String slot(Post post) {
        return post.slot().map(slot -> slot.day() + slot.time().map(LocalTime::toString).map(time -> " " + time)
                .orElse("")).orElse("");
    }

    private String sum(PostsPreview posts) {
        List<String> parts = new ArrayList<>();
        parts.add(counts(posts::count));
        if (!posts.newChannels().isEmpty()) {
            parts.add(texts.of("cli.import.newChannels",
                    posts.newChannels().stream().map(Channel::name).collect(Collectors.joining(", "))));
        }
        if (!posts.newCampaigns().isEmpty()) {
            parts.add(texts.of("cli.import.newCampaigns",
                    posts.newCampaigns().stream().map(Campaign::name).collect(Collectors.joining(", "))));
        }
        return Plain.line(String.join(" ", parts));
    }

    private String sum(PlanReport report) {
        return texts.of("cli.import.plan", report.made(), report.replaced(), report.same());
    }

    private String counts(ToIntFunction<Becomes> count) {
        String counts = Stream.of(Becomes.values()).filter(becomes -> count.applyAsInt(becomes) > 0)
                .map(becomes -> texts.of("cli.import.count", count.applyAsInt(becomes), texts.of(becomes.key())))
                .collect(Collectors.joining(", "));
        return texts.of("cli.import.counts", counts.isEmpty() ? texts.of("cli.import.nothing") : counts);
    }
}
