package app.drumbeat.start;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

import app.drumbeat.domain.port.Choices;
import app.drumbeat.domain.port.ChoicesFile;

/** Who works with the program on this computer, as the history names them: what they said, or the name that the system has. */
final class Person implements Supplier<String> {

    private static final String NAME = "person.name";

    private final ChoicesFile choices;

    Person(ChoicesFile choices) {
        this.choices = choices;
    }

    @Override
    public String get() {
        String said = choices.load().memory().getOrDefault(NAME, "");
        return said.isBlank() ? System.getProperty("user.name", "") : said;
    }

    /** @param name empty for the one that the system has */
    void isCalled(String name) {
        Choices all = choices.load();
        Map<String, String> next = new HashMap<>(all.memory());
        next.put(NAME, name.strip());
        choices.keep(all.remembering(next));
    }
}
