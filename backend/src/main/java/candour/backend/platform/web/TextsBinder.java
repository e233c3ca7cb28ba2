package candour.backend.platform.web;

import candour.backend.platform.text.Texts;
import io.micronaut.core.convert.ArgumentConversionContext;
import io.micronaut.core.type.Argument;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.bind.binders.TypedRequestArgumentBinder;
import jakarta.inject.Singleton;
import java.util.Optional;

/// Hands a controller the words in the language of the address.
@Singleton
class TextsBinder implements TypedRequestArgumentBinder<Texts> {

    @Override
    public Argument<Texts> argumentType() {
        return Argument.of(Texts.class);
    }

    @Override
    public BindingResult<Texts> bind(ArgumentConversionContext<Texts> context, HttpRequest<?> source) {
        Texts texts = Texts.of(LanguageInAddress.of(source));
        return () -> Optional.of(texts);
    }
}
