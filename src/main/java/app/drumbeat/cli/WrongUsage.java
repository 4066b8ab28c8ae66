package app.drumbeat.cli;

/** What was asked cannot be asked: the sentence that says so, by key, and what it fills in. */
final class WrongUsage extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String key;
    private final transient Object[] args;

    WrongUsage(String key, Object... args) {
        super(key);
        this.key = key;
        this.args = args;
    }

    String key() {
        return key;
    }

    Object[] args() {
        return args.clone();
    }
}
