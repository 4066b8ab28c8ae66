package app.drumbeat.application.intake;

import java.util.List;

import app.drumbeat.domain.base.Problem;

/** A file from which nothing can be taken; the problems say why. */
public record NothingPreview(String file, List<Problem> problems) implements ImportPreview {

    public NothingPreview {
        problems = List.copyOf(problems);
    }

    @Override
    public boolean changesSomething() {
        return false;
    }
}
