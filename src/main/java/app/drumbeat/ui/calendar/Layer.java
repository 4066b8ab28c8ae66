package app.drumbeat.ui.calendar;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

import javafx.scene.Node;
import javafx.scene.layout.Pane;

/**
 * One kind of nodes that lie over the plan, made when they are needed and used again for the next page.
 *
 * <p>Whoever places them asks for one after the other between {@link #begin()} and {@link #end()}; what is left over rests.
 */
public final class Layer<T extends Node> extends Pane {

    private final Supplier<T> make;
    private final List<T> nodes = new ArrayList<>();
    private int used;

    public Layer(Supplier<T> make) {
        this.make = make;
        setPickOnBounds(false);
        setManaged(false);
    }

    public void begin() {
        used = 0;
    }

    /** One more node, at its place. */
    public T next(double x, double y, double width, double height) {
        if (used == nodes.size()) {
            T node = make.get();
            node.setManaged(false);
            nodes.add(node);
            getChildren().add(node);
        }
        T node = nodes.get(used++);
        node.resizeRelocate(x, y, Math.max(0, width), Math.max(0, height));
        node.setVisible(true);
        return node;
    }

    public void end() {
        for (int i = used; i < nodes.size(); i++) {
            nodes.get(i).setVisible(false);
        }
    }

    /** Those that show something now, in the order in which they were asked for. */
    public List<T> showing() {
        return nodes.subList(0, used);
    }
}
