-- rename unique constraint item.uq to qu
ALTER TABLE item RENAME CONSTRAINT uq TO qu;
