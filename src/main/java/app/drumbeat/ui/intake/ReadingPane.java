package app.drumbeat.ui.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

import app.drumbeat.application.intake.PostsPreview;
import app.drumbeat.application.intake.cells.DateOrder;
import app.drumbeat.application.intake.layout.Column;
import app.drumbeat.application.intake.layout.ColumnUse;
import app.drumbeat.application.intake.reading.BlockRead;
import app.drumbeat.application.intake.reading.CalendarRead;
import app.drumbeat.domain.base.Id;
import app.drumbeat.domain.channel.Channel;
import app.drumbeat.ui.kit.Form;
import app.drumbeat.words.Texts;

/**
 * How a table was read, and how it should be: the order of dates, what each column is about, which channels are meant. Built once
 * for a file, so that whoever works with keys stays where they are while the preview follows.
 */
final class ReadingPane extends ScrollPane {

    private static final int LONGEST_SAMPLE = 60;
    private static final Set<String> FILLED = Set.of("intake.fill.dates", "intake.fill.channels");

    private final ImportViewModel model;
    private final Texts texts;
    private final VBox all = new VBox();

    ReadingPane(ImportViewModel model, PostsPreview posts) {
        this.model = model;
        this.texts = model.texts();
        getStyleClass().add("import-reading");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        all.getStyleClass().add("import-reading-parts");
        setContent(all);
        List<BlockRead> tables = posts.tables().stream().filter(table -> table.block().canHoldPosts()).toList();
        if (!tables.isEmpty()) {
            all.getChildren().add(dates(tables));
        }
        List<ChannelChoice> channels = ChannelChoice.of(posts, model.channels());
        if (!channels.isEmpty()) {
            all.getChildren().addAll(heading(texts.of("import.channels")), channels(channels));
        }
        posts.calendars().forEach(wall -> all.getChildren().add(taken(wallName(wall), wall.number(), wall.taken())));
        tables.forEach(this::table);
    }

    private Node dates(List<BlockRead> tables) {
        ObjectProperty<Optional<DateOrder>> order = new SimpleObjectProperty<>(
                model.choices().reading().dates());
        order.subscribe((was, is) -> model.choose(choices -> choices.dated(is)));
        List<Optional<DateOrder>> orders = new ArrayList<>();
        orders.add(Optional.empty());
        Arrays.stream(DateOrder.values()).map(Optional::of).forEach(orders::add);
        CheckBox exchanged = check("import.dates.exchanged", tables.stream().anyMatch(t -> t.dates().exchanged()));
        exchanged.selectedProperty().subscribe((was, is) -> model.choose(choices -> choices.exchanged(is)));
        CheckBox fill = check("import.fill", tables.stream().flatMap(table -> table.notes().stream())
                .anyMatch(note -> FILLED.contains(note.key())));
        fill.selectedProperty().subscribe((was, is) -> model.choose(choices -> choices.fillingDown(is)));
        Node form = new Form(texts).choice("import.dates", orders, order, this::orderName).build();
        return new VBox(8, form, exchanged, fill);
    }

    private String orderName(Optional<DateOrder> order) {
        return order.map(found -> texts.of("import.dates." + found.name()))
                .orElseGet(() -> texts.of("import.dates.auto"));
    }

    private Node channels(List<ChannelChoice> choices) {
        ChoiceGrid grid = new ChoiceGrid();
        for (ChannelChoice choice : choices) {
            ObjectProperty<Optional<Id<Channel>>> meant = new SimpleObjectProperty<>(Optional.empty());
            meant.subscribe((was, is) -> model.choose(found -> is.map(id -> found.channel(choice.name(), id))
                    .orElseGet(() -> found.forgetting(choice.name()))));
            grid.row(choice.name(), choice.meanings(), meant, meaning -> choice.said(meaning, texts), "");
        }
        return grid;
    }

    private void table(BlockRead table) {
        String sheet = table.block().sheet().name();
        String name = texts.of("import.table", sheet.isEmpty() ? model.fileName() : sheet.strip(), table.rows().size());
        all.getChildren().add(taken(name, table.block().number(), table.taken()));
        ColumnChoice choice = new ColumnChoice(texts);
        ChoiceGrid grid = new ChoiceGrid();
        for (Column column : table.block().columns()) {
            if (column.header().isEmpty() && column.samples().isEmpty()) {
                continue;
            }
            ObjectProperty<ColumnUse> use = new SimpleObjectProperty<>(
                    column.use());
            use.subscribe((was, is) -> model
                    .choose(choices -> choices.column(table.block().number(), column.index(), is)));
            grid.row(column.name(), choice.uses(column), use, choice::name, samples(column));
        }
        all.getChildren().add(grid);
    }

    private Node taken(String name, int number, boolean is) {
        CheckBox box = new CheckBox(name);
        box.setMnemonicParsing(false);
        box.getStyleClass().add("import-table-name");
        box.setSelected(is);
        box.selectedProperty().subscribe((was, take) -> model.choose(choices -> choices.taking(number, take)));
        return box;
    }

    private String wallName(CalendarRead wall) {
        return texts.of("import.wall", wall.calendar().sheet().name().strip(), wall.rows().size());
    }

    private static String samples(Column column) {
        return column.samples().stream().map(sample -> sample.replaceAll("\\s+", " "))
                .map(sample -> sample.length() > LONGEST_SAMPLE ? sample.substring(0, LONGEST_SAMPLE) + "…" : sample)
                .collect(Collectors.joining(" · "));
    }

    private CheckBox check(String key, boolean selected) {
        CheckBox box = new CheckBox(texts.of(key));
        box.setMnemonicParsing(false);
        box.setWrapText(true);
        box.setSelected(selected);
        return box;
    }

    private static Label heading(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("import-heading");
        return label;
    }
}
