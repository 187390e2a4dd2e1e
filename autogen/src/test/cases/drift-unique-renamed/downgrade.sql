-- rename unique constraint item.qu to uq
ALTER TABLE item RENAME CONSTRAINT qu TO uq;
