-- One row is one published search. The line of the file tells identical rows apart: they are separate people.
-- 0 stands for a blank where a number is a published_value, a location or a three-state field (1 false, 2 true).
CREATE TABLE stop_search (
    force_id SMALLINT NOT NULL,
    -- month of publication, London time, as 202305
    edition_month INT NOT NULL,
    line INT NOT NULL,
    happened_at DATETIME NOT NULL,
    -- 1 person, 2 person and vehicle, 3 vehicle
    type TINYINT NOT NULL,
    part_of_operation TINYINT NOT NULL,
    operation_id SMALLINT NOT NULL,
    location_id INT NOT NULL,
    gender_id SMALLINT NOT NULL,
    age_range_id SMALLINT NOT NULL,
    self_defined_ethnicity_id SMALLINT NOT NULL,
    officer_defined_ethnicity_id SMALLINT NOT NULL,
    legislation_id SMALLINT NOT NULL,
    object_of_search_id SMALLINT NOT NULL,
    outcome_id SMALLINT NOT NULL,
    outcome_linked TINYINT NOT NULL,
    more_than_outer_clothing TINYINT NOT NULL,
    PRIMARY KEY (force_id, edition_month, line),
    KEY stop_search_by_location (location_id, edition_month)
);
