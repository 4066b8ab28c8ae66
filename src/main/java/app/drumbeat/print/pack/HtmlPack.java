package app.drumbeat.print.pack;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import app.drumbeat.domain.port.PackFormat;
import app.drumbeat.domain.port.Progress;
import app.drumbeat.domain.port.ReviewPack;
import app.drumbeat.domain.post.Slot;
import app.drumbeat.files.AtomicFile;
import app.drumbeat.words.Texts;

/** A review pack as one HTML file: pictures stand in it, nothing is fetched and nothing runs; printed, each post has its own sheet. */
public final class HtmlPack implements PackFormat {

    /** A larger picture is named and not shown: the file is to go by mail. */
    private static final long LARGEST_PICTURE = 6_000_000;

    private static final String STYLE = """
            :root { color-scheme: light; }
            body { font: 15px/1.5 system-ui, sans-serif; color: #1c2024; max-width: 46rem; margin: 2rem auto; padding: 0 1rem; }
            h1 { font-size: 1.5rem; margin: 0; } h2 { font-size: 1.15rem; margin: 0 0 .2rem; }
            .quiet { color: #5c636b; } article { border-top: 2px solid #0c6b68; padding-top: 1rem; margin-top: 2.5rem; }
            .text { white-space: pre-wrap; overflow-wrap: anywhere; border: 1px solid #c9ced3; border-radius: 8px; padding: .8rem 1rem; background: #fafafa; }
            figure { margin: .8rem 0; } img { max-width: 100%; max-height: 22rem; border-radius: 6px; }
            dl { display: grid; grid-template-columns: max-content 1fr; gap: .2rem 1rem; } dt { color: #5c636b; } dd { margin: 0; overflow-wrap: anywhere; }
            table { border-collapse: collapse; width: 100%; } th, td { text-align: left; border-bottom: 1px solid #c9ced3; padding: .35rem .5rem .35rem 0; vertical-align: top; }
            .form { border: 1px solid #1c2024; border-radius: 8px; padding: .6rem 1rem 1rem; margin-top: 1rem; break-inside: avoid; }
            .line { border-bottom: 1px solid #1c2024; height: 2rem; } .sign { display: grid; grid-template-columns: 2fr 1fr 2fr; gap: 1.2rem; }
            @media print { article { break-before: page; border: 0; } body { margin: 0; max-width: none; } }
            """;

