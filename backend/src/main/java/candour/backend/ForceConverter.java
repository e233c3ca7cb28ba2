package candour.backend;

import candour.shared.area.ForceId;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// Reads a force from the command line.
final class ForceConverter implements ITypeConverter<ForceId> {

    @Override
    public ForceId convert(String text) {
        return ForceId.parse(text)
                .orElseThrow(() -> new TypeConversionException(
                        "'" + text + "' is not a force as data.police.uk names it, such as west-midlands"));
    }
}
