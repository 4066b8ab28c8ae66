package app.drumbeat.print.page;

import app.drumbeat.domain.channel.Network;

/** Every colour on paper. Each stands apart from its neighbours in grey too, and none says anything that a shape does not. */
public enum Ink {
    SURFACE(0xFFFFFF),
    CANVAS(0xF7F7F5),
    LINE(0xDCDBD6),
    LINE_STRONG(0xB9B8B2),
    TEXT(0x1D2125),
    MUTED(0x565F68),
    ACCENT(0x0B6B6B),
    FINE(0x1A7F37),
    GAP_TEXT(0x7A4400),
    GAP_GROUND(0xFFF4DE),
    GAP_HATCH(0xF0D7A3),
    GAP_EDGE(0xB7791F),
    CAMPAIGN_GROUND(0xE8E4F6),
    CAMPAIGN_TEXT(0x43357F),
    QUIET_GROUND(0xF3F3F0),
    QUIET_HATCH(0xE4E3DE),
    TINT_FACEBOOK(0x1464DB),
    TINT_X(0x1D2125),
    TINT_INSTAGRAM(0xB3307C),
    TINT_TIKTOK(0x0F5A66),
    TINT_LINKEDIN(0x0A5FB4),
    TINT_YOUTUBE(0xC4302B),
    TINT_SNAPCHAT(0x7A6A00),
    TINT_THREADS(0x4A4A4A),
    TINT_BLUESKY(0x0069C2),
    TINT_MASTODON(0x5B4BD6),
    TINT_PINTEREST(0xA8182B),
    TINT_WHATSAPP(0x12733B),
    TINT_OTHER(0x5D666F);

    private final int rgb;

    Ink(int rgb) {
        this.rgb = rgb;
    }

    /** The tint of a network's mark, dark enough for white letters. */
    public static Ink of(Network network) {
        return valueOf("TINT_" + network.name());
    }

    double red() {
        return (rgb >> 16 & 0xFF) / 255.0;
    }

    double green() {
        return (rgb >> 8 & 0xFF) / 255.0;
    }

    double blue() {
        return (rgb & 0xFF) / 255.0;
    }
}
