package app.drumbeat.ui.kit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;

import app.drumbeat.domain.post.PostFilter;

/**
 * Reads a page of the plan off the screen and, when nothing more urgent is asked, the pages beside it, so that turning the page
 * waits for nothing.
 *
 * <p>What was read ahead is forgotten with every change of the calendar. Lives on the JavaFX thread.
 *
 * @param <K> names a page
 * @param <P> what the page shows
 */
public final class PagesAhead<K, P> {

    private final Background background;
    private final BiFunction<K, PostFilter, P> reading;
    private final Function<K, List<K>> beside;
    private final Map<K, P> kept = new HashMap<>();
    /** The pages that are being read, or wait for it, each with the edition it was asked in. */
    private final Map<K, Integer> underWay = new ConcurrentHashMap<>();
    private PostFilter only = PostFilter.ALL;
    private Consumer<P> show = page -> {};
    private volatile Optional<K> wanted = Optional.empty();
    private volatile int edition;

    /**
     * @param reading reads a page with the posts that a filter admits
     * @param beside the pages that may well be turned to next, the likeliest first
     */
    public PagesAhead(Background background, BiFunction<K, PostFilter, P> reading, Function<K, List<K>> beside) {
        this.background = background;
        this.reading = reading;
        this.beside = beside;
    }

    /** Who shows a page that was wanted and still is when it has been read. */
    public void onRead(Consumer<P> shown) {
        show = shown;
    }

    /** Shows a page: at once where it is at hand, else as soon as it has been read. */
    public void want(K page) {
        wanted = Optional.of(page);
        P there = kept.get(page);
        if (there == null) {
            read(page);
        } else {
            show.accept(there);
            readBeside(page);
        }
    }

    /** Reads nothing until a page is wanted again, and keeps nothing. */
    public void rest() {
        wanted = Optional.empty();
        forget();
    }

    /** From now on pages show these posts only. */
    public void narrow(PostFilter filter) {
        only = filter;
        forget();
    }

    /** Forgets what was read; what is read but not yet answered is dropped too. */
    public void forget() {
        edition++;
        kept.clear();
        underWay.clear();
    }

    /** Reads the neighbours that are not there yet, and lets go of pages that are far away. */
    private void readBeside(K page) {
        List<K> neighbours = beside.apply(page);
        kept.keySet().removeIf(other -> !other.equals(page) && !neighbours.contains(other));
        neighbours.stream().filter(other -> !kept.containsKey(other)).forEach(this::read);
    }

    /** Someone who turns many pages at once is past this one when its turn comes: then it is not read. */
    private void read(K page) {
        int now = edition;
        PostFilter filter = only;
        if (underWay.putIfAbsent(page, now) != null) {
            return;
        }
        background.run(() -> {
            try {
                return isOfUse(page, now) ? Optional.of(reading.apply(page, filter)) : Optional.<P>empty();
            } catch (RuntimeException failure) {
                underWay.remove(page, now);
                throw failure;
            }
        }, read -> answer(page, now, read));
    }

    private void answer(K page, int asked, Optional<P> read) {
        if (asked != edition) {
            return;
        }
        underWay.remove(page);
        if (read.isPresent() && isOfUse(page, asked)) {
            kept.put(page, read.get());
        }
        if (isWanted(page)) {
            // a page that was of no use when its turn came may be wanted by now
            read.ifPresentOrElse(there -> {
                show.accept(there);
                readBeside(page);
            }, () -> read(page));
        }
    }

    private boolean isOfUse(K page, int asked) {
        return asked == edition && (isWanted(page) || isBeside(page));
    }

    private boolean isWanted(K page) {
        return wanted.filter(page::equals).isPresent();
    }

    private boolean isBeside(K page) {
        return wanted.filter(open -> beside.apply(open).contains(page)).isPresent();
    }
}
