package app.drumbeat.start;

import java.time.Clock;

import app.drumbeat.domain.port.CalendarFiles;
import app.drumbeat.domain.port.ChoicesFile;
import app.drumbeat.words.Texts;

/** What stays the same while the program runs, whichever calendar is open. */
record Premises(AppFolders folders, ChoicesFile choices, CalendarFiles files, Clock clock, Texts texts) {}
