-- Drumbeat calendar, schema 4. docs/store.md describes it.

-- What an organisation adds to the check of confidentiality: what it gives out itself, and patterns of its own.
CREATE TABLE house_rule (
    id     TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
    kind   TEXT NOT NULL CHECK (kind IN ('POSTCODE', 'PHONE', 'MAIL', 'PATTERN')),
    value  TEXT NOT NULL CHECK (value <> ''),
    name   TEXT NOT NULL,
    weight TEXT NOT NULL CHECK (weight IN ('BLOCK', 'WARN', 'HINT'))
) STRICT;
