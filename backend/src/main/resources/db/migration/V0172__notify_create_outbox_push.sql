-- One alert that waits for one device; a row goes when the sending service has it.
CREATE TABLE outbox_push (
    alert BINARY(16) NOT NULL,
    device BINARY(32) NOT NULL,
    kind VARCHAR(20) NOT NULL,
    due_at DATETIME(6) NOT NULL,
    expires_at DATETIME(6) NOT NULL,
    attempts INT NOT NULL,
    PRIMARY KEY (alert, device),
    KEY outbox_push_due (due_at),
    KEY outbox_push_by_device (device)
);
