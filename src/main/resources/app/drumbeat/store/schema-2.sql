-- Drumbeat calendar, schema 2. docs/store.md describes it.

-- The usual times of a channel, each as 'MONDAY 09:30', and how many minutes its posts must be apart.
ALTER TABLE channel ADD COLUMN slots TEXT NOT NULL DEFAULT '[]'
    CHECK (CASE WHEN json_valid(slots) THEN json_type(slots) = 'array' ELSE 0 END);
ALTER TABLE channel ADD COLUMN spacing INTEGER NOT NULL DEFAULT 0 CHECK (spacing BETWEEN 0 AND 10080);

-- What posts are found by. It holds no text of its own, only which word stands in which post, and forgets a word with its post.
CREATE VIRTUAL TABLE post_words USING fts5 (title, text, link, notes, tags, owner,
    content = 'post', tokenize = "unicode61 remove_diacritics 2", prefix = '1 2 3');
INSERT INTO post_words (post_words, rank) VALUES ('secure-delete', 1);
INSERT INTO post_words (post_words) VALUES ('rebuild');

CREATE TRIGGER post_words_made AFTER INSERT ON post BEGIN
    INSERT INTO post_words (rowid, title, text, link, notes, tags, owner)
    VALUES (new.rowid, new.title, new.text, new.link, new.notes, new.tags, new.owner);
END;
CREATE TRIGGER post_words_gone AFTER DELETE ON post BEGIN
    INSERT INTO post_words (post_words, rowid, title, text, link, notes, tags, owner)
    VALUES ('delete', old.rowid, old.title, old.text, old.link, old.notes, old.tags, old.owner);
END;
CREATE TRIGGER post_words_changed AFTER UPDATE OF title, text, link, notes, tags, owner ON post
WHEN (old.title, old.text, old.link, old.notes, old.tags, old.owner)
    IS NOT (new.title, new.text, new.link, new.notes, new.tags, new.owner) BEGIN
    INSERT INTO post_words (post_words, rowid, title, text, link, notes, tags, owner)
    VALUES ('delete', old.rowid, old.title, old.text, old.link, old.notes, old.tags, old.owner);
    INSERT INTO post_words (rowid, title, text, link, notes, tags, owner)
    VALUES (new.rowid, new.title, new.text, new.link, new.notes, new.tags, new.owner);
END;

CREATE TABLE saved_view (
    id        TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
    name      TEXT NOT NULL,
    channels  TEXT NOT NULL CHECK (CASE WHEN json_valid(channels) THEN json_type(channels) = 'array' ELSE 0 END),
    states    TEXT NOT NULL CHECK (CASE WHEN json_valid(states) THEN json_type(states) = 'array' ELSE 0 END),
    campaigns TEXT NOT NULL CHECK (CASE WHEN json_valid(campaigns) THEN json_type(campaigns) = 'array' ELSE 0 END),
    tags      TEXT NOT NULL CHECK (CASE WHEN json_valid(tags) THEN json_type(tags) = 'array' ELSE 0 END),
    owners    TEXT NOT NULL CHECK (CASE WHEN json_valid(owners) THEN json_type(owners) = 'array' ELSE 0 END),
    words     TEXT NOT NULL
) STRICT;

-- How long an idea keeps: the day it was noted, the last day on which it is worth posting, whether it stays an idea when it is
-- planned, and the day from which it may be planned again.
ALTER TABLE post ADD COLUMN noted TEXT CHECK (noted IS date(noted));
ALTER TABLE post ADD COLUMN best_before TEXT CHECK (best_before IS date(best_before));
ALTER TABLE post ADD COLUMN evergreen INTEGER NOT NULL DEFAULT 0 CHECK (evergreen IN (0, 1));
ALTER TABLE post ADD COLUMN reuse_from TEXT CHECK (reuse_from IS date(reuse_from));
ALTER TABLE deleted_post ADD COLUMN noted TEXT;
ALTER TABLE deleted_post ADD COLUMN best_before TEXT;
ALTER TABLE deleted_post ADD COLUMN evergreen INTEGER NOT NULL DEFAULT 0;
ALTER TABLE deleted_post ADD COLUMN reuse_from TEXT;

-- Flags that somebody has looked at; the id says which flag it is.
CREATE TABLE dismissal (
    id     TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
    reason TEXT NOT NULL,
    at     TEXT NOT NULL CHECK (unixepoch(at) IS NOT NULL)
) STRICT;
