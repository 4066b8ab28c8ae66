package app.drumbeat.ui.post;

import app.drumbeat.domain.port.EmojiNames;
import app.drumbeat.ui.kit.Background;

/** What fields need to offer emoji: their names, asked off the screen. */
record EmojiHelp(EmojiNames names, Background background) {}
