/**
 * The calendar file on disk (SQLite): opened, read, written in steps, copied, brought back. docs/store.md describes the file.
 *
 * <p>The only room that names {@code java.sql}. No stream is ever opened on a calendar in use: closing it would drop SQLite's
 * locks, and two writers would ruin the file.
 */
@NullMarked
package app.drumbeat.store;

import org.jspecify.annotations.NullMarked;
