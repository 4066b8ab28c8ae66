package app.drumbeat.words;

/** The letters of a channel's mark, on screen and on paper: those of its network, or the first two of its own name. */
public final class MarkLetters {

    private static final int OF_A_NAME = 2;

    private MarkLetters() {}

    /**
     * One or two letters.
     *
     * @param network as the domain names it, such as {@code LINKEDIN}; one that has no letters lends the channel's name
     */
    public static String of(String network, String channelName, Texts texts) {
        return texts.find("network.mark." + network).orElseGet(() -> firstLetters(channelName.strip()));
    }

    private static String firstLetters(String name) {
        int letters = Math.min(OF_A_NAME, name.codePointCount(0, name.length()));
        return letters == 0 ? "?" : name.substring(0, name.offsetByCodePoints(0, letters)).strip();
    }
}
