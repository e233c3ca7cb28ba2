package candour.backend.meeting.search;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

/// How many texts have a word.
@MappedEntity("search_count")
record SearchCount(@Id String word, int texts) {}
