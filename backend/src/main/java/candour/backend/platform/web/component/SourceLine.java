package candour.backend.platform.web.component;

/// Where figures come from.
///
/// @param text such as "Stop and search records published by Bedfordshire Police on data.police.uk"
/// @param dated such as "May 2021 to December 2023" or "Census day, 21 March 2021"
/// @param attribution the words the licence asks for
public record SourceLine(String text, String dated, String attribution) {}
