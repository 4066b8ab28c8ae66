package app.drumbeat.ui.calendar;

import java.util.List;

import app.drumbeat.ui.kit.OneLine;

/** Until when a channel is planned and how many gaps it has, on one line, in the fullest way that fits. */
public final class RhythmWords {

    private static final double HEIGHT = 15;
    private static final double SPACE = 7;

    final OneLine covered = new OneLine("rhythm-covered");
    final OneLine gaps = new OneLine("rhythm-gaps");
    private List<String> coveredWays = List.of("");
    private List<String> gapWays = List.of("");

    /**
     * @param until from the longest way to say it to the shortest
     * @param many the same of the gaps; empty where there is none
     */
    public void show(List<String> until, List<String> many) {
        coveredWays = until;
        gapWays = many.isEmpty() ? List.of("") : many;
    }

    /** The lines that say it, to be put on screen. */
    public List<OneLine> lines() {
        return List.of(covered, gaps);
    }

    /** Whether there is room to say both so that they are understood at a glance: the day in words, and the gaps as gaps. */
    boolean fit(double room) {
        return width(covered, coveredWays.get(Math.min(1, coveredWays.size() - 1)))
                + besides(width(gaps, gapWays.getFirst())) <= room;
    }

    /** The number of gaps is shortened last: alone it says little. */
    public void place(double x, double y, double room) {
        for (String many : gapWays) {
            double left = room - besides(width(gaps, many));
            for (String until : coveredWays) {
                if (width(covered, until) <= left) {
                    put(x, y, room);
                    return;
                }
            }
        }
        put(x, y, room);
    }

    private void put(double x, double y, double room) {
        double many = besides(gaps.prefWidth(-1));
        double until = Math.clamp(room - many, 0, covered.prefWidth(-1));
        covered.resizeRelocate(x, y, until, HEIGHT);
        gaps.resizeRelocate(x + until + SPACE, y, Math.max(0, room - until - SPACE), HEIGHT);
    }

    private static double besides(double width) {
        return width == 0 ? 0 : width + SPACE;
    }

    private static double width(OneLine line, String words) {
        line.setText(words);
        return line.prefWidth(-1);
    }
}
