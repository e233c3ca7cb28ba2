package candour.backend.meeting.publication;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

/// The end of the chain.
///
/// @param number of the last entry
@MappedEntity("publication_head")
@SuppressWarnings("ArrayRecordComponent") // never compared
record PublicationHead(@Id int id, long number, byte[] chainHash) {}
