package app.drumbeat.print.list;

import java.util.ArrayList;
import java.util.List;

import app.drumbeat.print.page.Box;

/** Fills columns with slugs, page after page. A part that goes on in another column gets its heading again there. */
final class Galley {

    /** A slug at its place. */
    record Placed(Slug slug, double x, double y) {}

    private final Box area;
    private final int columns;
    private final double between;
    private final List<List<Placed>> pages = new ArrayList<>();
    private final List<Slug> waiting = new ArrayList<>();
    private List<Slug> again = List.of();
    private List<Slug> againLater = List.of();
    private int partBegan;
    private int column;
    private double y;
    private boolean empty = true;

    /**
     * @param area of each page
     * @param between columns
     */
    Galley(Box area, int columns, double between) {
        this.area = area;
        this.columns = columns;
        this.between = between;
    }

    double columnWidth() {
        return (area.width() - between * (columns - 1)) / columns;
    }

    List<List<Placed>> pages() {
        return pages;
    }

    /**
     * A part begins; at least one slug must follow.
     *
     * @param heading what it is called at its beginning
     * @param headingAgain what it is called wherever it goes on
     */
    void begin(List<Slug> heading, List<Slug> headingAgain) {
        again = List.of();
        againLater = headingAgain;
        heading.forEach(slug -> waiting.add(slug.withNext()));
    }

    void add(Slug slug) {
        waiting.add(slug);
        if (!slug.staysWithNext()) {
            place();
            waiting.clear();
        }
    }

    /** The page, from 0 up, on which the part that was begun last begins. */
    int partBegan() {
        return partBegan;
    }

    private void place() {
        if (pages.isEmpty() || !hasRoomFor(waiting)) {
            nextColumn();
            again.forEach(this::put);
        }
        if (again != againLater) {
            again = againLater;
            partBegan = pages.size() - 1;
        }
        waiting.forEach(this::put);
    }

    private boolean hasRoomFor(List<Slug> slugs) {
        double height = slugs.stream().mapToDouble(slug -> slug.before() + slug.height()).sum();
        return empty || y + height <= area.bottom();
    }

    private void put(Slug slug) {
        if (!hasRoomFor(List.of(slug))) {
            nextColumn();
        }
        y += empty ? 0 : slug.before();
        pages.getLast().add(new Placed(slug, area.x() + column * (columnWidth() + between), y));
        y += slug.height();
        empty = false;
    }

    private void nextColumn() {
        if (pages.isEmpty() || column == columns - 1) {
            pages.add(new ArrayList<>());
            column = 0;
        } else {
            column++;
        }
        y = area.y();
        empty = true;
    }
}
