-- hazard: breaks-running enum type mood, renamed to feeling
-- model.Item.a: rename enum type mood to feeling
ALTER TYPE mood RENAME TO feeling;
