-- hazard: data-loss column item.c

ALTER TABLE item DROP COLUMN c;
