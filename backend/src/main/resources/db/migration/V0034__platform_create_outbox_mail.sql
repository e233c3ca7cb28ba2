-- Mail that waits to be sent, sealed; a row goes when the mail server has it.
CREATE TABLE outbox_mail (
    id BINARY(16) NOT NULL PRIMARY KEY,
    sealed MEDIUMBLOB NOT NULL,
    due_at DATETIME(6) NOT NULL,
    attempts INT NOT NULL,
    given_up BOOLEAN NOT NULL,
    KEY outbox_mail_due (given_up, due_at)
);
