-- Devices whose owners turned alerts on. Nothing here leads to a report, an account or a place.
CREATE TABLE alert_device (
    -- made from the token with a key kept outside the database
    id BINARY(32) NOT NULL PRIMARY KEY,
    -- the name by which the sending service knows the device
    sealed VARBINARY(5000) NOT NULL,
    language VARCHAR(2) NOT NULL,
    -- codes parted by commas
    kinds VARCHAR(200) NOT NULL,
    -- the month in which the device last asked, such as 2026-11
    asked_in CHAR(7) NOT NULL,
    KEY alert_device_by_month (asked_in)
);
