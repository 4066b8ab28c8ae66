package app.drumbeat.ical;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;

/** Links that may stand in a URL property: http and https, whole, in ASCII. Others stay in the words of the entry. */
final class WebLink {

    private WebLink() {}

    static Optional<URI> of(String link) {
        try {
            URI uri = new URI(new URI(CleanText.line(link)).toASCIIString());
            String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
            boolean whole = (scheme.equals("http") || scheme.equals("https")) && uri.getRawAuthority() != null;
            return whole ? Optional.of(uri) : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }
}
