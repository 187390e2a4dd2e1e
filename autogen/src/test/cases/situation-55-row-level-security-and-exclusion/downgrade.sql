-- hazard: data-loss column item.a

ALTER TABLE item DROP COLUMN a;
