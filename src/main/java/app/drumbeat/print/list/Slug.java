package app.drumbeat.print.list;

import app.drumbeat.print.page.PageCanvas;
import app.drumbeat.print.page.Tag;

/**
 * One line of a column, which is never broken.
 *
 * @param before blank space above it, given up at the top of a column
 * @param staysWithNext whether it must not end a column
 * @param paragraph slugs that follow each other with the same number are read as one piece
 */
record Slug(double before, double height, boolean staysWithNext, Tag tag, int paragraph, Drawing drawing) {

    /** Draws the line with its top left corner at a place. */
    interface Drawing {

        void at(PageCanvas canvas, double x, double y);
    }

    Slug after(double space) {
        return new Slug(space, height, staysWithNext, tag, paragraph, drawing);
    }

    Slug withNext() {
        return new Slug(before, height, true, tag, paragraph, drawing);
    }
}
