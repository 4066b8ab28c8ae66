package app.drumbeat.application.intake;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import app.drumbeat.application.intake.cells.DateOrder;
import app.drumbeat.application.intake.cells.Plain;
import app.drumbeat.application.intake.layout.Block;
import app.drumbeat.application.intake.layout.Column;
import app.drumbeat.application.intake.layout.ColumnUse;
import app.drumbeat.application.intake.layout.Confidence;
import app.drumbeat.application.intake.layout.Field;
import app.drumbeat.application.intake.layout.KnownHeaders;
import app.drumbeat.application.intake.layout.Layout;
import app.drumbeat.application.intake.reading.BlockRead;
import app.drumbeat.domain.base.Change;
import app.drumbeat.domain.base.Id;
import app.drumbeat.domain.port.TableMapping;

/**
 * How tables of one layout were read the last time, kept by the set of their headers.
 *
 * <p>What a column was taken for is kept; that it was ignored only where a person said so, since a column that was empty the
 * last time may hold something now. The order of dates is kept only if a person chose it: else the dates speak for themselves.
 */
final class Mappings {

    private Mappings() {}

    /** The headers of all layouts that were read before, and those that are named now. */
    static KnownHeaders headers(Map<String, ColumnUse> named, Existing existing) {
        Map<String, ColumnUse> headers = new HashMap<>();
        existing.mappings().forEach(mapping -> mapping.fields()
                .forEach((header, code) -> ColumnUse.coded(code).ifPresent(use -> headers.put(header, use))));
        headers.putAll(named);
        return new KnownHeaders(headers);
    }

    /** The tables with their columns as they were taken the last time. */
    static Layout remembered(Layout layout, Existing existing) {
        List<Block> blocks = layout.blocks().stream().map(block -> mappingOf(block, existing)
                .map(mapping -> block.with(remembered(block, mapping)))
                .orElse(block)).toList();
        return new Layout(blocks, layout.calendars(), layout.empty());
    }

    /** The order that a person chose the last time for one of these tables. */
    static Optional<DateOrder> order(Layout layout, Existing existing) {
        return layout.blocks().stream().flatMap(block -> mappingOf(block, existing).stream())
                .flatMap(mapping -> DateOrder.named(mapping.dateOrder()).stream()).findFirst();
    }

    /** What is to be kept of the tables that were taken in; those of our own need no memory. */
    static List<Change<?>> kept(List<BlockRead> tables, Optional<DateOrder> chosen, Existing existing) {
        Map<Id<TableMapping>, Change<?>> changes = new HashMap<>();
        for (BlockRead table : tables) {
            if (table.taken() && table.block().headerRow() >= 0 && !table.block().isOurs()) {
                Id<TableMapping> id = idOf(table.block());
                Optional<TableMapping> before = existing.mapping(id);
                String order = chosen.map(DateOrder::code).or(() -> before.map(TableMapping::dateOrder)).orElse("");
                TableMapping after = new TableMapping(id, fields(table.block()), order);
                changes.put(id, before.map(old -> Change.replaced(old, after)).orElseGet(() -> Change.made(after)));
            }
        }
        return List.copyOf(changes.values());
    }

    private static Optional<TableMapping> mappingOf(Block block, Existing existing) {
        return block.headerRow() < 0 ? Optional.empty() : existing.mapping(idOf(block));
    }

    private static List<Column> remembered(Block block, TableMapping mapping) {
        Map<String, String> codes = new HashMap<>();
        mapping.fields().forEach((name, code) -> codes.putIfAbsent(Plain.words(name), code));
        List<String> names = names(block);
        List<Column> columns = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            Column column = block.columns().get(i);
            columns.add(Optional.ofNullable(codes.get(Plain.words(names.get(i)))).flatMap(ColumnUse::coded)
                    .filter(use -> !use.equals(column.use())).map(column::takenFor).orElse(column));
        }
        return columns;
    }

    private static Map<String, String> fields(Block block) {
        Map<String, String> fields = new HashMap<>();
        List<String> names = names(block);
        for (int i = 0; i < names.size(); i++) {
            Column column = block.columns().get(i);
            boolean ignored = column.use().field() == Field.IGNORED;
            if (!names.get(i).isEmpty() && (!ignored || column.confidence() == Confidence.CHOSEN)) {
                fields.put(names.get(i), column.use().code());
            }
        }
        return fields;
    }

    /** The columns by their headers; the second of one header is {@code Text #2}. One that says nothing is not remembered. */
    private static List<String> names(Block block) {
        Map<String, Integer> seen = new HashMap<>();
        return block.columns().stream().map(Column::header).map(header -> {
            String plain = Plain.words(header);
            int count = plain.isEmpty() ? 0 : seen.merge(plain, 1, Integer::sum);
            return count == 0 ? "" : count == 1 ? header : header + " #" + count;
        }).toList();
    }

    private static Id<TableMapping> idOf(Block block) {
        String headers = block.columns().stream().map(column -> Plain.words(column.header()))
                .filter(header -> !header.isEmpty())
                .distinct().sorted().collect(Collectors.joining("\n"));
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(headers.getBytes(StandardCharsets.UTF_8));
            return Id.of("headers-" + HexFormat.of().formatHex(digest, 0, 12));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
