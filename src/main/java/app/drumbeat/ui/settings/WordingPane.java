package app.drumbeat.ui.settings;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

import app.drumbeat.domain.wording.HouseWord;
import app.drumbeat.domain.wording.Profile;
import app.drumbeat.domain.wording.Wording;
import app.drumbeat.ui.kit.Form;
import app.drumbeat.ui.kit.Icons;
import app.drumbeat.words.Texts;

/** Which words the organisation minds: the list of what it is, its own, and what it does not look for. */
final class WordingPane extends VBox {

    private final Texts texts;
    private final SettingsViewModel model;

    WordingPane(Texts texts, SettingsViewModel model, SettingsState.Wording wording) {
        super(8);
        this.texts = texts;
        this.model = model;
        getChildren().add(new Form(texts).choice("settings.wording.profile", List.of(Profile.values()),
                wording.profile(), profile -> texts.of("settings.wording.profile." + profile.name()), model::be)
                .build());
        getChildren().add(SettingsLine.heading(
                texts.of("settings.wording.list", wording.profile().rules().size())));
        wording.own().stream().filter(word -> !word.struck()).forEach(word -> getChildren().add(line(word,
                texts.of("settings.wording.kind." + word.kind().name()))));
        getChildren().add(adder());
        if (wording.own().stream().anyMatch(HouseWord::struck)) {
            getChildren().add(SettingsLine.heading(texts.of("settings.wording.struck")));
            wording.own().stream().filter(HouseWord::struck).forEach(word -> getChildren().add(line(word,
                    texts.of("settings.wording.kind." + word.kind().name()))));
        }
    }

    private Node line(HouseWord word, String remark) {
        Label phrase = new Label(word.phrase());
        phrase.getStyleClass().add("channel-name");
        String said = word.advice().isEmpty() ? remark : texts.of("settings.wording.advised", remark, word.advice());
        return SettingsLine.of(phrase, SettingsLine.heading(said), SettingsLine.quiet(Icons.CLOSE,
                texts.of(word.struck() ? "settings.wording.unstrike" : "settings.span.remove", word.phrase()),
                () -> model.remove(word)));
    }

    private Node adder() {
        TextField phrase = SettingsLine.fresh(texts.of("settings.wording.phrase"), "wording-phrase");
        TextField advice = SettingsLine.fresh(texts.of("settings.wording.advice"), "wording-advice");
        ComboBox<Wording> kind = SettingsLine.choice(List.of(Wording.values()), Wording.STIGMA,
                choice -> texts.of("settings.wording.kind." + choice.name()), texts.of("settings.wording.kind"));
        Label refused = SettingsLine.refusal();
        Runnable add = () -> {
            if (phrase.getText().isBlank()) {
                phrase.requestFocus();
            } else {
                model.mind(kind.getValue(), phrase.getText(), advice.getText(),
                        () -> refused.setText(texts.of("settings.wording.refused")));
            }
        };
        phrase.setOnAction(event -> add.run());
        advice.setOnAction(event -> add.run());
        return new VBox(4, SettingsLine.adder(phrase, kind, advice,
                SettingsLine.button(texts.of("settings.span.add"), add)), refused);
    }
}
