-- hazard: data-loss column item.a, double precision to real

ALTER TABLE item ALTER COLUMN a TYPE real;
