-- Quarters that have been counted, and those that are never counted again.
CREATE TABLE representation_quarter (
    force_id INT NOT NULL,
    -- year and quarter in one number: 20264
    quarter INT NOT NULL,
    -- the day of the last counting
    counted_on DATE NOT NULL,
    -- whether the counts stand for good
    frozen BOOLEAN NOT NULL,
    PRIMARY KEY (force_id, quarter)
);
