package candour.backend;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.library.GeneralCodingRules;
import io.micronaut.context.annotation.Property;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Inject;
import jakarta.inject.Scope;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/// The rules of the house that compiled classes show. They have no exemptions.
class ArchitectureTest {
    private static final int COLLABORATORS = 5;
    private static final Pattern NAMES_NOT_USED =
            Pattern.compile(".*(Utils?|Helper|Manager|Impl|Service)|(Abstract|Base)[A-Z].*");
    private static final Set<String> PACKAGES_NOT_USED =
            Set.of("common", "misc", "util", "utils", "helper", "controller", "service", "dao", "dto", "exception");
    private static final Set<String> OWN_TRANSACTION = Set.of("commit", "rollback", "close");

    @Test
    void a_feature_uses_only_what_its_row_allows() {
        FeatureTable table = FeatureTable.read();
        List<String> outside = MainClasses.withTemplates().stream()
                .filter(type -> !MainClasses.feature(type.getPackageName()).isEmpty())
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .filter(dependency -> MainClasses.isOurs(
                        dependency.getTargetClass().getBaseComponentType().getPackageName()))
                .filter(dependency -> !table.allows(
                        MainClasses.feature(dependency.getOriginClass().getPackageName()),
                        MainClasses.feature(dependency
                                .getTargetClass()
                                .getBaseComponentType()
                                .getPackageName())))
                .map(dependency -> dependency.getDescription())
                .sorted()
                .toList();

        assertEquals(List.of(), outside, "a feature uses what its row in feature-table.txt does not name");
    }

    @Test
    void only_repositories_and_the_platform_touch_sql() {
        noClasses()
                .that(are(
                        "no repositories",
                        type -> !MainClasses.outermost(type).getSimpleName().endsWith("Repository")))
                .and()
                .resideOutsideOfPackages("..platform.persistence..", "..platform.intake..")
                .should()
                .dependOnClassesThat(are("SQL", ArchitectureTest::isSql))
                .orShould()
                .accessTargetWhere(onConnection())
                .because("SQL lives in repositories. A use case that owns the transaction of an import hands its"
                        + " Connection on, and may end it; it may also see that the database failed. Mapping annotations"
                        + " on a record are not SQL")
                .check(MainClasses.ofBackend());
    }

    @Test
    void only_controllers_and_the_platform_touch_http() {
        noClasses()
                .that(are(
                        "no controllers",
                        type -> !MainClasses.outermost(type).getSimpleName().matches(".*(Controller|Api)")))
                .and()
                .resideOutsideOfPackage("..platform.web..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("io.micronaut.http..")
                .check(MainClasses.ofBackend());
    }

    @Test
    void time_comes_from_the_clock_that_is_handed_in() {
        DescribedPredicate<JavaAccess<?>> clocks = DescribedPredicate.describe("read the machine's clock", access -> {
            String owner = access.getTargetOwner().getFullName();
            return owner.startsWith("java.time.") && access.getName().matches("system.*|tick.*")
                    || owner.startsWith("java.time.") && access.getName().equals("now") && !takes(access, Clock.class)
                    || owner.equals("java.lang.System") && access.getName().equals("currentTimeMillis")
                    || owner.equals("java.util.Date") && access.getName().equals("<init>") && hasNoParameters(access);
        });
        noClasses()
                .that()
                .resideOutsideOfPackage("..platform.time..")
                .should()
                .accessTargetWhere(clocks)
                .check(MainClasses.ofBackend());
        noClasses().should().accessTargetWhere(clocks).check(MainClasses.ofShared());
    }

    @Test
    void every_package_says_that_nothing_is_null_unless_marked() {
        List<String> unmarked = MainClasses.ofBackend().stream()
                .map(JavaClass::getPackage)
                .distinct()
                .filter(folder -> !folder.isAnnotatedWith(NullMarked.class))
                .map(folder -> folder.getName())
                .toList();

        assertEquals(List.of(), unmarked);
    }

    @Test
    void nothing_is_injected_into_fields() {
        noFields()
                .should()
                .beAnnotatedWith(Inject.class)
                .orShould()
                .beAnnotatedWith(Value.class)
                .orShould()
                .beAnnotatedWith(Property.class)
                .check(MainClasses.ofBackend());
    }

    @Test
    void beans_take_at_most_five_collaborators() {
        List<String> crowded = MainClasses.ofBackend().stream()
                .filter(type -> !type.isInterface() && !type.isRecord())
                .filter(type -> type.isAnnotatedWith(Scope.class) || type.isMetaAnnotatedWith(Scope.class))
                .flatMap(type -> type.getConstructors().stream())
                .filter(constructor -> constructor.getRawParameterTypes().size() > COLLABORATORS)
                .map(constructor -> constructor.getFullName())
                .toList();

        assertEquals(List.of(), crowded);
    }

    @Test
    void only_the_console_of_the_command_line_writes_to_the_standard_streams() {
        noClasses()
                .that()
                .doNotHaveSimpleName("Console")
                .should(GeneralCodingRules.ACCESS_STANDARD_STREAMS)
                .check(MainClasses.ofBackend());
    }

    @Test
    void names_say_what_a_thing_is() {
        List<String> names = MainClasses.ofBackend().stream()
                .filter(type -> NAMES_NOT_USED.matcher(type.getSimpleName()).matches()
                        || Stream.of(type.getPackageName().split("\\.")).anyMatch(PACKAGES_NOT_USED::contains))
                .map(JavaClass::getFullName)
                .toList();

        assertEquals(List.of(), names);
    }

    @Test
    void shared_needs_nothing_but_the_language_and_jspecify() {
        classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "candour.shared..",
                        "java.lang..",
                        "java.math..",
                        "java.text..",
                        "java.time..",
                        "java.util..",
                        "org.jspecify.annotations..")
                .because("shared also runs on phones: no framework, no input or output")
                .check(MainClasses.ofShared());
    }

    private static boolean isSql(JavaClass type) {
        String home = type.getPackageName();
        boolean sql = home.startsWith("java.sql")
                || home.startsWith("javax.sql")
                || home.startsWith("com.mysql.")
                || home.startsWith("io.micronaut.data.jdbc")
                || home.startsWith("io.micronaut.data.repository")
                || type.getFullName().equals("io.micronaut.data.annotation.Query");
        return sql && !type.isEquivalentTo(Connection.class) && !type.isAssignableTo(SQLException.class);
    }

    private static DescribedPredicate<JavaAccess<?>> onConnection() {
        return DescribedPredicate.describe(
                "of a Connection, other than its end",
                access -> access.getTargetOwner().isAssignableTo(Connection.class)
                        && !OWN_TRANSACTION.contains(access.getName()));
    }

    private static boolean takes(JavaAccess<?> access, Class<?> type) {
        return access instanceof JavaCall<?> call
                && call.getTarget().getRawParameterTypes().stream()
                        .anyMatch(parameter -> parameter.isEquivalentTo(type));
    }

    private static boolean hasNoParameters(JavaAccess<?> access) {
        return access instanceof JavaCall<?> call
                && call.getTarget().getRawParameterTypes().isEmpty();
    }

    private static DescribedPredicate<JavaClass> are(String what, Predicate<JavaClass> those) {
        return DescribedPredicate.describe("are " + what, those);
    }
}
