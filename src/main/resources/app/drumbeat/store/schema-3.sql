-- Drumbeat calendar, schema 3. docs/store.md describes it.

-- Whether a saved view asks for posts with findings.
ALTER TABLE saved_view ADD COLUMN flagged INTEGER NOT NULL DEFAULT 0 CHECK (flagged IN (0, 1));
