-- Counts of one area, one force and one period, packed (see candour.backend.areadata.FigureCells).
-- period is a month as 202305; force areas also have years, as 2023, being the sum of their months.
CREATE TABLE area_figures (
    area_id INT NOT NULL,
    period INT NOT NULL,
    force_id SMALLINT NOT NULL,
    cells BLOB NOT NULL,
    PRIMARY KEY (area_id, period, force_id),
    KEY area_figures_by_force (force_id, period)
);
