-- hazard: may-fail unique constraint item.c_is_unique, rows that violate it

ALTER TABLE item ADD CONSTRAINT c_is_unique UNIQUE (c);
