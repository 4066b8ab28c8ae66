package app.drumbeat.application.intake.reading;

import java.util.List;

import app.drumbeat.domain.base.Problem;

/** Something to say about a cell, before it is known where the cell stands. */
record Remark(boolean isError, String key, List<Object> args) {

    static Remark error(String key, Object... args) {
        return new Remark(true, key, List.of(args));
    }

    static Remark warning(String key, Object... args) {
        return new Remark(false, key, List.of(args));
    }

    Problem at(String place) {
        return new Problem(isError ? Problem.Severity.ERROR : Problem.Severity.WARNING, place, key, args);
    }
}
