/**
 * Tables: CSV and XLSX, read and written. The only package that may name a spreadsheet library.
 */
@NullMarked
package app.drumbeat.exchange;

import org.jspecify.annotations.NullMarked;
