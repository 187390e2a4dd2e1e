-- hazard: breaks-running enum type mood, renamed to feeling
-- model.Item.a: rename enum type mood to feeling
ALTER TYPE mood RENAME TO feeling;

-- model.Item.a: add labels to enum type feeling
ALTER TYPE feeling ADD VALUE 'D' AFTER 'C';
