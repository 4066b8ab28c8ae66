-- Drumbeat calendar, schema 1. docs/store.md describes it.
-- Days are ISO 8601 (2026-03-02), times of day too (09:30), instants in UTC (2026-03-02T09:30:00Z), lists JSON arrays of texts.
-- Every column is NOT NULL unless absence means something.

CREATE TABLE calendar (
    id         TEXT NOT NULL PRIMARY KEY CHECK (id = 'calendar'),
    name       TEXT NOT NULL,
    zone       TEXT NOT NULL,
    week_start TEXT NOT NULL CHECK (week_start IN
        ('MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY')),
    language   TEXT NOT NULL
) STRICT;

CREATE TABLE channel (
    id        TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
    name      TEXT NOT NULL,
    network   TEXT NOT NULL CHECK (network IN ('FACEBOOK', 'X', 'INSTAGRAM', 'TIKTOK', 'LINKEDIN', 'YOUTUBE', 'SNAPCHAT',
        'THREADS', 'BLUESKY', 'MASTODON', 'PINTEREST', 'WHATSAPP', 'OTHER')),
    position  INTEGER NOT NULL,
    start_day TEXT CHECK (start_day IS date(start_day)),
    end_day   TEXT CHECK (end_day IS date(end_day)),
    cadence   TEXT NOT NULL CHECK (CASE WHEN json_valid(cadence) THEN json_type(cadence) = 'array' ELSE 0 END),
    CHECK (end_day >= start_day)
) STRICT;

CREATE TABLE campaign (
    id        TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
    name      TEXT NOT NULL,
    first_day TEXT NOT NULL CHECK (first_day IS date(first_day)),
    last_day  TEXT NOT NULL CHECK (last_day IS date(last_day)),
    channels  TEXT NOT NULL CHECK (CASE WHEN json_valid(channels) THEN json_type(channels) = 'array' ELSE 0 END),
    CHECK (last_day >= first_day)
) STRICT;

CREATE TABLE quiet_period (
    id        TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
    first_day TEXT NOT NULL CHECK (first_day IS date(first_day)),
    last_day  TEXT NOT NULL CHECK (last_day IS date(last_day)),
    channels  TEXT NOT NULL CHECK (CASE WHEN json_valid(channels) THEN json_type(channels) = 'array' ELSE 0 END),
    reason    TEXT NOT NULL,
    CHECK (last_day >= first_day)
) STRICT;

CREATE TABLE named_day (
    id          TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
    name        TEXT NOT NULL,
    first_day   TEXT NOT NULL CHECK (first_day IS date(first_day)),
    last_day    TEXT NOT NULL CHECK (last_day IS date(last_day)),
    rule        TEXT,
    except_days TEXT NOT NULL CHECK (CASE WHEN json_valid(except_days) THEN json_type(except_days) = 'array' ELSE 0 END),
    source      TEXT NOT NULL,
    CHECK (last_day >= first_day)
) STRICT;

CREATE TABLE table_mapping (
    id         TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
    fields     TEXT NOT NULL CHECK (CASE WHEN json_valid(fields) THEN json_type(fields) = 'array' ELSE 0 END),
    date_order TEXT NOT NULL
) STRICT;

