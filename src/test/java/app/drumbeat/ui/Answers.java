package app.drumbeat.ui;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import app.drumbeat.ui.kit.Dialogs;

/** A person who has written down what to answer, and remembers what she was shown. */
public final class Answers implements Dialogs {

    public final Deque<String> texts = new ArrayDeque<>();
    public final Deque<String> answers = new ArrayDeque<>();
    public final Deque<Path> files = new ArrayDeque<>();
    public final List<String> asked = new ArrayList<>();
    public final List<String> copied = new ArrayList<>();
    public final List<String> opened = new ArrayList<>();

    @Override
    public Optional<Choice> ask(String title, String text, List<Choice> choices) {
        asked.add(text);
        String wanted = answers.poll();
        return choices.stream().filter(choice -> choice.name().equals(wanted)).findFirst();
    }

    @Override
    public void tell(String title, String text) {
        asked.add(text);
    }

    @Override
    public void tellToKeep(String title, String text, String words) {
        copied.add(words);
    }

    @Override
    public Optional<String> askText(String title, String label, String suggestion) {
        return Optional.ofNullable(texts.poll());
    }

    @Override
    public Optional<String> askSecret(String title, String label) {
        return Optional.ofNullable(texts.poll());
    }

    @Override
    public <T> Optional<T> pick(String title, String label, List<T> things, Function<T, String> name, String act) {
        String wanted = texts.poll();
        return things.stream().filter(thing -> name.apply(thing).equals(wanted)).findFirst();
    }

    @Override
    public Optional<Path> chooseToOpen(String title, List<FileKind> kinds) {
        return Optional.ofNullable(files.poll());
    }

    @Override
    public List<Path> chooseSeveralToOpen(String title, List<FileKind> kinds) {
        return List.of();
    }

    @Override
    public Optional<Path> chooseToSave(String title, String suggestedName, List<FileKind> kinds) {
        return Optional.empty();
    }

    @Override
    public Optional<Path> chooseFolder(String title) {
        return Optional.empty();
    }

    @Override
    public void showInFolder(Path file) {}

    @Override
    public void openLink(String address) {
        opened.add(address);
    }

    @Override
    public void copyToClipboard(String text) {
        copied.add(text);
    }
}
