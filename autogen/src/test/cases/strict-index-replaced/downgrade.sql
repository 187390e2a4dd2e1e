-- create index old_ix on item
CREATE INDEX old_ix ON item (a);

-- drop index new_ix on item
DROP INDEX new_ix;
