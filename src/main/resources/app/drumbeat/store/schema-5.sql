-- Drumbeat calendar, schema 5. docs/store.md describes it.

-- Who looks at posts before they go out; when they are away as a list of '2026-03-02 2026-03-06'.
CREATE TABLE reviewer (
    id      TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
    name    TEXT NOT NULL CHECK (name <> ''),
    role    TEXT NOT NULL,
    contact TEXT NOT NULL,
    away    TEXT NOT NULL CHECK (CASE WHEN json_valid(away) THEN json_type(away) = 'array' ELSE 0 END)
) STRICT;

-- The way to an approval. Each step is a list of its own, written as text: its name, its working days, the ids of its people.
CREATE TABLE route (
    id        TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
    name      TEXT NOT NULL CHECK (name <> ''),
    position  INTEGER NOT NULL,
    channels  TEXT NOT NULL CHECK (CASE WHEN json_valid(channels) THEN json_type(channels) = 'array' ELSE 0 END),
    campaigns TEXT NOT NULL CHECK (CASE WHEN json_valid(campaigns) THEN json_type(campaigns) = 'array' ELSE 0 END),
    tags      TEXT NOT NULL CHECK (CASE WHEN json_valid(tags) THEN json_type(tags) = 'array' ELSE 0 END),
    signs     TEXT NOT NULL CHECK (CASE WHEN json_valid(signs) THEN json_type(signs) = 'array' ELSE 0 END),
    steps     TEXT NOT NULL CHECK (CASE WHEN json_valid(steps) THEN json_array_length(steps) > 0 ELSE 0 END)
) STRICT;

-- What the organisation is and when it works: the region of its bank holidays, and days on which it is closed, as above.
CREATE TABLE office (
    id      TEXT NOT NULL PRIMARY KEY CHECK (id = 'office'),
    profile TEXT NOT NULL CHECK (profile IN ('NHS', 'CHARITY', 'PHARMA')),
    region  TEXT NOT NULL,
    closed  TEXT NOT NULL CHECK (CASE WHEN json_valid(closed) THEN json_type(closed) = 'array' ELSE 0 END)
) STRICT;

-- How it changes the list of words to mind: phrases of its own, and phrases of the list that it strikes.
CREATE TABLE house_word (
    id     TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
    kind   TEXT NOT NULL CHECK (kind IN ('MEDICINE', 'CLAIM', 'COMPARISON', 'STIGMA', 'HELP_LINE', 'PROMOTION')),
    phrase TEXT NOT NULL CHECK (phrase <> ''),
    advice TEXT NOT NULL,
    struck INTEGER NOT NULL CHECK (struck IN (0, 1))
) STRICT;

-- A version of a post that was sent to review. The post, its channel and its route may be gone. Each verdict is a list of its own,
-- written as text: step, kind, who, note, day, when it was noted, path of the scanned form.
CREATE TABLE submission (
    id         TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
    post_id    TEXT NOT NULL CHECK (post_id <> ''),
    number     INTEGER NOT NULL CHECK (number > 0),
    route_id   TEXT NOT NULL CHECK (route_id <> ''),
    route_name TEXT NOT NULL,
    steps      TEXT NOT NULL CHECK (CASE WHEN json_valid(steps) THEN json_array_length(steps) > 0 ELSE 0 END),
    channel_id TEXT NOT NULL CHECK (channel_id <> ''),
    text       TEXT NOT NULL,
    link       TEXT NOT NULL,
    media      TEXT NOT NULL CHECK (CASE WHEN json_valid(media) THEN json_type(media) = 'array' ELSE 0 END),
    sums       TEXT NOT NULL CHECK (CASE WHEN json_valid(sums) THEN json_type(sums) = 'array' ELSE 0 END),
    at         TEXT NOT NULL CHECK (unixepoch(at) IS NOT NULL),
    submitter  TEXT NOT NULL,
    verdicts   TEXT NOT NULL CHECK (CASE WHEN json_valid(verdicts) THEN json_type(verdicts) = 'array' ELSE 0 END)
) STRICT;
CREATE INDEX submission_by_post ON submission (post_id, number);

-- The history of clearance. The hash of a line is the SHA-256 of what stands in it and of the hash of the line before it.
CREATE TABLE ledger (
    number  INTEGER NOT NULL PRIMARY KEY CHECK (number > 0),
    at      TEXT NOT NULL CHECK (unixepoch(at) IS NOT NULL),
    kind    TEXT NOT NULL CHECK (kind <> ''),
    who     TEXT NOT NULL,
    subject TEXT NOT NULL,
    detail  TEXT NOT NULL CHECK (CASE WHEN json_valid(detail) THEN json_type(detail) = 'array' ELSE 0 END),
    hash    TEXT NOT NULL CHECK (length(hash) = 64)
) STRICT;
CREATE INDEX ledger_by_subject ON ledger (subject, number) WHERE subject <> '';

