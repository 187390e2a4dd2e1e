-- hazard: data-loss column other.b

ALTER TABLE other DROP COLUMN b;
