-- create index new_ix on item
CREATE INDEX new_ix ON item (a, b);

-- drop index old_ix on item
DROP INDEX old_ix;
