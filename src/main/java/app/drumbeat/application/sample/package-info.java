/** A made-up plan to look round in: an invented hospital, built round whatever day it is. */
@NullMarked
package app.drumbeat.application.sample;

import org.jspecify.annotations.NullMarked;
