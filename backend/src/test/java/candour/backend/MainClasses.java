package candour.backend;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import java.util.regex.Pattern;

/// The compiled classes that people wrote: no tests, and nothing that Micronaut's processors made beside them.
final class MainClasses {
    private static final String ROOT = "candour.backend";
    private static final String TEMPLATES = "gg.jte.generated";
    private static final Pattern GENERATED = Pattern.compile("(.*/)?(\\$[^/]*|[^/]*\\$Intercepted[^/]*)\\.class");
    private static final Pattern TEMPLATE_FOLDER = Pattern.compile("gg\\.jte\\.generated\\.[a-z]+\\.?");

    private static final JavaClasses BACKEND = written(ROOT);
    private static final JavaClasses WITH_TEMPLATES = written(ROOT, TEMPLATES);
    private static final JavaClasses SHARED = written("candour.shared");

    private MainClasses() {}

    /// The classes of this module.
    static JavaClasses ofBackend() {
        return BACKEND;
    }

    /// The classes of this module and its compiled templates.
    static JavaClasses withTemplates() {
        return WITH_TEMPLATES;
    }

    /// The classes of `candour.shared`.
    static JavaClasses ofShared() {
        return SHARED;
    }

    /// The feature a package belongs to: its first part below the root, or the folder of a template; the root package
    /// itself and packages of others give an empty text.
    static String feature(String packageName) {
        if (packageName.startsWith(ROOT + ".")) {
            return packageName.substring(ROOT.length() + 1).split("\\.")[0];
        }
        if (packageName.startsWith(TEMPLATES)) {
            return TEMPLATE_FOLDER.matcher(packageName).replaceFirst("").split("\\.")[0];
        }
        return "";
    }

    /// Whether the package is part of this module or of its templates.
    static boolean isOurs(String packageName) {
        return packageName.equals(ROOT) || packageName.startsWith(ROOT + ".");
    }

    /// The class that stands in a file of its own, for a class inside another.
    static JavaClass outermost(JavaClass type) {
        JavaClass outer = type.getBaseComponentType();
        while (outer.getEnclosingClass().isPresent()) {
            outer = outer.getEnclosingClass().get();
        }
        return outer;
    }

    private static JavaClasses written(String... packages) {
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .withImportOption(MainClasses::isWritten)
                .importPackages(packages);
    }

    private static boolean isWritten(Location location) {
        return !location.matches(GENERATED);
    }
}
