package dev.readout.app;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
    private static final JavaClasses APP =
            new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackages("dev.readout.app");

    @Test
    void onlyHttpOpensTheNetwork() {
        noClasses()
                .that()
                .resideOutsideOfPackage("dev.readout.app.http..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.net.http", "javax.net..")
                .orShould()
                .dependOnClassesThat()
                .haveNameMatching("java\\.net\\.(URL|.*Connection|.*Socket.*)")
                .check(APP);
    }

    @Test
    void anExchangeKnowsNoPageAPageNoArchiveAnArchiveNoCommand() {
        noneOf("http", "fetch", "archive", "cli");
        noneOf("fetch", "archive", "cli");
        noneOf("archive", "cli");
    }

    private static void noneOf(String inner, String... outer) {
        for (String name : outer) {
            noClasses()
                    .that()
                    .resideInAPackage("dev.readout.app." + inner + "..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("dev.readout.app." + name + "..")
                    .check(APP);
        }
    }
}
