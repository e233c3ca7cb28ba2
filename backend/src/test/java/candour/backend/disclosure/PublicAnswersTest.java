package candour.backend.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import candour.backend.platform.web.guard.PublicRoutes;
import candour.backend.support.TestPortal;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.micronaut.web.router.Router;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/// A public answer never reads rows about people: no controller of a public route leads, through whatever it uses, to
/// what reads reports or answers about equality, but by way of releases or of texts that two people published.
class PublicAnswersTest {
    private static final JavaClasses BACKEND = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("candour.backend");
    private static final Set<String> ROWS = Set.of(
            "candour.backend.experience.ExperienceRepository",
            "candour.backend.experience.ExperienceKeyRepository",
            "candour.backend.experience.ExperienceMessageRepository",
            "candour.backend.experience.CountingReports",
            "candour.backend.experience.StoredReports",
            "candour.backend.representation.EqualityAnswerRepository");

    private static Set<String> publicControllers() {
        Set<String> open = PublicRoutes.of(TestPortal.running());
        Set<String> controllers = new TreeSet<>();
        TestPortal.running()
                .bean(Router.class)
                .uriRoutes()
                .filter(route -> open.contains(PublicRoutes.name(route)))
                .forEach(route -> controllers.add(
                        route.getTargetMethod().getDeclaringType().getName()));
        return controllers;
    }

    /// The way from a class to a class that reads rows; empty where there is none.
    private static List<String> wayToRows(String from) {
        Deque<List<JavaClass>> next = new ArrayDeque<>();
        next.add(List.of(BACKEND.get(from)));
        Set<JavaClass> seen = new HashSet<>();
        while (!next.isEmpty()) {
            List<JavaClass> way = next.poll();
            JavaClass last = way.getLast();
            if (ROWS.contains(last.getName())) {
                return way.stream().map(JavaClass::getSimpleName).toList();
            }
            last.getDirectDependenciesFromSelf().stream()
                    .map(dependency -> dependency.getTargetClass().getBaseComponentType())
                    .filter(type -> type.getPackageName().startsWith("candour.backend"))
                    .filter(type -> BACKEND.contain(type.getName()) && seen.add(type))
                    .forEach(type -> {
                        List<JavaClass> longer = new ArrayList<>(way);
                        longer.add(type);
                        next.add(longer);
                    });
        }
        return List.of();
    }

    @Test
    void no_public_route_leads_to_rows_about_people() {
        Set<String> controllers = publicControllers();
        assertTrue(controllers.size() > 20, controllers.toString());
        List<List<String>> ways = controllers.stream()
                .map(PublicAnswersTest::wayToRows)
                .filter(way -> !way.isEmpty())
                .toList();
        assertEquals(List.of(), ways);
    }

    @Test
    void the_same_search_finds_those_who_may_read_rows() {
        List<String> way = wayToRows("candour.backend.experience.checking.ReportController");
        assertTrue(ROWS.contains("candour.backend.experience." + way.getLast()), way.toString());
    }
}
