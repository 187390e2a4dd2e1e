-- rename index two on item to moving__one
ALTER INDEX two RENAME TO moving__one;

-- rename index one on item to moving__two
ALTER INDEX one RENAME TO moving__two;

-- rename index moving__one on item to one
ALTER INDEX moving__one RENAME TO one;

-- rename index moving__two on item to two
ALTER INDEX moving__two RENAME TO two;
