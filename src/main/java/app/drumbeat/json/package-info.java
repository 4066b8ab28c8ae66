/**
 * JSON: plan files, findings and column mappings. The only package that may name Jackson.
 */
@NullMarked
package app.drumbeat.json;

import org.jspecify.annotations.NullMarked;
