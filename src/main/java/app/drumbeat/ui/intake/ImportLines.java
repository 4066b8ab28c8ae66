package app.drumbeat.ui.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

import app.drumbeat.application.intake.Becomes;
import app.drumbeat.application.intake.DaysPreview;
import app.drumbeat.application.intake.DaysPreview.DayPreview;
import app.drumbeat.application.intake.ImportPreview;
import app.drumbeat.application.intake.NothingPreview;
import app.drumbeat.application.intake.PlanPreview;
import app.drumbeat.application.intake.PostsPreview;
import app.drumbeat.application.intake.RowPreview;
import app.drumbeat.domain.base.Problem;
import app.drumbeat.domain.post.Post;
import app.drumbeat.ui.kit.Dates;
import app.drumbeat.words.Texts;

/** Says a preview in words, line by line. */
final class ImportLines {

    private final Texts texts;
    private final Dates dates;
    private final LocalDate today;

    ImportLines(Texts texts, Dates dates, LocalDate today) {
        this.texts = texts;
        this.dates = dates;
        this.today = today;
    }

    /** A line for each row of a table and each day of a calendar; a plan is taken as a whole and has none. */
    List<ImportLine> of(ImportPreview preview) {
        return switch (preview) {
            case PostsPreview posts -> posts.rows().stream().map(this::line).toList();
            case DaysPreview days -> days.days().stream().map(this::line).toList();
            case PlanPreview plan -> List.of();
            case NothingPreview nothing -> List.of();
        };
    }

    /** One remark, with its place where it has one. */
    String told(Problem problem) {
        String sentence = said(problem);
        return problem.place().isEmpty() ? sentence : texts.of("import.remark.at", problem.place(), sentence);
    }

    private ImportLine line(RowPreview row) {
        String changed = row.becomes() != Becomes.UPDATE
                ? ""
                : row.changed().stream().sorted().map(field -> texts.of("import.field." + field.name()))
                        .collect(Collectors.joining(", "));
        return new ImportLine(row.spot().sheet().strip(), Integer.toString(row.spot().row()), row.becomes(),
                texts.of(row.becomes().key()), changed, row.channel(),
                row.post().flatMap(Post::slot).map(slot -> dates.slot(slot, today)).orElse(""),
                row.post().map(Post::title).filter(title -> !title.isEmpty()).orElse(row.says()),
                row.problems().stream().map(this::said).toList(),
                row.problems().stream().anyMatch(Problem::isError));
    }

    private ImportLine line(DayPreview day) {
        return new ImportLine("", "", day.becomes(), texts.of(day.becomes().key()), "", "",
                dates.span(day.day().span(), today), day.day().name(), List.of(), false);
    }

    private String said(Problem problem) {
        return texts.of(problem.key(), problem.args().toArray());
    }
}
