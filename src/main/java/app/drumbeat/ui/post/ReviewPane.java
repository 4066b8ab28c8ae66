package app.drumbeat.ui.post;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

import app.drumbeat.application.review.PostReview;
import app.drumbeat.domain.base.Id;
import app.drumbeat.domain.ledger.Deed;
import app.drumbeat.domain.ledger.LedgerLine;
import app.drumbeat.domain.post.Post;
import app.drumbeat.domain.post.PostStatus;
import app.drumbeat.domain.review.Submission;
import app.drumbeat.domain.review.Submission.Standing;
import app.drumbeat.domain.review.Verdict;
import app.drumbeat.domain.review.WordDiff;
import app.drumbeat.ui.kit.PanelParts;
import app.drumbeat.words.Texts;

/** The review of the open post: by when it has to be sent, who has it, what they said, what was changed since, and its history. */
final class ReviewPane extends VBox {

    private final PostEditorViewModel model;
    private final ReviewDeeds deeds;
    private final Texts texts;
    private final ReviewWords words;
    private final VerdictFields fields;
    private Optional<Id<Post>> shown = Optional.empty();
    private Optional<VerdictForm> form = Optional.empty();
    private boolean withHistory;

    ReviewPane(PostEditorViewModel model, ReviewDeeds deeds, Texts texts) {
        this.model = model;
        this.deeds = deeds;
        this.texts = texts;
        this.words = new ReviewWords(texts);
        this.fields = new VerdictFields(texts);
        getStyleClass().add("review");
        setId("post-review");
        model.openProperty().subscribe(open -> {
            Optional<Id<Post>> now = open.map(there -> there.post().id());
            if (!now.equals(shown)) {
                shown = now;
                withHistory = false;
                fields.close();
            }
            // While somebody writes a verdict down, nothing moves under the hands.
            if (fields.askedProperty().get().isEmpty()) {
                show();
            }
        });
        fields.askedProperty().subscribe(asked -> show());
    }

    private void show() {
        Optional<OpenPost> open = model.openProperty().get().filter(there -> !there.review().isNothing()
                && there.post().status() != PostStatus.IDEA);
        setVisible(open.isPresent());
        setManaged(open.isPresent());
        getChildren().clear();
        form = Optional.empty();
        open.ifPresent(there -> getChildren().setAll(parts(there)));
        form.ifPresent(VerdictForm::begin);
    }

    private List<Node> parts(OpenPost open) {
        PostReview review = open.review();
        List<Node> parts = new ArrayList<>();
        parts.add(PanelParts.section(review.route().map(route -> texts.of("review.title.on", route.name()))
                .orElseGet(() -> texts.of("review.title"))));
        if (review.route().isPresent() || !review.submissions().isEmpty()) {
            parts.add(wrapped(words.standing(open), "review-standing"));
            String deadline = words.deadline(open);
            if (!deadline.isEmpty()) {
                parts.add(wrapped(deadline, review.tooLate() ? "review-late" : "review-deadline"));
            }
            review.latest().ifPresentOrElse(sent -> steps(open, sent, parts), () -> planned(open, parts));
            review.latest().filter(sent -> review.isStale()).ifPresent(sent -> parts.add(difference(
                    review.approved().orElse(sent), review)));
            buttons(open, parts);
        }
        history(open, parts);
        return parts;
    }

    /** The steps as they will be, with the latest days of each. */
    private void planned(OpenPost open, List<Node> parts) {
        open.review().route().ifPresent(route -> {
            for (int step = 0; step < route.steps().size(); step++) {
                int at = step;
                String by = open.review().plan().map(plan -> texts.of("review.step.by",
                        words.day(plan.steps().get(at).last(), open))).orElse("");
                parts.add(new ReviewStepRow(route.steps().get(step), open.review().reviewers(), texts).remark(by));
            }
        });
    }

    private void steps(OpenPost open, Submission sent, List<Node> parts) {
        boolean awaited = sent.standing() == Standing.PENDING && open.post().status() == PostStatus.IN_REVIEW
                && open.writable();
        for (int step = 0; step < sent.steps().size(); step++) {
            ReviewStepRow row = new ReviewStepRow(sent.steps().get(step), open.review().reviewers(), texts);
            Optional<Verdict> verdict = sent.verdictOn(step);
            verdict.ifPresent(said -> row.said(said, words.verdict(said, open), deeds::openForm));
            int at = step;
            if (verdict.isEmpty()) {
                open.review().plan().filter(plan -> at < plan.steps().size()).ifPresent(plan -> row.remark(
                        texts.of("review.step.by", words.day(plan.steps().get(at).last(), open))));
            }
            if (awaited && step == sent.openStep()) {
                ask(open, sent, step, row);
            }
            parts.add(row);
        }
    }

