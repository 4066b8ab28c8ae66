package app.drumbeat.ui.calendar;

import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import app.drumbeat.application.planning.PlanReading;
import app.drumbeat.ui.kit.Background;
import app.drumbeat.ui.kit.Pause;

/** What time it is where the calendar is, to the minute, for as long as somebody looks. Knows no node. */
public final class MinuteHand {

    private final PlanReading plan;
    private final Background background;
    private final Pause pause;
    private final ReadOnlyObjectWrapper<Optional<LocalDateTime>> now = new ReadOnlyObjectWrapper<>(Optional.empty());
    private boolean going;

    /** @param pause how long a time holds; shorter than a minute, so that none is missed */
    public MinuteHand(PlanReading plan, Background background, Pause pause) {
        this.plan = plan;
        this.background = background;
        this.pause = pause;
    }

    /** Nothing before it was looked at first. */
    ReadOnlyObjectProperty<Optional<LocalDateTime>> nowProperty() {
        return now.getReadOnlyProperty();
    }

    void go() {
        if (!going) {
            going = true;
            look();
        }
    }

    void stop() {
        going = false;
        pause.forget();
    }

    private void look() {
        background.run(() -> plan.today().atTime(plan.now().atZone(plan.calendar().zone()).toLocalTime()
                .truncatedTo(ChronoUnit.MINUTES)), read -> {
                    if (going) {
                        now.set(Optional.of(read));
                        pause.then(this::look);
                    }
                });
    }
}
