package app.drumbeat.print.month;

import java.util.List;
import java.util.Optional;

import app.drumbeat.domain.base.DateSpan;
import app.drumbeat.domain.base.Id;
import app.drumbeat.domain.channel.Channel;
import app.drumbeat.print.page.Box;
import app.drumbeat.print.page.Ink;
import app.drumbeat.print.page.Outline;
import app.drumbeat.print.page.PageCanvas;
import app.drumbeat.print.part.Rest;
import app.drumbeat.print.part.Workbench;
import app.drumbeat.print.type.Fitted;
import app.drumbeat.print.type.Line;
import app.drumbeat.print.type.Style;
import app.drumbeat.print.type.Weight;

/**
 * Something that lies across days of one week.
 *
 * @param channel whose mark stands before the words
 * @param words what it says, the longest first; where not even the shortest fits, that one is cut
 * @param comesFromBefore whether it began in an earlier week
 * @param goesOn whether it goes on in a later week
 */
record Ribbon(Kind kind, DateSpan days, Optional<Id<Channel>> channel, List<String> words, boolean comesFromBefore,
        boolean goesOn) {

    /** What kinds of ribbons there are, and where what does not fit on them is told. */
    enum Kind {
        CAMPAIGN(Rest.Part.CAMPAIGNS), NAME(Rest.Part.NAMES), QUIET(Rest.Part.QUIET), SILENCE(Rest.Part.RHYTHM);

        private final Rest.Part told;

        Kind(Rest.Part told) {
            this.told = told;
        }

        Rest.Part told() {
            return told;
        }
    }

    /** The words that fit into so wide a ribbon. */
    Fitted fitted(double width, Workbench bench) {
        Style style = style(bench);
        double room = width - bench.measures().mm(2.4) - channel.map(mark -> bench.measures().mm(3.8)).orElse(0.0);
        for (String longest : words) {
            Fitted fitted = bench.type().fitted(longest, style, room);
            if (fitted.whole()) {
                return new Fitted(fitted.lines(), longest.equals(words.getFirst()));
            }
        }
        return bench.type().fitted(words.getLast(), style, room);
    }

    void draw(PageCanvas canvas, Box box, Workbench bench) {
        double radius = bench.measures().mm(0.8);
        Outline outline = Outline.rounded(box, radius, !comesFromBefore, !goesOn);
        Ink ink = switch (kind) {
            case CAMPAIGN -> {
                canvas.fill(outline, Ink.CAMPAIGN_GROUND);
                yield Ink.CAMPAIGN_TEXT;
            }
            case SILENCE -> {
                canvas.fill(outline, Ink.GAP_GROUND);
                canvas.hatch(outline, box, Ink.GAP_HATCH, bench.measures().mm(0.35), bench.measures().mm(1.6));
                canvas.stroke(edge(box, radius), Ink.GAP_EDGE, bench.measures().mm(0.2));
                yield Ink.GAP_TEXT;
            }
            case QUIET, NAME -> {
                canvas.line(box.x(), box.bottom(), box.right(), box.bottom(), Ink.LINE_STRONG,
                        bench.measures().mm(0.2));
                yield Ink.MUTED;
            }
        };
        double x = box.x() + bench.measures().mm(kind == Kind.QUIET || kind == Kind.NAME ? 0.4 : 1.2);
        if (channel.isPresent()) {
            double mark = bench.measures().mm(2.5);
            bench.marks().draw(canvas, channel.get(), new Box(x, box.y() + (box.height() - mark) / 2, mark, mark));
            x += bench.measures().mm(3.8);
        }
        Line line = fitted(box.width(), bench).lines().getFirst();
        canvas.text(line, x, box.y() + box.height() / 2 + line.style().capHeight() / 2, ink);
    }

    /** The outline, open where the ribbon goes on. */
    private Outline edge(Box box, double radius) {
        if (!comesFromBefore && !goesOn) {
            return Outline.rounded(box, radius);
        }
        return Outline.openRounded(box, radius, !comesFromBefore, !goesOn);
    }

    private Style style(Workbench bench) {
        return bench.measures().style(kind == Kind.QUIET || kind == Kind.NAME ? Weight.MEDIUM : Weight.SEMI_BOLD, 6.4);
    }
}
