package app.drumbeat.print.page;

import java.util.List;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBoolean;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;

/**
 * The order in which a document is read aloud: its pieces, page by page, as headings and paragraphs of one document
 * (ISO 32000-1, 14.7 and 14.8).
 */
final class ReadingOrder {

    private static final COSName PARENT = COSName.P;

    private final COSDictionary root = new COSDictionary();
    private final COSDictionary whole = element("Document", root);
    private final COSArray pieces = new COSArray();
    private final COSArray piecesByPage = new COSArray();
    private int pages;

    ReadingOrder() {
        COSDictionary parents = new COSDictionary();
        parents.setItem(COSName.NUMS, piecesByPage);
        root.setItem(COSName.TYPE, COSName.STRUCT_TREE_ROOT);
        root.setItem(COSName.K, whole);
        root.setItem(COSName.PARENT_TREE, parents);
        whole.setItem(COSName.K, pieces);
    }

    /** Puts the pieces of the next page after those that are there. */
    void add(PDPage page, List<Tag> tags) {
        COSArray onPage = new COSArray();
        for (Tag tag : tags) {
            COSDictionary piece = element(tag.role(), whole);
            piece.setItem(COSName.PG, page);
            piece.setItem(COSName.K, COSInteger.get(onPage.size()));
            onPage.add(piece);
            pieces.add(piece);
        }
        piecesByPage.add(COSInteger.get(pages));
        piecesByPage.add(onPage);
        page.setStructParents(pages++);
        page.getCOSObject().setItem(COSName.getPDFName("Tabs"), COSName.S);
    }

    void write(COSDictionary catalog) {
        COSDictionary marks = new COSDictionary();
        marks.setItem(COSName.getPDFName("Marked"), COSBoolean.TRUE);
        catalog.setItem(COSName.MARK_INFO, marks);
        root.setInt(COSName.PARENT_TREE_NEXT_KEY, pages);
        catalog.setItem(COSName.STRUCT_TREE_ROOT, root);
    }

    private static COSDictionary element(String role, COSDictionary parent) {
        COSDictionary element = new COSDictionary();
        element.setItem(COSName.TYPE, COSName.getPDFName("StructElem"));
        element.setItem(COSName.S, COSName.getPDFName(role));
        element.setItem(PARENT, parent);
        return element;
    }
}
