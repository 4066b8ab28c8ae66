package app.drumbeat.print.part;

import java.time.LocalDate;

/** On which page something is told in full, as pages are numbered. */
public interface PageNumbers {

    int of(LocalDate day);

    int of(Rest.Part part);
}
