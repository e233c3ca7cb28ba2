package candour.backend;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// Finds public types that could do without. A type is used abroad when a class of another package, templates among
/// them, depends on it, or when it stands in a public signature of a type that is. What stands inside another type
/// counts for the outer one.
final class PublicTypes {
    private final JavaClasses all;
    private final Set<JavaClass> abroad = new HashSet<>();

    PublicTypes(JavaClasses all) {
        this.all = all;
        all.stream()
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .filter(PublicTypes::crossesPackages)
                .map(dependency -> MainClasses.outermost(dependency.getTargetClass()))
                .forEach(abroad::add);
        followSignatures();
    }

    /// Public types of this module that nobody outside their package uses, by name.
    List<String> usedOnlyAtHome() {
        return all.stream()
                .filter(type -> MainClasses.isOurs(type.getPackageName()))
                .filter(type -> type.equals(MainClasses.outermost(type)))
                .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                .filter(type -> !abroad.contains(type) && !isStartedByJava(type))
                .map(JavaClass::getFullName)
                .sorted()
                .toList();
    }

    private static boolean crossesPackages(Dependency dependency) {
        return !dependency
                .getOriginClass()
                .getPackageName()
                .equals(dependency.getTargetClass().getBaseComponentType().getPackageName());
    }

    private static boolean isStartedByJava(JavaClass type) {
        return type.tryGetMethod("main", String[].class).isPresent();
    }

    private void followSignatures() {
        Deque<JavaClass> waiting = new ArrayDeque<>(abroad);
        while (!waiting.isEmpty()) {
            JavaClass type = waiting.pop();
            all.stream()
                    .filter(part -> MainClasses.outermost(part).equals(type))
                    .filter(part -> part.getModifiers().contains(JavaModifier.PUBLIC))
                    .flatMap(PublicTypes::named)
                    .flatMap(named -> named.getAllInvolvedRawTypes().stream())
                    .map(MainClasses::outermost)
                    .filter(abroad::add)
                    .forEach(waiting::add);
        }
    }

    private static Stream<JavaType> named(JavaClass type) {
        Stream<JavaType> units =
                type.getCodeUnits().stream().filter(unit -> isOpen(type, unit)).flatMap(PublicTypes::signature);
        Stream<JavaType> fields =
                type.getFields().stream().filter(field -> isOpen(type, field)).map(JavaField::getType);
        return Stream.concat(units, fields);
    }

    private static boolean isOpen(JavaClass type, JavaMember member) {
        return type.isInterface()
                || member.getModifiers().contains(JavaModifier.PUBLIC)
                || member.getModifiers().contains(JavaModifier.PROTECTED);
    }

    private static Stream<JavaType> signature(JavaCodeUnit unit) {
        return Stream.concat(Stream.of(unit.getReturnType()), unit.getParameterTypes().stream());
    }
}
