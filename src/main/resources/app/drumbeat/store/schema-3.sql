-- Drumbeat calendar, schema 3. docs/store.md describes it.

-- Posts that return by a rule, and what they have in common; the posts themselves stand among the posts.
CREATE TABLE series (
    id          TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
    channel_id  TEXT NOT NULL REFERENCES channel (id) DEFERRABLE INITIALLY DEFERRED,
    rule        TEXT NOT NULL,
    first_day   TEXT NOT NULL CHECK (first_day IS date(first_day)),
    last_day    TEXT CHECK (last_day IS date(last_day)),
    planned_to  TEXT NOT NULL CHECK (planned_to IS date(planned_to)),
    time        TEXT CHECK (time IS NULL OR (time GLOB '[0-2][0-9]:[0-5][0-9]*' AND time(time) IS NOT NULL)),
    title       TEXT NOT NULL,
    text        TEXT NOT NULL,
    link        TEXT NOT NULL,
    notes       TEXT NOT NULL,
    campaign_id TEXT REFERENCES campaign (id) DEFERRABLE INITIALLY DEFERRED,
    tags        TEXT NOT NULL CHECK (CASE WHEN json_valid(tags) THEN json_type(tags) = 'array' ELSE 0 END),
    media       TEXT NOT NULL CHECK (CASE WHEN json_valid(media) THEN json_type(media) = 'array' ELSE 0 END),
    owner       TEXT NOT NULL,
    CHECK (last_day >= first_day)
) STRICT;

-- The day of a series that a post stands for; the message that it says together with others, and the parts of it that it has for
-- itself. A series may be gone before its posts.
ALTER TABLE post ADD COLUMN series_id TEXT;
ALTER TABLE post ADD COLUMN series_day TEXT CHECK (series_day IS date(series_day));
ALTER TABLE post ADD COLUMN story_id TEXT;
ALTER TABLE post ADD COLUMN own TEXT NOT NULL DEFAULT '[]'
    CHECK (CASE WHEN json_valid(own) THEN json_type(own) = 'array' ELSE 0 END);
ALTER TABLE deleted_post ADD COLUMN series_id TEXT;
ALTER TABLE deleted_post ADD COLUMN series_day TEXT;
ALTER TABLE deleted_post ADD COLUMN story_id TEXT;
ALTER TABLE deleted_post ADD COLUMN own TEXT NOT NULL DEFAULT '[]';
CREATE INDEX post_by_series ON post (series_id, series_day) WHERE series_id IS NOT NULL;
CREATE INDEX post_by_story ON post (story_id) WHERE story_id IS NOT NULL;

-- Pictures, films and documents beside the file; the id is the path by which posts name them.
CREATE TABLE medium (
    id      TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
    alt     TEXT NOT NULL,
    sha256  TEXT NOT NULL,
    kind    TEXT NOT NULL CHECK (kind IN ('IMAGE', 'VIDEO', 'DOCUMENT')),
    width   INTEGER NOT NULL CHECK (width >= 0),
    height  INTEGER NOT NULL CHECK (height >= 0),
    seconds INTEGER NOT NULL CHECK (seconds >= 0),
    bytes   INTEGER NOT NULL CHECK (bytes >= 0)
) STRICT;

-- Whether a saved view asks for posts with findings.
ALTER TABLE saved_view ADD COLUMN flagged INTEGER NOT NULL DEFAULT 0 CHECK (flagged IN (0, 1));
