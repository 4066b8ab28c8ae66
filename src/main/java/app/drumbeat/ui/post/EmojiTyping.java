package app.drumbeat.ui.post;

import java.util.List;
import java.util.Optional;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.skin.TextInputControlSkin;
import javafx.scene.input.KeyEvent;
import javafx.stage.Popup;

import app.drumbeat.domain.port.EmojiNames;
import app.drumbeat.ui.kit.Background;
import app.drumbeat.ui.kit.Later;
import app.drumbeat.words.Texts;

/** Offers emoji while their name is typed behind a colon: arrows choose, Enter or Tab takes, Escape closes, a second colon completes. */
final class EmojiTyping {

    private static final int OFFERED = 8;
    private static final double ROW = 28;
    private static final double WIDTH = 250;

    /** What the list keeps round its rows. */
    private static final double AROUND = 8;

    private final TextInputControl field;
    private final EmojiNames names;
    private final Background background;
    private final ListView<EmojiNames.Named> list = new ListView<>();
    private final Popup popup = new Popup();
    private Optional<EmojiWord> word = Optional.empty();
    /** What was taken last: an undo brings its name back, and it is not to be taken again at once. */
    private Optional<EmojiWord> taken = Optional.empty();
    /** Where the colon stands of a word that was sent away, until another word is typed. */
    private int sentAway = -1;
    private boolean inserting;
    private long questions;

    private EmojiTyping(TextInputControl field, TypedField typed, EmojiHelp help, Texts texts) {
        this.field = field;
        this.names = help.names();
        this.background = help.background();
        list.setId("emoji-offered");
        list.getStyleClass().add("emoji-list");
        list.setAccessibleText(texts.of("emoji.offered"));
        list.setFixedCellSize(ROW);
        list.setPrefWidth(WIDTH);
        list.setFocusTraversable(false);
        list.setCellFactory(view -> new EmojiRow());
        list.setOnMouseClicked(event -> take());
        popup.getContent().add(list);
        popup.setAutoHide(true);
        popup.setHideOnEscape(false);
        popup.setConsumeAutoHidingEvents(false);
        field.textProperty().subscribe((old, now) -> {
            if (!typed.isFollowing() && !inserting) {
                Later.run(this::look);
            }
        });
        field.caretPositionProperty().subscribe(place -> {
            if (popup.isShowing() && word.filter(there -> place.intValue() < there.from()
                    || place.intValue() > there.to() + 1).isPresent()) {
                close();
            }
        });
        field.focusedProperty().subscribe(is -> {
            if (!is) {
                close();
            }
        });
    }

    /** @param around stands round the field, so that it sees keys before the field does */
    static void in(TextInputControl field, Node around, TypedField typed, EmojiHelp help, Texts texts) {
        EmojiTyping typing = new EmojiTyping(field, typed, help, texts);
        around.addEventFilter(KeyEvent.KEY_PRESSED, typing::pressed);
    }

    private void look() {
        word = field.isFocused() ? EmojiWord.before(field.getText(), field.getCaretPosition()) : Optional.empty();
        if (word.filter(there -> there.from() == sentAway).isEmpty()) {
            sentAway = -1;
        }
        if (word.filter(there -> there.from() != sentAway && !taken.equals(Optional.of(there))).isEmpty()) {
            close();
            return;
        }
        long question = ++questions;
        EmojiWord asked = word.get();
        if (asked.complete()) {
            popup.hide();
            background.run(() -> names.called(asked.name()), found -> found.ifPresent(named -> insert(asked, named)));
        } else {
            background.run(() -> names.matching(asked.name(), OFFERED), found -> {
                if (question == questions) {
                    offer(asked, found);
                }
            });
        }
    }

    private void offer(EmojiWord asked, List<EmojiNames.Named> found) {
        if (found.isEmpty()) {
            close();
        } else {
            list.getItems().setAll(found);
            list.getSelectionModel().select(0);
            list.setPrefHeight(found.size() * ROW + AROUND);
            show(asked);
        }
    }

    private void show(EmojiWord asked) {
        if (field.getScene() == null || field.getScene().getWindow() == null
                || !(field.getSkin() instanceof TextInputControlSkin<?> skin)) {
            return;
        }
        Rectangle2D colon = skin.getCharacterBounds(asked.from());
        Bounds place = field.localToScreen(new BoundingBox(colon.getMinX(), colon.getMinY(),
                colon.getWidth(), colon.getHeight()));
        popup.show(field.getScene().getWindow(), place.getMinX(), place.getMaxY() + 2);
    }

    private void pressed(KeyEvent event) {
        if (!popup.isShowing() || event.isAltDown() || event.isShortcutDown()) {
            return;
        }
        switch (event.getCode()) {
            case DOWN -> choose(1);
            case UP -> choose(-1);
            case ENTER, TAB -> take();
            case ESCAPE -> {
                sentAway = word.map(EmojiWord::from).orElse(-1);
                close();
            }
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void choose(int step) {
        int count = list.getItems().size();
        int next = Math.floorMod(list.getSelectionModel().getSelectedIndex() + step, count);
        list.getSelectionModel().select(next);
        list.scrollTo(next);
    }

    private void take() {
        EmojiNames.Named chosen = list.getSelectionModel().getSelectedItem();
        word.filter(there -> chosen != null).ifPresent(there -> insert(there, chosen));
    }

    /** Puts the emoji where its name still stands; whoever types on meanwhile goes on behind it. */
    private void insert(EmojiWord there, EmojiNames.Named chosen) {
        close();
        int end = Math.min(there.to(), field.getLength());
        if (EmojiWord.before(field.getText(), end).filter(there::equals).isPresent()) {
            int caret = field.getCaretPosition() + chosen.characters().length() - (end - there.from());
            taken = Optional.of(there);
            inserting = true;
            field.replaceText(there.from(), end, chosen.characters());
            field.positionCaret(Math.max(caret, there.from() + chosen.characters().length()));
            inserting = false;
        }
    }

    private void close() {
        questions++;
        word = Optional.empty();
        popup.hide();
    }
}
