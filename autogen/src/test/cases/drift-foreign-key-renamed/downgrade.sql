-- rename foreign key item.kf to fk
ALTER TABLE item RENAME CONSTRAINT kf TO fk;
