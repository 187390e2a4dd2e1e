-- hazard: breaks-running enum type mood, renamed to feeling
ALTER TYPE mood RENAME TO feeling;
