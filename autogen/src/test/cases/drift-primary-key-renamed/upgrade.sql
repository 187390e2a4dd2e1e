-- rename primary key item.one to other
ALTER TABLE item RENAME CONSTRAINT one TO other;
