package app.drumbeat.ui.calendar;

import java.time.LocalDate;
import java.util.Optional;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;

import app.drumbeat.domain.plan.FreeSlot;
import app.drumbeat.ui.kit.ChannelMark;
import app.drumbeat.ui.kit.OneLine;

/** A usual time of a channel that no post has taken: a quiet outline where its chip would be. */
final class FreeMark extends Region {

    private static final double MARK = 14;

    private final ChannelMark mark = new ChannelMark();
    private final OneLine words = new OneLine("free-words");
    private Optional<FreeSlot> free = Optional.empty();
    private LocalDate day = LocalDate.EPOCH;
    private String hint = "";

    FreeMark() {
        getStyleClass().add("free-mark");
        mark.setMouseTransparent(true);
        words.setMouseTransparent(true);
        getChildren().addAll(mark, words);
        setAccessibleRole(AccessibleRole.BUTTON);
    }

    void show(LocalDate wanted, FreeSlot slot, CalendarWords said) {
        day = wanted;
        free = Optional.of(slot);
        String time = said.dates().time(slot.time());
        mark.show(slot.channel(), said.texts());
        words.setText(said.dates().briefTime(slot.time()));
        hint = said.texts().of("calendar.free.hint", slot.channel().name(), time);
        setAccessibleText(said.texts().of("calendar.free", slot.channel().name(), time));
    }

    LocalDate day() {
        return day;
    }

    Optional<FreeSlot> free() {
        return free;
    }

    String hint() {
        return hint;
    }

    @Override
    protected void layoutChildren() {
        mark.resizeRelocate(4, (getHeight() - MARK) / 2, MARK + 4, MARK);
        words.resizeRelocate(MARK + 12, 0, Math.max(0, getWidth() - MARK - 14), getHeight());
    }
}
