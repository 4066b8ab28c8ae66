package app.drumbeat.json;

import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.core.util.Separators.Spacing;

/**
 * Writes JSON for people and machines alike: UTF-8, two blanks of indent, line feeds on every system, short lists on one
 * line. The same calls give the same octets.
 */
final class JsonOut implements AutoCloseable {

    private static final JsonFactory JSON = JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    private static final Separators SEPARATORS = Separators.createDefaultInstance()
            .withObjectNameValueSpacing(Spacing.AFTER).withObjectEmptySeparator("").withArrayEmptySeparator("");

    private final JsonGenerator out;

    /** @param target stays open when this is closed */
    JsonOut(OutputStream target) {
        out = JSON.createGenerator(new Pretty(), target, JsonEncoding.UTF8);
    }

    private static final class Pretty extends ObjectWriteContext.Base {
        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }

        @Override
        public PrettyPrinter getPrettyPrinter() {
            return new DefaultPrettyPrinter(SEPARATORS).withObjectIndenter(new DefaultIndenter("  ", "\n"));
        }
    }

    void begin() {
        out.writeStartObject();
    }

    void end() {
        out.writeEndObject();
    }

    void text(String name, String value) {
        out.writeStringProperty(name, Sound.text(value));
    }

    /** A text that is left out where it is empty. */
    void textIfAny(String name, String value) {
        if (!value.isEmpty()) {
            text(name, value);
        }
    }

    /** A value as its text, left out where there is none. */
    void ifPresent(String name, Optional<?> value) {
        value.ifPresent(present -> text(name, present.toString()));
    }

    /** A value as its text, or null. */
    void orNull(String name, Optional<?> value) {
        if (value.isPresent()) {
            text(name, value.get().toString());
        } else {
            out.writeNullProperty(name);
        }
    }

    void number(String name, long value) {
        out.writeNumberProperty(name, value);
    }

    void truth(String name, boolean value) {
        out.writeBooleanProperty(name, value);
    }

    /** Values as their texts. */
    void texts(String name, List<?> values) {
        out.writeArrayPropertyStart(name);
        values.forEach(value -> out.writeString(Sound.text(value.toString())));
        out.writeEndArray();
    }

    void textsIfAny(String name, List<?> values) {
        if (!values.isEmpty()) {
            texts(name, values);
        }
    }

    /** A list of objects. */
    <T> void objects(String name, List<T> records, BiConsumer<JsonOut, T> members) {
        out.writeArrayPropertyStart(name);
        for (T record : records) {
            begin();
            members.accept(this, record);
            end();
        }
        out.writeEndArray();
    }

    void object(String name, Runnable members) {
        out.writeObjectPropertyStart(name);
        members.run();
        end();
    }

    /** Ends the last line. */
    @Override
    public void close() {
        out.writeRaw('\n');
        out.close();
    }
}
