-- False for reports beyond what one network may add to figures in a day: kept and read by staff, and in no figure. Which
-- network it was is not kept.
ALTER TABLE experience
    ADD COLUMN counted BOOLEAN NOT NULL DEFAULT TRUE;