CREATE TRIGGER ledger_is_never_changed BEFORE UPDATE ON ledger BEGIN
    SELECT RAISE(ABORT, 'The history is never changed');
END;
CREATE TRIGGER ledger_is_never_shortened BEFORE DELETE ON ledger BEGIN
    SELECT RAISE(ABORT, 'The history is never shortened');
END;
CREATE TRIGGER ledger_is_only_continued BEFORE INSERT ON ledger
WHEN new.number <> coalesce((SELECT max(number) FROM ledger), 0) + 1 BEGIN
    SELECT RAISE(ABORT, 'The history is only continued');
END;

-- What people allowed to be told and shown of them. The columns name, guardian, contact and form tell who they are: in clear, or
-- 'sealed:' and what only a passphrase opens; empty once the person was erased.
CREATE TABLE consent (
    id        TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
    reference TEXT NOT NULL CHECK (reference <> ''),
    name      TEXT NOT NULL,
    guardian  TEXT NOT NULL,
    contact   TEXT NOT NULL,
    form      TEXT NOT NULL,
    kinds     TEXT NOT NULL CHECK (CASE WHEN json_valid(kinds) THEN json_array_length(kinds) > 0 ELSE 0 END),
    channels  TEXT NOT NULL CHECK (CASE WHEN json_valid(channels) THEN json_type(channels) = 'array' ELSE 0 END),
    purpose   TEXT NOT NULL,
    named     INTEGER NOT NULL CHECK (named IN (0, 1)),
    given     TEXT NOT NULL CHECK (date(given) IS given),
    until     TEXT CHECK (date(until) IS until AND until >= given),
    how       TEXT NOT NULL CHECK (how IN ('WRITTEN', 'ELECTRONIC', 'SPOKEN')),
    form_sum  TEXT NOT NULL,
    withdrawn TEXT CHECK (date(withdrawn) IS withdrawn),
    erased    TEXT CHECK (date(erased) IS erased)
) STRICT;

-- What a post ('post/' and its id), or a medium ('medium/' and its path), tells or shows of people, and the consents it leans on.
CREATE TABLE portrayal (
    id         TEXT NOT NULL PRIMARY KEY CHECK (id LIKE 'post/_%' OR id LIKE 'medium/_%'),
    shows      TEXT NOT NULL CHECK (CASE WHEN json_valid(shows) THEN json_type(shows) = 'array' ELSE 0 END),
    named      INTEGER NOT NULL CHECK (named IN (0, 1)),
    consents   TEXT NOT NULL CHECK (CASE WHEN json_valid(consents) THEN json_type(consents) = 'array' ELSE 0 END),
    up_until   TEXT CHECK (date(up_until) IS up_until),
    taken_down TEXT CHECK (date(taken_down) IS taken_down)
) STRICT;

-- What seals the persons: one key, sealed by the passphrase and by the recovery key.
CREATE TABLE protection (
    id            TEXT NOT NULL PRIMARY KEY CHECK (id = 'protection'),
    rounds        INTEGER NOT NULL CHECK (rounds BETWEEN 1000 AND 10000000),
    salt          TEXT NOT NULL CHECK (salt <> ''),
    sealed        TEXT NOT NULL CHECK (sealed <> ''),
    recovery_salt TEXT NOT NULL CHECK (recovery_salt <> ''),
    recovery      TEXT NOT NULL CHECK (recovery <> '')
) STRICT;

-- What claims rest on.
CREATE TABLE source (
    id           TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
    title        TEXT NOT NULL CHECK (title <> ''),
    organisation TEXT NOT NULL,
    link         TEXT NOT NULL,
    quality      TEXT NOT NULL CHECK (quality IN ('GUIDELINE', 'REVIEW', 'STUDY', 'STATISTICS', 'STATEMENT')),
    checked      TEXT NOT NULL CHECK (date(checked) IS checked),
    owner        TEXT NOT NULL,
    review       TEXT NOT NULL CHECK (date(review) IS review AND review >= checked)
) STRICT;

-- What a post claims; the id is that of the post. Each claim is a list of its own, written as text: the id of its source, its words.
CREATE TABLE backing (
    id     TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
    health INTEGER NOT NULL CHECK (health IN (0, 1)),
    claims TEXT NOT NULL CHECK (CASE WHEN json_valid(claims) THEN json_type(claims) = 'array' ELSE 0 END)
) STRICT;
