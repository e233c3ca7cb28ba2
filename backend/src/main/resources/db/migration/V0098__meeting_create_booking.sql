-- Seats that members of the public booked at an open meeting: a code of the reference that its holder keeps, no name.
CREATE TABLE booking (
    code BINARY(32) NOT NULL PRIMARY KEY,
    meeting_id BIGINT NOT NULL,
    seats INT NOT NULL,
    KEY booking_by_meeting (meeting_id)
);
