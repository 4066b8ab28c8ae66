package app.drumbeat.domain.cadence;

import java.util.ArrayList;
import java.util.List;

import app.drumbeat.domain.channel.CadenceRule;

/** Finds the silent runs that are longer than the cadence allows. */
final class SilentRuns {

    private final PostingDays wanted;
    private final CountingDays heard;
    private final List<SilentRun> tooLong = new ArrayList<>();
    private int runBegins;
    private int runLength;

    private SilentRuns(PostingDays wanted, CountingDays heard) {
        this.wanted = wanted;
        this.heard = heard;
    }

    /** The runs that are silences, earliest first; the last may be cut where the posting days end. */
    static List<SilentRun> tooLong(PostingDays wanted, CountingDays heard) {
        return new SilentRuns(wanted, heard).walk();
    }

    private List<SilentRun> walk() {
        int lastPost = Integer.MIN_VALUE;
        int next = 0;
        for (int i = 0; i < wanted.size(); i++) {
            int day = wanted.day(i);
            while (next < heard.size() && heard.day(next) <= day) {
                lastPost = heard.day(next++);
            }
            if (runLength > 0 && lastPost >= wanted.day(runBegins)) {
                endRun();
            }
            if (lastPost != day) {
                runBegins = runLength == 0 ? i : runBegins;
                runLength++;
            }
        }
        endRun();
        return tooLong;
    }

    /** The rule in force on the run's first day judges it, whatever rule has begun since. */
    private void endRun() {
        if (runLength > 0) {
            CadenceRule rule = wanted.rule(runBegins);
            if (runLength > rule.maxSilence()) {
                int last = wanted.day(runBegins + runLength - 1);
                tooLong.add(new SilentRun(wanted.day(runBegins), last, runLength));
            }
            runLength = 0;
        }
    }
}
