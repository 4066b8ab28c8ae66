package app.drumbeat.exchange;

import app.drumbeat.domain.base.Problem;

/** A file that is no table, or no longer one; the problem says which, and what to do. */
final class Unreadable extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    Unreadable(String place, String key, Object... args) {
        super(key);
        problem = Problem.error(place, key, args);
    }

    Problem problem() {
        return problem;
    }
}
