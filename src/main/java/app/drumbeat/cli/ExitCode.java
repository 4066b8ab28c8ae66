package app.drumbeat.cli;

/** How a command ended, worst last (docs/plan-format.md, "The command line"). */
enum ExitCode {
    /** Done, also when gaps are found. */
    DONE,
    /** An input was read, but what it says is wrong; or a check found something that blocks. */
    WRONG_INPUT,
    /** The command itself is wrong. */
    WRONG_USAGE,
    /** The system refused. */
    REFUSED,
    /** An error of our own. */
    OUR_ERROR;

    /** The number that the system is told. */
    int number() {
        return ordinal();
    }

    ExitCode orWorse(ExitCode other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
