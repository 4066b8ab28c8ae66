-- Drumbeat calendar, schema 2. docs/store.md describes it.

-- The usual times of a channel, each as 'MONDAY 09:30', and how many minutes its posts must be apart.
ALTER TABLE channel ADD COLUMN slots TEXT NOT NULL DEFAULT '[]'
    CHECK (CASE WHEN json_valid(slots) THEN json_type(slots) = 'array' ELSE 0 END);
ALTER TABLE channel ADD COLUMN spacing INTEGER NOT NULL DEFAULT 0 CHECK (spacing BETWEEN 0 AND 10080);
