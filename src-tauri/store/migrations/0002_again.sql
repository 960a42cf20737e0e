-- The day to look whether a step helped, and whether a check-in was held or is only being written up. What was written up
-- before the two were told apart was held.
ALTER TABLE step ADD COLUMN again_on TEXT;
ALTER TABLE checkin ADD COLUMN held INTEGER NOT NULL DEFAULT 1;
