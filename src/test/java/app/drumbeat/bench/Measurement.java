package app.drumbeat.bench;

import java.util.List;

/** One thing that is timed. A new one is a small class and a line in {@link Bench}. */
interface Measurement {

    /**
     * Takes the measure, off the JavaFX thread. Prints nothing; what it finds wrong with the run, such as posts that were not
     * shown, it throws.
     *
     * @return figures in the order in which they are printed
     */
    List<Figure> take(Conditions conditions) throws Exception;
}
