-- hazard: data-loss table egg
-- hazard: data-loss table nest
-- hazard: data-loss column hen.from_id

ALTER TABLE hen DROP CONSTRAINT fk2op7ss6g0dufe0rhmqy7xfnav;
DROP TABLE egg;
DROP TABLE nest;
ALTER TABLE hen DROP COLUMN from_id;
