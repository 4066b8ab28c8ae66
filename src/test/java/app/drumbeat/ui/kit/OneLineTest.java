package app.drumbeat.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.stage.Stage;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxToolkit;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import app.drumbeat.domain.port.Choices.Theme;
import app.drumbeat.ui.OnFx;

@ExtendWith(ApplicationExtension.class)
class OneLineTest {

    private static final List<String> WORDS = List.of("Know the signs of sepsis", "Winter wellbeing: move more",
            "Grüße aus der Notaufnahme", "Ελληνικά", "AVATAR To Wa Ty", "“Quoted” – and … more", "北京 hospital",
            "Thank you 💙 night shift 💚", "W", "");

    private OneLine line;

    @Start
    void show(Stage stage) {
        Themes.loadFonts();
        line = new OneLine("empty-state-title");
        line.setManaged(false);
        Scene scene = new Scene(new Pane(line), 600, 100);
        new Themes(scene).choose(Theme.LIGHT);
        stage.setScene(scene);
        stage.show();
    }

    @Test
    void wordsThatFitAreShownWhole() {
        for (String words : WORDS) {
            layOut(words, 590);

            assertThat(shown()).isEqualTo(words);
            assertThat(line.isCut()).isFalse();
        }
    }

    @Test
    void wordsNeverReachBeyondTheirRoomAndSayThatTheyWereCut() {
        for (String words : WORDS) {
            for (double room = 20; room < 300; room += 7) {
                layOut(words, room);

                assertThat(rightEdge()).as(words + " in " + room).isLessThanOrEqualTo(room + 0.5);
                assertThat(line.isCut()).as(words + " in " + room).isEqualTo(!shown().equals(words));
                if (line.isCut()) {
                    assertThat(shown()).endsWith("…");
                    assertThat(words).startsWith(shown().substring(0, shown().length() - 1));
                }
            }
        }
    }

    @Test
    void emojiComeFromAFontThatHasThem() {
        layOut("Thank you 💙", 300);

        List<Text> emoji = texts().stream().filter(text -> text.getText().contains("💙")).toList();
        assertThat(emoji).hasSize(1);
        assertThat(emoji.getFirst().getFont().getFamily()).isEqualTo(EmojiFont.FAMILY);
    }

    @Test
    void addedUpLettersAreAsWideAsTheWholeText() throws Exception {
        FxToolkit.setupFixture(() -> {
            Font font = Font.font("Inter", 11.5);
            for (String words : WORDS) {
                Text whole = new Text(words);
                whole.setFont(font);
                assertThat(GlyphWidths.of(font).width(words)).as(words)
                        .isCloseTo(whole.getLayoutBounds().getWidth(), Offset.offset(0.6));
            }
        });
    }

    private void layOut(String words, double width) {
        WaitForAsyncUtils.waitForAsyncFx(5_000, () -> {
            line.setText(words);
            line.resize(width, 20);
            line.applyCss();
            line.layout();
        });
        OnFx.flush();
    }

    private List<Text> texts() {
        return WaitForAsyncUtils.waitForAsyncFx(5_000, () -> line.getChildrenUnmodifiable().stream()
                .map(Text.class::cast).filter(text -> text.isVisible() && !text.getText().isEmpty())
                .sorted(Comparator.comparingDouble(Text::getLayoutX)).toList());
    }

    private String shown() {
        return texts().stream().map(Text::getText).collect(Collectors.joining());
    }

    private double rightEdge() {
        return WaitForAsyncUtils.waitForAsyncFx(5_000, () -> {
            line.layout();
            return texts().stream().filter(text -> !text.getText().isEmpty())
                    .mapToDouble(text -> text.getBoundsInParent().getMaxX()).max().orElse(0);
        });
    }
}