    @Override
    public void write(ReviewPack pack, Locale language, Path target, Progress progress) {
        Texts texts = Texts.of(language);
        DateTimeFormatter days = DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL).withLocale(language);
        AtomicFile.write(target, out -> {
            StringBuilder page = new StringBuilder();
            begin(page, pack, texts, language, days);
            out.write(page.toString().getBytes(StandardCharsets.UTF_8));
            int done = 0;
            for (ReviewPack.Item item : pack.items()) {
                out.write(article(item, texts, days).getBytes(StandardCharsets.UTF_8));
                progress.at(++done, pack.items().size());
            }
            out.write("</body></html>\n".getBytes(StandardCharsets.UTF_8));
        });
    }

    private static void begin(StringBuilder page, ReviewPack pack, Texts texts, Locale language,
            DateTimeFormatter days) {
        String title = texts.of("pack.title", pack.calendar());
        page.append("<!DOCTYPE html><html lang=\"").append(escaped(language.toLanguageTag()))
                .append("\"><head><meta charset=\"utf-8\">")
                .append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">")
                .append("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; img-src data:;")
                .append(" style-src 'unsafe-inline'\">")
                .append("<title>").append(escaped(title)).append("</title><style>").append(STYLE)
                .append("</style></head><body>").append("<h1>").append(escaped(title))
                .append("</h1><p class=\"quiet\">")
                .append(escaped(texts.of("pack.made", days.format(pack.made()), pack.items().size()))).append("</p><p>")
                .append(escaped(texts.of("pack.how"))).append("</p>");
        chases(page, pack.chases(), texts, days);
        page.append("<p class=\"quiet\">").append(escaped(texts.of("pack.history", pack.history()))).append("</p>\n");
    }

    private static void chases(StringBuilder page, List<ReviewPack.Chase> chases, Texts texts,
            DateTimeFormatter days) {
        if (chases.isEmpty()) {
            page.append("<p>").append(escaped(texts.of("pack.nothing"))).append("</p>");
            return;
        }
        page.append("<h2>").append(escaped(texts.of("pack.chase"))).append("</h2><table><tr>");
        for (String key : List.of("pack.chase.post", "pack.chase.who", "pack.chase.since", "pack.chase.by")) {
            page.append("<th scope=\"col\">").append(escaped(texts.of(key))).append("</th>");
        }
        page.append("</tr>");
        for (ReviewPack.Chase chase : chases) {
            String who = chase.people().isEmpty()
                    ? chase.step()
                    : texts.of("pack.chase.step", String.join(", ", chase.people()), chase.step());
            page.append("<tr>");
            for (String cell : List.of(
                    texts.of("pack.chase.line", chase.title(), chase.channel(), when(chase.when(), texts, days)), who,
                    days.format(chase.since()), days.format(chase.by()))) {
                page.append("<td>").append(escaped(cell)).append("</td>");
            }
            page.append("</tr>");
        }
        page.append("</table>");
    }

    private static String article(ReviewPack.Item item, Texts texts, DateTimeFormatter days) throws IOException {
        StringBuilder page = new StringBuilder("<article><h2>").append(escaped(item.title())).append("</h2>")
                .append("<p class=\"quiet\">")
                .append(escaped(texts.of("pack.where", item.channel(), when(item.when(), texts, days))))
                .append("</p><div class=\"text\">").append(escaped(item.text())).append("</div>");
        for (ReviewPack.Picture picture : item.pictures()) {
            page.append(figure(picture, texts));
        }
        page.append("<dl>");
        fact(page, texts.of("pack.length"), Optional.of(item.length()));
        fact(page, texts.of("pack.link"), Optional.of(item.link()));
        item.claims().forEach(claim -> fact(page, texts.of("pack.claim"), Optional.of(claim)));
        item.consents().forEach(consent -> fact(page, texts.of("pack.consent"), Optional.of(consent)));
        fact(page, texts.of("pack.due"), item.due().map((LocalDate day) -> days.format(day)));
        fact(page, texts.of("pack.version"), Optional.of(item.version()));
        page.append("</dl>");
        for (String step : item.steps()) {
            page.append("<div class=\"form\"><strong>").append(escaped(step)).append("</strong><p>☐ ")
                    .append(escaped(texts.of("pack.approved"))).append(" &nbsp; ☐ ")
                    .append(escaped(texts.of("pack.changes"))).append("</p><div class=\"line\"></div>")
                    .append("<div class=\"line\"></div><div class=\"sign\">");
            for (String key : List.of("pack.name", "pack.day", "pack.signature")) {
                page.append("<div><div class=\"line\"></div><span class=\"quiet\">").append(escaped(texts.of(key)))
                        .append("</span></div>");
            }
            page.append("</div></div>");
        }
        return page.append("</article>\n").toString();
    }

    private static String figure(ReviewPack.Picture picture, Texts texts) throws IOException {
        String alt = picture.alt().isBlank() ? texts.of("pack.noAlt") : picture.alt();
        StringBuilder figure = new StringBuilder("<figure>");
        Optional<String> kind = kind(picture.name());
        if (picture.file().isPresent() && kind.isPresent() && Files.isRegularFile(picture.file().get())
                && Files.size(picture.file().get()) <= LARGEST_PICTURE) {
            figure.append("<img alt=\"").append(escaped(alt)).append("\" src=\"data:").append(kind.get())
                    .append(";base64,").append(Base64.getEncoder()
                            .encodeToString(Files.readAllBytes(picture.file().get())))
                    .append("\">");
        }
        return figure.append("<figcaption class=\"quiet\">")
                .append(escaped(texts.of("pack.picture", picture.name(), alt)))
                .append("</figcaption></figure>").toString();
    }

    private static Optional<String> kind(String name) {
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return switch (ending) {
            case "jpg", "jpeg" -> Optional.of("image/jpeg");
            case "png", "gif", "webp" -> Optional.of("image/" + ending);
            default -> Optional.empty();
        };
    }

    private static String when(Optional<Slot> slot, Texts texts, DateTimeFormatter days) {
        DateTimeFormatter times = DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT).withLocale(texts.locale());
        return slot.map(at -> days.format(at.day()) + at.time().map(time -> ", " + times.format(time)).orElse(""))
                .orElse("");
    }

    private static void fact(StringBuilder page, String name, Optional<String> value) {
        value.filter(said -> !said.isBlank()).ifPresent(said -> page.append("<dt>").append(escaped(name))
                .append("</dt><dd>").append(escaped(said)).append("</dd>"));
    }

    /** Words as HTML shows them, and never as what it would do. */
    private static String escaped(String words) {
        StringBuilder safe = new StringBuilder(words.length());
        for (int i = 0; i < words.length(); i++) {
            switch (words.charAt(i)) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                case '\'' -> safe.append("&#39;");
                default -> safe.append(words.charAt(i));
            }
        }
        return safe.toString();
    }
}
