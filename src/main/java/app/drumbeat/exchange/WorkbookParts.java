package app.drumbeat.exchange;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What a workbook says of its parts (ECMA-376 part 1, 18.2; part 2, 9.3).
 *
 * @param sheets those with cells, in the order of their tabs
 * @param from1904 whether days are counted from 1904 and not from 1900
 */
record WorkbookParts(List<SheetPart> sheets, String strings, String styles, boolean from1904) {

    record SheetPart(String name, String part, boolean hidden) {}

    private record Relation(String type, String target) {}

    static WorkbookParts of(Archive archive) throws IOException, Unreadable {
        String main = main(archive);
        int slash = main.lastIndexOf('/');
        String folder = main.substring(0, slash + 1);
        Map<String, Relation> relations = relations(archive, folder + "_rels/" + main.substring(slash + 1) + ".rels",
                folder);
        List<SheetPart> sheets = new ArrayList<>();
        boolean from1904 = false;
        try (XmlPart book = archive.open(main).orElseThrow(() -> new Unreadable("", "exchange.read.noWorkbook"))) {
            while (book.next()) {
                if (book.opens("workbookPr")) {
                    from1904 = isTrue(book.attribute("date1904"));
                } else if (book.opens("sheet")) {
                    Relation relation = relations.get(book.attribute("id"));
                    if (relation != null && relation.type.endsWith("/worksheet")) {
                        sheets.add(new SheetPart(book.attribute("name"), relation.target,
                                book.attribute("state").toLowerCase(Locale.ROOT).endsWith("hidden")));
                    }
                }
            }
        }
        return new WorkbookParts(sheets, target(relations, "/sharedStrings"), target(relations, "/styles"), from1904);
    }

    static boolean isTrue(String value) {
        return value.equals("1") || value.equalsIgnoreCase("true");
    }

    private static String main(Archive archive) throws IOException, Unreadable {
        return relations(archive, "_rels/.rels", "").values().stream()
                .filter(relation -> relation.type.endsWith("/officeDocument")).map(Relation::target)
                .filter(archive::has).findFirst().orElse("xl/workbook.xml");
    }

    private static Map<String, Relation> relations(Archive archive, String part, String folder)
            throws IOException, Unreadable {
        Map<String, Relation> relations = new HashMap<>();
        var opened = archive.open(part);
        if (opened.isPresent()) {
            try (XmlPart xml = opened.get()) {
                while (xml.next()) {
                    if (xml.opens("Relationship")) {
                        relations.put(xml.attribute("Id"),
                                new Relation(xml.attribute("Type"), resolved(folder, xml.attribute("Target"))));
                    }
                }
            }
        }
        return relations;
    }

    private static String resolved(String folder, String target) {
        String path = target.startsWith("/") ? target : folder + target;
        Deque<String> steps = new ArrayDeque<>();
        for (String step : path.split("/", -1)) {
            if (step.equals("..")) {
                steps.pollLast();
            } else if (!step.isEmpty() && !step.equals(".")) {
                steps.add(step);
            }
        }
        return String.join("/", steps);
    }

    private static String target(Map<String, Relation> relations, String type) {
        return relations.values().stream().filter(relation -> relation.type.endsWith(type)).map(Relation::target)
                .findFirst().orElse("");
    }
}
