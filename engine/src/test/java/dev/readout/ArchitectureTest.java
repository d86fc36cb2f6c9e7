package dev.readout;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArchitectureTest {
    private static final JavaClasses ENGINE =
            new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackages("dev.readout");

    private static final List<String> VALUES =
            List.of("text", "report", "story", "knowledge", "language");

    /// More public types than these need a reason.
    private static final int PUBLIC_TYPES = 3;

    /// One for each value that is written or read.
    private static final int WRITTEN_FORMS = 11;

    @Test
    void valuesKnowOnlyTheValuesBeforeThem() {
        onlyDependsOn("text");
        onlyDependsOn("report", "text");
        onlyDependsOn("story", "text", "report");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "extract", "analyse", "copy", "group", "correct", "revise", "align", "trace",
                "brief"
            })
    void aStageKnowsValuesAndNoOtherStage(String stage) {
        onlyDependsOn(stage, VALUES.toArray(String[]::new));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "extract", "analyse", "copy", "group", "correct", "revise", "align", "trace",
                "brief", "json"
            })
    void aStageShowsAtMostThreeTypes(String stage) {
        List<String> shown =
                ENGINE.stream()
                        .filter(type -> type.getPackageName().equals("dev.readout." + stage))
                        .filter(type -> type.getModifiers().toString().contains("PUBLIC"))
                        .filter(JavaClass::isTopLevelClass)
                        .map(JavaClass::getSimpleName)
                        .filter(name -> !name.equals("package-info"))
                        .toList();

        assertThat(shown)
                .hasSizeLessThanOrEqualTo(stage.equals("json") ? WRITTEN_FORMS : PUBLIC_TYPES);
    }

    /// Packages below a stage are its inside: their types are public for the stage alone.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "extract", "analyse", "copy", "group", "correct", "revise", "align", "trace",
                "brief", "json"
            })
    void nobodyElseSeesTheInsideOfAStage(String stage) {
        noClasses()
                .that()
                .resideOutsideOfPackage("dev.readout." + stage + "..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("dev.readout." + stage + ".*..")
                .allowEmptyShould(true)
                .check(ENGINE);
    }

    @Test
    void theEngineOpensNoNetworkNoDatabaseAndNoThreadButToStartAndEndItsNetworks() {
        noClasses()
                .that()
                .haveNameNotMatching("dev\\.readout\\.language\\.(Network|Runs)")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.net.http", "java.nio.channels", "java.sql", "javax.sql")
                .orShould()
                .dependOnClassesThat()
                .haveNameMatching("java\\.net\\.(URL|URLConnection|.*Socket|InetAddress)")
                .orShould()
                .dependOnClassesThat()
                .haveNameMatching(
                        "java\\.util\\.concurrent\\.(Executors|.*Pool.*)|java\\.lang\\.Thread")
                .check(ENGINE);
    }

    @Test
    void theClassesThatArchitectureNamesExist() throws IOException {
        String page = Files.readString(Path.of("../ARCHITECTURE.md"));
        String list = page.substring(page.indexOf("## Read these five classes first"));
        List<String> named =
                Pattern.compile("`(dev\\.readout\\.[a-zA-Z.]+)`")
                        .matcher(list)
                        .results()
                        .map((MatchResult match) -> match.group(1))
                        .toList();

        assertThat(named).hasSize(5);
        assertThat(ENGINE.stream().map(JavaClass::getName).collect(Collectors.toSet()))
                .containsAll(named);
    }

    private static void onlyDependsOn(String name, String... others) {
        String[] allowed = new String[others.length + 1];
        allowed[0] = "dev.readout." + name + "..";
        for (int i = 0; i < others.length; i++) {
            allowed[i + 1] = "dev.readout." + others[i] + "..";
        }
        classes()
                .that()
                .resideInAPackage("dev.readout." + name + "..")
                .should()
                .onlyDependOnClassesThat(
                        DescribedPredicate.describe(
                                "lie outside Readout or in " + String.join(", ", allowed),
                                type ->
                                        !type.getPackageName().startsWith("dev.readout")
                                                || JavaClass.Predicates.resideInAnyPackage(allowed)
                                                        .test(type)))
                .check(ENGINE);
    }
}
