package app.drumbeat.domain.channel;

/** The kinds of network we know by name. */
public enum Network {
    FACEBOOK, X, INSTAGRAM, TIKTOK, LINKEDIN, YOUTUBE, SNAPCHAT, THREADS, BLUESKY, MASTODON, PINTEREST, WHATSAPP, OTHER
}
