package app.drumbeat.ui.calendar.agenda;

import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;

/** Scrolls a list only where a line is not in sight: a list that jumps under the hand is worse than one that stays. */
final class AgendaScroll {

    private AgendaScroll() {}

    static void keepInSight(ListView<?> list, int index) {
        VirtualFlow<?> flow = (VirtualFlow<?>) list.lookup(".virtual-flow");
        if (flow == null || flow.getFirstVisibleCell() == null || flow.getLastVisibleCell() == null) {
            list.scrollTo(Math.max(0, index - 3));
            return;
        }
        boolean inSight = index > flow.getFirstVisibleCell().getIndex() && index < flow.getLastVisibleCell().getIndex();
        if (!inSight) {
            list.scrollTo(Math.max(0, index - 3));
        }
    }
}
