package app.drumbeat.ui.intake;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import app.drumbeat.application.handover.PlanReport;
import app.drumbeat.application.intake.Becomes;
import app.drumbeat.application.intake.DaysPreview;
import app.drumbeat.application.intake.ImportPreview;
import app.drumbeat.application.intake.NothingPreview;
import app.drumbeat.application.intake.PlanPreview;
import app.drumbeat.application.intake.PostsPreview;
import app.drumbeat.domain.channel.Channel;
import app.drumbeat.words.Texts;

/** Says a preview in one sentence or two: how many of what, and what is made beside them. */
final class ImportSum {

    private final Texts texts;

    ImportSum(Texts texts) {
        this.texts = texts;
    }

    /** How many lines become what, in the order in which they are told. */
    static Map<Becomes, Integer> counts(List<ImportLine> lines) {
        Map<Becomes, Integer> counts = new EnumMap<>(Becomes.class);
        lines.forEach(line -> counts.merge(line.becomes(), 1, Integer::sum));
        return counts;
    }

    String of(ImportPreview preview, List<ImportLine> lines) {
        return switch (preview) {
            case PostsPreview posts -> join(counted(lines), beside(posts));
            case DaysPreview days -> days.days().isEmpty()
                    ? texts.of("import.nothing")
                    : texts.of("import.days", days.set(), counted(lines));
            case PlanPreview plan -> ofPlan(plan.report());
            case NothingPreview nothing -> texts.of("import.nothing");
        };
    }

    private String ofPlan(PlanReport report) {
        return report.whole()
                ? texts.of("import.plan", report.made(), report.replaced(), report.same())
                : texts.of("import.plan.refused");
    }

    private String counted(List<ImportLine> lines) {
        String counted = counts(lines).entrySet().stream().filter(entry -> entry.getKey() != Becomes.NO_POST)
                .map(entry -> texts.of("import.count." + entry.getKey().name(), entry.getValue()))
                .collect(Collectors.joining(", "));
        return counted.isEmpty() ? texts.of("import.nothing") : texts.of("import.counted", counted);
    }

    private String beside(PostsPreview posts) {
        List<String> beside = new ArrayList<>();
        if (!posts.newChannels().isEmpty()) {
            beside.add(texts.of("import.newChannels", posts.newChannels().size(),
                    posts.newChannels().stream().map(Channel::name).collect(Collectors.joining(", "))));
        }
        if (!posts.newCampaigns().isEmpty()) {
            beside.add(texts.of("import.newCampaigns", posts.newCampaigns().size()));
        }
        return String.join(" ", beside);
    }

    private static String join(String one, String other) {
        return other.isEmpty() ? one : one + " " + other;
    }
}
