package app.drumbeat.house;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;

/** The program keeps the rules of the house. Each rule says its reason; docs/architecture.md draws the whole. */
@AnalyzeClasses(packages = Rooms.ROOT, importOptions = DoNotIncludeTests.class)
class HouseTest {

    @ArchTest
    static final ArchTests floors = ArchTests.in(Floors.class);

    @ArchTest
    static final ArchTests circles = ArchTests.in(Circles.class);

    @ArchTest
    static final ArchTests libraries = ArchTests.in(Libraries.class);

    @ArchTest
    static final ArchTests habits = ArchTests.in(Habits.class);
}