-- References are looked at when a step is committed, since a step may bring a post before its channel.
CREATE TABLE post (
    id          TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
    channel_id  TEXT NOT NULL REFERENCES channel (id) DEFERRABLE INITIALLY DEFERRED,
    day         TEXT CHECK (day IS date(day)),
    time        TEXT CHECK (time IS NULL OR (time GLOB '[0-2][0-9]:[0-5][0-9]*' AND time(time) IS NOT NULL)),
    status      TEXT NOT NULL CHECK (status IN
        ('IDEA', 'DRAFT', 'IN_REVIEW', 'APPROVED', 'SCHEDULED', 'POSTED', 'ON_HOLD', 'CANCELLED')),
    held_from   TEXT CHECK (held_from IN
        ('IDEA', 'DRAFT', 'IN_REVIEW', 'APPROVED', 'SCHEDULED', 'POSTED', 'ON_HOLD', 'CANCELLED')),
    title       TEXT NOT NULL,
    text        TEXT NOT NULL,
    link        TEXT NOT NULL,
    notes       TEXT NOT NULL,
    campaign_id TEXT REFERENCES campaign (id) DEFERRABLE INITIALLY DEFERRED,
    tags        TEXT NOT NULL CHECK (CASE WHEN json_valid(tags) THEN json_type(tags) = 'array' ELSE 0 END),
    media       TEXT NOT NULL CHECK (CASE WHEN json_valid(media) THEN json_type(media) = 'array' ELSE 0 END),
    owner       TEXT NOT NULL,
    posted_at   TEXT CHECK (posted_at IS NULL OR unixepoch(posted_at) IS NOT NULL),
    posted_link TEXT NOT NULL,
    reason      TEXT NOT NULL,
    uid         TEXT NOT NULL CHECK (uid <> ''),
    revision    INTEGER NOT NULL CHECK (revision >= 0),
    changed     TEXT NOT NULL CHECK (unixepoch(changed) IS NOT NULL),
    cancelled   TEXT CHECK (cancelled IS NULL OR unixepoch(cancelled) IS NOT NULL),
    CHECK (time IS NULL OR day IS NOT NULL),
    CHECK (CASE WHEN day IS NULL THEN status IN ('IDEA', 'ON_HOLD', 'CANCELLED') ELSE status <> 'IDEA' END)
) STRICT;

CREATE INDEX post_by_day ON post (day);
CREATE INDEX post_by_channel ON post (channel_id, day, status);
CREATE INDEX post_by_campaign ON post (campaign_id) WHERE campaign_id IS NOT NULL;

-- A post that was deleted, as it was. Its channel or campaign may be gone.
CREATE TABLE deleted_post (
    id          TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
    deleted     TEXT NOT NULL CHECK (unixepoch(deleted) IS NOT NULL),
    post_id     TEXT NOT NULL CHECK (post_id <> ''),
    channel_id  TEXT NOT NULL,
    day         TEXT,
    time        TEXT,
    status      TEXT NOT NULL,
    held_from   TEXT,
    title       TEXT NOT NULL,
    text        TEXT NOT NULL,
    link        TEXT NOT NULL,
    notes       TEXT NOT NULL,
    campaign_id TEXT,
    tags        TEXT NOT NULL CHECK (CASE WHEN json_valid(tags) THEN json_type(tags) = 'array' ELSE 0 END),
    media       TEXT NOT NULL CHECK (CASE WHEN json_valid(media) THEN json_type(media) = 'array' ELSE 0 END),
    owner       TEXT NOT NULL,
    posted_at   TEXT,
    posted_link TEXT NOT NULL,
    reason      TEXT NOT NULL,
    uid         TEXT NOT NULL,
    revision    INTEGER NOT NULL,
    changed     TEXT NOT NULL,
    cancelled   TEXT
) STRICT;

-- What a person did, oldest first; AUTOINCREMENT, because a number is never used twice.
CREATE TABLE step (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    name   TEXT NOT NULL,
    args   TEXT NOT NULL CHECK (CASE WHEN json_valid(args) THEN json_type(args) = 'array' ELSE 0 END),
    at     TEXT NOT NULL CHECK (unixepoch(at) IS NOT NULL),
    undone INTEGER NOT NULL DEFAULT 0 CHECK (undone IN (0, 1))
) STRICT;

-- Each record that a step changed, before and after: its whole row as a JSON object. NULL: it was not there.
CREATE TABLE step_change (
    step      INTEGER NOT NULL REFERENCES step (number) ON DELETE CASCADE,
    position  INTEGER NOT NULL,
    kind      TEXT NOT NULL,
    record_id TEXT NOT NULL,
    before    TEXT CHECK (before IS NULL OR json_valid(before)),
    after     TEXT CHECK (after IS NULL OR json_valid(after)),
    PRIMARY KEY (step, position),
    CHECK (before IS NOT NULL OR after IS NOT NULL)
) STRICT;
