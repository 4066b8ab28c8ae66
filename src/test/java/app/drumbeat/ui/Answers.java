package app.drumbeat.ui;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

import app.drumbeat.ui.kit.Dialogs;

/** A person who has written down what to answer, and remembers what she was shown. */
public final class Answers implements Dialogs {

    public final Deque<String> texts = new ArrayDeque<>();
    public final List<String> copied = new ArrayList<>();
    public final List<String> opened = new ArrayList<>();

    @Override
    public Optional<Choice> ask(String title, String text, List<Choice> choices) {
        return Optional.empty();
    }

    @Override
    public void tell(String title, String text) {}

    @Override
    public Optional<String> askText(String title, String label, String suggestion) {
        return Optional.ofNullable(texts.poll());
    }

    @Override
    public Optional<Path> chooseToOpen(String title, List<FileKind> kinds) {
        return Optional.empty();
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
