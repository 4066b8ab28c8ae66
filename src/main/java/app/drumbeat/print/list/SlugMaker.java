package app.drumbeat.print.list;

import java.util.ArrayList;
import java.util.List;

import app.drumbeat.print.page.Ink;
import app.drumbeat.print.page.Tag;
import app.drumbeat.print.part.Workbench;
import app.drumbeat.print.type.Line;
import app.drumbeat.print.type.Style;
import app.drumbeat.print.type.Weight;

/** Makes slugs from words: headings and paragraphs in a column. */
final class SlugMaker {

    private final Workbench bench;
    private final double width;
    private int paragraph;

    /** @param width of a column */
    SlugMaker(Workbench bench, double width) {
        this.bench = bench;
        this.width = width;
    }

    Workbench bench() {
        return bench;
    }

    double width() {
        return width;
    }

    /** A heading, what is said more quietly below it, and a line under both. */
    List<Slug> heading(String words, String quietly) {
        List<Slug> slugs = new ArrayList<>(
                paragraph(Tag.HEADING, words, style(Weight.SEMI_BOLD, 10.5), Ink.TEXT, 0, 0));
        slugs.set(0, slugs.getFirst().after(mm(4.5)));
        if (!quietly.isBlank()) {
            slugs.addAll(paragraph(Tag.WORDS, quietly, style(Weight.REGULAR, 7.6), Ink.MUTED, 0, 0));
        }
        double pen = mm(0.25);
        slugs.add(new Slug(mm(0.6), mm(1.6), true, Tag.WORDS, paragraph,
                (canvas, x, y) -> canvas.line(x, y, x + width, y, Ink.LINE_STRONG, pen)));
        return slugs;
    }

    /**
     * All words, one slug a line.
     *
     * @param left blank space beside them
     * @param right blank space beside them
     */
    List<Slug> paragraph(Tag tag, String words, Style style, Ink ink, double left, double right) {
        paragraph++;
        double baseline = (style.leading() + style.capHeight()) / 2;
        List<Slug> slugs = new ArrayList<>();
        for (Line line : bench.type().lines(words, style, width - left - right)) {
            double height = line.isEmpty() ? style.leading() * 0.6 : style.leading();
            slugs.add(new Slug(0, height, false, tag, paragraph, (canvas, x, y) -> canvas.text(line,
                    line.runsLeft() ? x + width - right - line.width() : x + left, y + baseline, ink)));
        }
        return slugs;
    }

    /** The same words with something drawn at the top left corner of the first line. */
    List<Slug> paragraphBeside(Slug.Drawing mark, List<Slug> words) {
        List<Slug> slugs = new ArrayList<>(words);
        Slug first = slugs.getFirst();
        slugs.set(0, new Slug(first.before(), first.height(), slugs.size() > 1, first.tag(), first.paragraph(),
                (canvas, x, y) -> {
                    mark.at(canvas, x, y);
                    first.drawing().at(canvas, x, y);
                }));
        return slugs;
    }

    Style style(Weight weight, double size) {
        return bench.measures().style(weight, size);
    }

    double mm(double onA4) {
        return bench.measures().mm(onA4);
    }
}
