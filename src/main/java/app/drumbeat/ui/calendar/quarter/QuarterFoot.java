package app.drumbeat.ui.calendar.quarter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

import app.drumbeat.domain.cadence.Silence;
import app.drumbeat.domain.plan.QuarterPlan;
import app.drumbeat.domain.plan.QuarterRow;

/** What matters most in these weeks, a sentence each: silences to come, and what falls off after campaigns. */
final class QuarterFoot extends TextFlow {

    private static final int MOST_SILENCES = 3;
    private static final int MOST_DROPS = 2;

    private final QuarterWords words;
    private List<String> said = List.of();

    QuarterFoot(QuarterWords words) {
        this.words = words;
        getStyleClass().add("quarter-foot");
        setAccessibleRole(AccessibleRole.TEXT);
    }

    void show(QuarterPlan plan) {
        List<String> sentences = sentences(plan);
        if (!sentences.equals(said)) {
            said = sentences;
            getChildren().setAll(texts(sentences));
            setAccessibleText(String.join(" ", sentences).replace("*", ""));
        }
    }

    /** What it says, without what makes parts of it stand out. */
    List<String> said() {
        return said.stream().map(sentence -> sentence.replace("*", "")).toList();
    }

    private List<String> sentences(QuarterPlan plan) {
        record Coming(QuarterRow row, Silence silence) {}
        LocalDate today = plan.today();
        List<Coming> coming = plan.rows().stream()
                .flatMap(row -> row.silences().stream().map(silence -> new Coming(row, silence)))
                .filter(there -> !there.silence().last().isBefore(today))
                .sorted(Comparator.comparing((Coming there) -> there.silence().first())).toList();
        List<String> sentences = new ArrayList<>();
        coming.stream().limit(MOST_SILENCES)
                .forEach(there -> sentences.add(words.sentence(there.row(), there.silence(), today)));
        if (coming.size() > MOST_SILENCES) {
            sentences.add(words.moreGaps(coming.size() - MOST_SILENCES));
        }
        plan.drops().stream().limit(MOST_DROPS).forEach(drop -> sentences.add(words.sentence(drop)));
        return sentences;
    }

    private static List<Text> texts(List<String> sentences) {
        List<Text> texts = new ArrayList<>();
        for (String sentence : sentences) {
            String[] parts = sentence.split("\\*", -1);
            for (int i = 0; i < parts.length; i++) {
                if (parts[i].isEmpty()) {
                    continue; // beside an empty text the styles of others slip by a letter
                }
                Text text = new Text(i == parts.length - 1 ? parts[i] + "   " : parts[i]);
                text.getStyleClass().add(i % 2 == 1 ? "quarter-foot-who" : "quarter-foot-words");
                texts.add(text);
            }
        }
        return texts;
    }
}
