package app.drumbeat.cli;

/** One command: what it is called, what it understands, and what it does. */
interface Command {

    String name();

    Options options();

    /**
     * Does what was asked. What the machine refuses, and what was asked wrongly, it throws.
     *
     * @throws WrongUsage when what was asked cannot be asked
     * @throws app.drumbeat.domain.base.StoreException when the machine refuses
     */
    ExitCode run(Wish wish);
}
