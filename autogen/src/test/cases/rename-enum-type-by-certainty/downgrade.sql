-- hazard: breaks-running enum type feeling, renamed to mood

ALTER TYPE feeling RENAME TO mood;
