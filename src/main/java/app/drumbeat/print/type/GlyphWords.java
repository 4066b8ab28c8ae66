package app.drumbeat.print.type;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.Map;

import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDStream;

/**
 * What the glyphs of a font say, as readers look it up when they search and copy: a ToUnicode CMap (ISO 32000-1, 9.10.3).
 *
 * @param words text by glyph number, ascending
 */
record GlyphWords(Map<Integer, String> words) {

    /** No more entries are allowed in one block (Adobe Technical Note 5411). */
    private static final int BLOCK = 100;

    private static final String HEAD = """
            /CIDInit /ProcSet findresource begin
            12 dict begin
            begincmap
            /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
            /CMapName /Adobe-Identity-UCS def
            /CMapType 2 def
            1 begincodespacerange
            <0000> <FFFF>
            endcodespacerange
            """;

    private static final String FOOT = """
            endcmap
            CMapName currentdict /CMap defineresource pop
            end
            end
            """;

    PDStream stream(PDDocument document) throws IOException {
        return new PDStream(document, new ByteArrayInputStream(table().getBytes(StandardCharsets.US_ASCII)),
                COSName.FLATE_DECODE);
    }

    String table() {
        StringBuilder table = new StringBuilder(HEAD);
        Iterator<Map.Entry<Integer, String>> entries = words.entrySet().iterator();
        for (int left = words.size(); left > 0; left -= BLOCK) {
            int block = Math.min(BLOCK, left);
            table.append(block).append(" beginbfchar\n");
            for (int i = 0; i < block; i++) {
                Map.Entry<Integer, String> entry = entries.next();
                table.append('<');
                Hex.append(entry.getKey(), table);
                table.append("> <");
                entry.getValue().chars().forEach(unit -> Hex.append(unit, table));
                table.append(">\n");
            }
            table.append("endbfchar\n");
        }
        return table.append(FOOT).toString();
    }
}
