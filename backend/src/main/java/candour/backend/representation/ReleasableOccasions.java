package candour.backend.representation;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Named;
import jakarta.inject.Singleton;

/// The occasions whose answers may be released: all of them.
@Factory
class ReleasableOccasions {

    @Singleton
    @Named("told-us")
    ReleasableOccasion toldUs() {
        return new ReleasableOccasion(Occasion.TOLD_US);
    }

    @Singleton
    @Named("applied")
    ReleasableOccasion applied() {
        return new ReleasableOccasion(Occasion.APPLIED);
    }

    @Singleton
    @Named("appointed")
    ReleasableOccasion appointed() {
        return new ReleasableOccasion(Occasion.APPOINTED);
    }

    @Singleton
    @Named("attended")
    ReleasableOccasion attended() {
        return new ReleasableOccasion(Occasion.ATTENDED);
    }
}