    private void ask(OpenPost open, Submission sent, int step, ReviewStepRow row) {
        Optional<VerdictFields.Asked> asked = fields.askedProperty().get().filter(what -> what.step() == step);
        if (asked.isPresent()) {
            VerdictForm made = new VerdictForm(fields, asked.get().kind(), row.names(), texts, () -> fields
                    .said(open.today(), open.calendar().weekStart()).ifPresent(said -> {
                        fields.close();
                        deeds.note(sent.id(), step, said);
                    }), () -> deeds.chooseForm().ifPresent(fields.evidenceProperty()::set));
            row.getChildren().add(made);
            form = Optional.of(made);
            return;
        }
        String suggested = row.names().isEmpty() ? "" : row.names().getFirst();
        row.offer("review.approve", () -> fields.ask(
                new VerdictFields.Asked(step, Verdict.Kind.APPROVED), suggested, open.today()));
        row.offer("review.wantChanges", () -> fields.ask(
                new VerdictFields.Asked(step, Verdict.Kind.CHANGES_WANTED), suggested, open.today()));
    }

    private Node difference(Submission from, PostReview review) {
        TextFlow flow = new TextFlow();
        flow.getStyleClass().add("review-difference");
        StringBuilder spoken = new StringBuilder();
        for (WordDiff.Part part : WordDiff.between(from.version().text(), review.now().text())) {
            Text text = new Text(part.text());
            text.getStyleClass().add("difference-" + part.fate().name().toLowerCase(Locale.ROOT));
            flow.getChildren().add(text);
            spoken.append(part.fate() == WordDiff.Fate.SAME
                    ? part.text()
                    : texts.of("review.difference." + part.fate().name(), part.text()));
        }
        flow.setAccessibleText(spoken.toString());
        VBox box = new VBox(wrapped(texts.of("review.difference", from.number()), "field-label"), flow);
        others(from, review).forEach(key -> box.getChildren().add(wrapped(texts.of(key), "review-deadline")));
        return box;
    }

    /** What else than the text is not the same. */
    private static List<String> others(Submission from, PostReview review) {
        List<String> keys = new ArrayList<>();
        if (!from.version().link().equals(review.now().link())) {
            keys.add("review.difference.link");
        }
        if (!from.version().media().equals(review.now().media())
                || !from.version().sums().equals(review.now().sums())) {
            keys.add("review.difference.media");
        }
        if (!from.version().channel().equals(review.now().channel())) {
            keys.add("review.difference.channel");
        }
        return keys;
    }

    private void buttons(OpenPost open, List<Node> parts) {
        PostReview review = open.review();
        PostStatus status = open.post().status();
        boolean mayBeSent = review.route().isPresent() && open.writable()
                && (status == PostStatus.DRAFT || status == PostStatus.IN_REVIEW)
                && !review.isApproved() && (review.pending().isEmpty() || review.isStale()
                        || status == PostStatus.DRAFT);
        List<Node> buttons = new ArrayList<>();
        if (mayBeSent) {
            buttons.add(button(review.submissions().isEmpty() ? "review.submit" : "review.submitAgain",
                    () -> model.withSaved(deeds::submit)));
        }
        if (open.writable() && review.approved().isPresent() && !review.isApproved()
                && status != PostStatus.POSTED) {
            buttons.add(button("review.putBack", () -> model.withSaved(deeds::putBack)));
        }
        if (open.writable() && review.isApproved() && status == PostStatus.IN_REVIEW) {
            buttons.add(button("review.takeApproved", () -> model.change(PostStatus.APPROVED)));
        }
        if (!buttons.isEmpty()) {
            parts.add(PanelParts.buttons(buttons.toArray(Node[]::new)));
        }
    }

    private void history(OpenPost open, List<Node> parts) {
        List<LedgerLine> lines = open.review().history().stream()
                .filter(line -> line.deed().kind() != Deed.Kind.BEGUN).toList();
        if (lines.isEmpty()) {
            return;
        }
        Hyperlink more = new Hyperlink(texts.of(withHistory ? "history.hide" : "history.show", lines.size()));
        more.setId("review-history");
        more.getStyleClass().add("review-more");
        more.setOnAction(event -> {
            withHistory = !withHistory;
            show();
        });
        parts.add(more);
        if (withHistory) {
            lines.reversed().forEach(line -> parts.add(wrapped(words.line(line, open), "review-line")));
        }
    }

    private Node button(String key, Runnable run) {
        Button button = PanelParts.small(texts.of(key), run);
        button.setId(key.replace('.', '-'));
        return button;
    }

    private static Label wrapped(String said, String styleClass) {
        Label label = new Label(said);
        label.getStyleClass().add(styleClass);
        label.setWrapText(true);
        return label;
    }
}
