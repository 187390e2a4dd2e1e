-- hazard: breaks-running enum type feeling, renamed to mood

-- model.Item.a: rename enum type feeling to mood
ALTER TYPE feeling RENAME TO mood;
