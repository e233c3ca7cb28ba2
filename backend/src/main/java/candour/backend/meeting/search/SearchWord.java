package candour.backend.meeting.search;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

/// A word of a text.
///
/// @param weight how much the text says of the word, 1 to 1000
@MappedEntity("search_word")
record SearchWord(@Id String word, int weight, long textId) {}
