-- Moderated texts as the public reads them, under names of their own that lead to no report.
CREATE TABLE published_experience (
    id BINARY(16) NOT NULL PRIMARY KEY,
    experience_id BINARY(16) NOT NULL UNIQUE,
    force_id INT NOT NULL,
    -- the district, where at least ten official stops share all that is shown; otherwise null, and the force is shown
    area_code CHAR(9) CHARACTER SET ascii COLLATE ascii_bin NULL,
    -- first and last month of what is shown, such as 202604 and 202606; null where not even a year can be shown
    month_from INT NULL,
    month_to INT NULL,
    -- code of the questionnaire; null where it is not shown
    power VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NULL,
    -- official stops that share all that is shown, when it was approved: at least 10
    candidates INT NOT NULL,
    language CHAR(2) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    content TEXT NOT NULL,
    -- month it was published in, such as 202611
    published_month INT NOT NULL,
    KEY published_experience_by_month (published_month, id)
);
