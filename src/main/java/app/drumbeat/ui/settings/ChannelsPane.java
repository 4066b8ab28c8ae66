package app.drumbeat.ui.settings;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

import org.jspecify.annotations.Nullable;

import app.drumbeat.domain.channel.Channel;
import app.drumbeat.domain.channel.Network;
import app.drumbeat.ui.kit.ChannelMark;
import app.drumbeat.ui.kit.Form;
import app.drumbeat.words.Texts;

/** The channels, each opened to change it, and a line to add one. */
final class ChannelsPane extends VBox {

    private final Texts texts;
    private final SettingsViewModel model;
    private final TextField adderName = new TextField();

    ChannelsPane(Texts texts, SettingsViewModel model, SettingsState state, LocalDate today, @Nullable String openId) {
        super(8);
        this.texts = texts;
        this.model = model;
        List<Channel> channels = state.channels();
        for (int i = 0; i < channels.size(); i++) {
            Channel channel = channels.get(i);
            TitledPane pane = pane(channel, i, channels.size(), state.calendar().weekStart(), today);
            pane.setExpanded(channel.id().value().equals(openId));
            getChildren().add(pane);
        }
        getChildren().add(adder());
    }

    /** The id of the channel that is open, so that it stays open when the page is read anew. */
    @Nullable
    String openId() {
        return getChildren().stream().filter(node -> node instanceof TitledPane pane && pane.isExpanded())
                .map(node -> String.valueOf(node.getUserData())).findFirst().orElse(null);
    }

    private TitledPane pane(Channel channel, int place, int count, DayOfWeek weekStart, LocalDate today) {
        VBox body = new VBox(10, facts(channel), label("settings.channel.cadence"),
                new CadencePane(texts, channel.cadence(), weekStart, today, cadence -> model.pace(channel, cadence)),
                label("settings.times"), new TimetablePane(texts, channel, weekStart,
                        timetable -> model.change(channel, c -> c.timed(timetable))),
                buttons(channel, place, count));
        body.getStyleClass().add("channel-body");
        TitledPane pane = new TitledPane("", body);
        pane.setUserData(channel.id().value());
        pane.setGraphic(head(channel, today));
        pane.setAccessibleText(channel.name());
        pane.setAnimated(false);
        pane.setExpanded(false);
        return pane;
    }

    private Node head(Channel channel, LocalDate today) {
        Label name = new Label(channel.name());
        name.getStyleClass().add("channel-name");
        Label pace = new Label(channel.cadence().isEmpty()
                ? texts.of("settings.channel.noCadence")
                : texts.of("settings.channel.pace", channel.cadence().ruleOn(today).perWeek(),
                        channel.cadence().ruleOn(today).maxSilence()));
        pace.getStyleClass().add("channel-pace");
        HBox head = new HBox(8, new ChannelMark(channel, texts), name, pace);
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    private Node facts(Channel channel) {
        return new Form(texts)
                .text("settings.channel.name", channel.name(), false, name -> model.change(channel, c -> c.named(name)))
                .choice("settings.channel.network", List.of(Network.values()), channel.network(), this::name,
                        network -> model.change(channel, c -> c.on(network)))
                .field("settings.channel.start", day(channel.start(),
                        day -> model.change(channel, c -> c.end().filter(end -> day.filter(end::isBefore).isPresent())
                                .isPresent() ? c : c.lasting(day, c.end()))))
                .help("settings.channel.start.help")
                .field("settings.channel.end", day(channel.end(),
                        day -> model.change(channel,
                                c -> c.start().filter(start -> day.filter(start::isAfter).isPresent())
                                        .isPresent() ? c : c.lasting(c.start(), day))))
                .build();
    }

    private static DatePicker day(Optional<LocalDate> value, Consumer<Optional<LocalDate>> changed) {
        DatePicker picker = new DatePicker(value.orElse(null));
        picker.getStyleClass().add("date-field");
        picker.valueProperty().subscribe((old, day) -> {
            Optional<LocalDate> wanted = Optional.ofNullable(day);
            if (!wanted.equals(value)) {
                changed.accept(wanted);
            }
        });
        return picker;
    }

    private Node buttons(Channel channel, int place, int count) {
        Button up = button("settings.channel.up", () -> model.shift(channel, -1));
        up.setDisable(place == 0);
        Button down = button("settings.channel.down", () -> model.shift(channel, 1));
        down.setDisable(place == count - 1);
        Button remove = button("settings.channel.remove", () -> model.remove(channel));
        remove.getStyleClass().addAll("danger", "button-outlined");
        HBox buttons = new HBox(8, up, down, remove);
        buttons.setAlignment(Pos.CENTER_LEFT);
        return buttons;
    }

    /** Puts the keyboard where a channel gets its name, since nothing can be planned before there is one. */
    void askForFirst() {
        adderName.requestFocus();
    }

    private Node adder() {
        TextField name = adderName;
        name.setId("channel-add-name");
        name.setPromptText(texts.of("settings.channel.add.prompt"));
        name.setAccessibleText(texts.of("settings.channel.name"));
        HBox.setHgrow(name, Priority.ALWAYS);
        ComboBox<Network> network = new ComboBox<>();
        network.getItems().setAll(Network.values());
        network.setValue(Network.LINKEDIN);
        network.setAccessibleText(texts.of("settings.channel.network"));
        network.setConverter(new StringConverter<>() {
            @Override
            public String toString(Network item) {
                return item == null ? "" : name(item);
            }

            @Override
            public Network fromString(String text) {
                return Network.OTHER;
            }
        });
        Runnable add = () -> {
            Network chosen = network.getValue();
            String wanted = name.getText().strip();
            model.addChannel(wanted.isEmpty() ? name(chosen) : wanted, chosen);
        };
        name.setOnAction(event -> add.run());
        Button button = button("settings.channel.add", add);
        button.setId("channel-add");
        HBox line = new HBox(8, network, name, button);
        line.getStyleClass().add("adder");
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private String name(Network network) {
        return texts.of("network." + network.name());
    }

    private Label label(String key) {
        Label label = new Label(texts.of(key));
        label.getStyleClass().add("form-label");
        return label;
    }

    private Button button(String key, Runnable run) {
        Button button = new Button(texts.of(key));
        button.setOnAction(event -> run.run());
        return button;
    }
}
