package app.drumbeat.fonts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.text.Font;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each bundled font opens on screen and goes on to paper, cut down to what is used. */
class FontFilesTest {

    private static final Path FOLDER = Path.of("src/main/resources/app/drumbeat/fonts");

    @ParameterizedTest
    @CsvSource(textBlock = """
            Inter-Regular.ttf,            Inter,              Grüße Ελλάδα Привіт Việt
            Inter-Medium.ttf,             Inter Medium,       Grüße Ελλάδα Привіт Việt
            Inter-SemiBold.ttf,           Inter SemiBold,     Grüße Ελλάδα Привіт Việt
            Inter-Bold.ttf,               Inter,              Grüße Ελλάδα Привіт Việt
            NotoEmoji-Regular.ttf,        Noto Emoji,         💙🩺🚑
            NotoSansArabic-Regular.ttf,   Noto Sans Arabic,   صحةگچپ
            NotoSansArmenian-Regular.ttf, Noto Sans Armenian, Առողջ
            NotoSansCJKsc-Regular.ttf,    Noto Sans CJK SC,   健康けんこう건강
            NotoSansGeorgian-Regular.ttf, Noto Sans Georgian, ჯანმრთელობა
            NotoSansHebrew-Regular.ttf,   Noto Sans Hebrew,   בריאות
            NotoSansSymbols2-Regular.ttf, Noto Sans Symbols2, ➤➜
            NotoSansThai-Regular.ttf,     Noto Sans Thai,     สุขภาพ""")
    void opensOnScreenAndGoesOnToPaperCutDown(String file, String family, String words) throws IOException {
        byte[] font = Files.readAllBytes(FOLDER.resolve(file));

        Font onScreen = Font.loadFont(new ByteArrayInputStream(font), 12);
        byte[] paper = onPaper(font, words);

        assertThat(onScreen).isNotNull();
        assertThat(onScreen.getFamily()).isIn(family, "Inter");
        assertThat(paper).hasSizeLessThan(font.length);
        try (PDDocument read = Loader.loadPDF(paper)) {
            assertThat(new PDFTextStripper().getText(read).strip()).hasSameSizeAs(words);
        }
    }

    @Test
    void everyFontIsTriedHereAndAllOfThemStayUnderFourMegabytes() throws IOException {
        List<Path> fonts;
        try (Stream<Path> files = Files.list(FOLDER)) {
            fonts = files.filter(file -> file.toString().endsWith(".ttf")).toList();
        }

        assertThat(fonts).hasSize(12);
        assertThat(fonts.stream().mapToLong(FontFilesTest::size).sum()).isLessThan(4_000_000);
    }

    private static byte[] onPaper(byte[] font, String words) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument(); InputStream in = new ByteArrayInputStream(font)) {
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(PDType0Font.load(document, in, true), 20);
                content.newLineAtOffset(50, 700);
                content.showText(words);
                content.endText();
            }
            document.save(out);
        }
        return out.toByteArray();
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
