package app.drumbeat.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** An XLSX workbook put together by hand, tag by tag, to hold what no program would write. */
public final class RawWorkbook {

    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private final Map<String, String> parts = new LinkedHashMap<>();
    private final StringBuilder sheets = new StringBuilder();
    private final StringBuilder relations = new StringBuilder();
    private String properties = "";
    private int count;

    public RawWorkbook() {
        parts.put("[Content_Types].xml", "<Types/>");
        parts.put("_rels/.rels", "<Relationships><Relationship Id=\"r\" Type=\"" + RELATIONS
                + "/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
    }

    /** @param rows the rows of the sheet, as tags */
    public RawWorkbook sheet(String name, String rows) {
        return sheet(name, "", rows, "");
    }

    public RawWorkbook sheet(String name, String state, String rows, String afterRows) {
        count++;
        sheets.append("<sheet name=\"%s\" sheetId=\"%d\" %s r:id=\"rId%d\"/>".formatted(name, count, state, count));
        relation("rId" + count, "/worksheet", "worksheets/sheet" + count + ".xml");
        parts.put("xl/worksheets/sheet" + count + ".xml",
                "<worksheet xmlns=\"" + MAIN + "\"><sheetData>" + rows + "</sheetData>" + afterRows + "</worksheet>");
        return this;
    }

    public RawWorkbook strings(String items) {
        relation("rIdS", "/sharedStrings", "sharedStrings.xml");
        return part("xl/sharedStrings.xml", "<sst xmlns=\"" + MAIN + "\">" + items + "</sst>");
    }

    public RawWorkbook styles(String tags) {
        relation("rIdT", "/styles", "styles.xml");
        return part("xl/styles.xml", "<styleSheet xmlns=\"" + MAIN + "\">" + tags + "</styleSheet>");
    }

    public RawWorkbook from1904() {
        properties = "<workbookPr date1904=\"1\"/>";
        return this;
    }

    public RawWorkbook part(String name, String content) {
        parts.put(name, content);
        return this;
    }

    public Path in(Path folder) throws IOException {
        parts.put("xl/workbook.xml", "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + RELATIONS + "\">" + properties
                + "<sheets>" + sheets + "</sheets></workbook>");
        parts.put("xl/_rels/workbook.xml.rels", "<Relationships>" + relations + "</Relationships>");
        Path file = Files.createTempFile(folder, "raw", ".xlsx");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                put(zip, part.getKey(), part.getValue());
            }
        }
        return file;
    }

    private static void put(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        write(zip, content);
        zip.closeEntry();
    }

    /** {@code [[x*5]]} stands for five x. */
    private static void write(OutputStream out, String content) throws IOException {
        int at = content.indexOf("[[");
        if (at < 0) {
            out.write(content.getBytes(StandardCharsets.UTF_8));
            return;
        }
        int end = content.indexOf("]]", at + 2);
        int times = content.lastIndexOf('*', end);
        out.write(content.substring(0, at).getBytes(StandardCharsets.UTF_8));
        byte[] unit = content.substring(at + 2, times).getBytes(StandardCharsets.UTF_8);
        int repeated = Integer.parseInt(content.substring(times + 1, end));
        byte[] block = new String(unit, StandardCharsets.UTF_8).repeat(1000).getBytes(StandardCharsets.UTF_8);
        for (int left = repeated; left > 0; left -= 1000) {
            out.write(block, 0, unit.length * Math.min(left, 1000));
        }
        write(out, content.substring(end + 2));
    }

    private void relation(String id, String type, String target) {
        relations.append(
                "<Relationship Id=\"%s\" Type=\"%s%s\" Target=\"%s\"/>".formatted(id, RELATIONS, type, target));
    }
}
