package app.drumbeat.ui.settings;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Control;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.Pane;

/**
 * Where a person is on the settings page, so that she still is there when the page was built anew.
 *
 * @param top how far it is scrolled, in pixels
 * @param section the id of the section in which the focus is; empty where it is elsewhere
 * @param fromEnd which of the section's fields has it, counted from the last: new lines come before the field for more of them
 */
record KeptPlace(double top, String section, int fromEnd) {

    static KeptPlace of(ScrollPane scroll, Pane sections) {
        double top = scroll.getVvalue() * room(scroll);
        Node owner = scroll.getScene() == null ? null : scroll.getScene().getFocusOwner();
        for (Node section : sections.getChildren()) {
            List<Node> fields = fields(section);
            int at = fields.indexOf(owner);
            if (at >= 0) {
                return new KeptPlace(top, section.getId(), fields.size() - at);
            }
        }
        return new KeptPlace(top, "", 0);
    }

    void restore(ScrollPane scroll, Pane sections) {
        sections.getChildren().stream().filter(there -> section.equals(there.getId())).findFirst().ifPresent(there -> {
            List<Node> fields = fields(there);
            if (fromEnd <= fields.size()) {
                fields.get(fields.size() - fromEnd).requestFocus();
            }
        });
        double room = room(scroll);
        scroll.setVvalue(room <= 0 ? 0 : Math.clamp(top / room, 0, 1));
    }

    /** How far it can be scrolled, in pixels. */
    private static double room(ScrollPane scroll) {
        return Math.max(0,
                scroll.getContent().getLayoutBounds().getHeight() - scroll.getViewportBounds().getHeight());
    }

    /** What can have the focus, in the order of Tab. */
    private static List<Node> fields(Node node) {
        List<Node> fields = new ArrayList<>();
        collect(node, fields);
        return fields;
    }

    private static void collect(Node node, List<Node> fields) {
        if (node.isFocusTraversable()) {
            fields.add(node);
        }
        if (node instanceof TitledPane pane) {
            if (pane.isExpanded()) {
                collect(pane.getContent(), fields);
            }
        } else if (node instanceof Parent parent && !(node instanceof Control)) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, fields));
        }
    }
}
