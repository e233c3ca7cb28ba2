-- Something happened that devices are to be told of; a row goes when each of them has a row of its own.
CREATE TABLE outbox_alert (
    id BINARY(16) NOT NULL PRIMARY KEY,
    kind VARCHAR(20) NOT NULL,
    expires_at DATETIME(6) NOT NULL
);
