/**
 * Calendar files (RFC 5545): feeds written, files of others read, recurrences followed. The only package that may name
 * ical4j.
 *
 * <p>ical4j holds the model; what it is weak at stands in front of it and behind it. Our own stages decode, unfold and sort
 * what comes in, so that one bad line costs no more than itself, and fold what goes out by octets. Nothing here is loaded
 * before a calendar file is touched, since the library takes its time to wake.
 */
@NullMarked
package app.drumbeat.ical;

import org.jspecify.annotations.NullMarked;
