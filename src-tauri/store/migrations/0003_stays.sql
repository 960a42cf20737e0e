-- Whether a person said that a comment comes from its market although it is written in the language of the other one.
ALTER TABLE "audience-comment" ADD COLUMN stays INTEGER NOT NULL DEFAULT 0;
