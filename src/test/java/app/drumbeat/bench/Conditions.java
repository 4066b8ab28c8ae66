package app.drumbeat.bench;

import java.nio.file.Path;

/**
 * Under what conditions is measured.
 *
 * @param posts how many posts the calendar has
 * @param folder where a measurement may write; gone after the run
 */
record Conditions(int posts, Path folder) {}
