package app.drumbeat.domain.port;

/** Loads and keeps what the person chose for this program on this computer. */
public interface ChoicesFile {

    /** The choices, or the defaults where there are none yet or the file cannot be read. */
    Choices load();

    /** Keeps them whole or not at all; a failure is logged and costs nothing but the choice. */
    void keep(Choices choices);
}
