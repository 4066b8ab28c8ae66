package app.drumbeat.application.feed;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import app.drumbeat.domain.base.Id;
import app.drumbeat.domain.channel.Channel;

/**
 * Names for the feed files of channels: {@code <channel id>.ics}, made safe for every system.
 *
 * <p>An id that is a good file name stays what it is, so that a link to its feed holds. In others whatever is no letter, digit,
 * dash, underscore or dot becomes an underscore. No name is hidden, none is one of those that Windows keeps for itself, and
 * no two differ by the case of their letters alone.
 */
final class FeedFileNames {

    private static final int LONGEST = 100;
    private static final Pattern UNSAFE = Pattern.compile("[^\\p{L}\\p{M}\\p{Nd}_.-]");
    private static final Pattern RESERVED = Pattern.compile("(con|prn|aux|nul|com\\d|lpt\\d)(\\..*)?");

    private FeedFileNames() {}

    /** The file name of each channel; the same channels always get the same names, in whatever order they come. */
    static Map<Id<Channel>, String> of(List<Channel> channels) {
        Map<Id<Channel>, String> names = new LinkedHashMap<>();
        Set<String> taken = new HashSet<>();
        List<Id<Channel>> sorted = channels.stream().map(Channel::id).sorted().toList();
        sorted.stream().filter(id -> safe(id.value()).equals(id.value())).forEach(id -> name(id, names, taken));
        sorted.stream().filter(id -> !names.containsKey(id)).forEach(id -> name(id, names, taken));
        return names;
    }

    private static void name(Id<Channel> id, Map<Id<Channel>, String> names, Set<String> taken) {
        String safe = safe(id.value());
        String name = safe;
        for (int i = 2; !taken.add(name.toLowerCase(Locale.ROOT)); i++) {
            name = safe + "-" + i;
        }
        names.put(id, name + ".ics");
    }

    private static String safe(String id) {
        String plain = UNSAFE.matcher(Normalizer.normalize(id, Normalizer.Form.NFC)).replaceAll("_");
        String visible = plain.startsWith(".") ? "_" + plain.substring(1) : plain;
        String brief = visible.codePointCount(0, visible.length()) <= LONGEST
                ? visible
                : visible.substring(0, visible.offsetByCodePoints(0, LONGEST));
        return RESERVED.matcher(brief.toLowerCase(Locale.ROOT)).matches() ? "_" + brief : brief;
    }
}
