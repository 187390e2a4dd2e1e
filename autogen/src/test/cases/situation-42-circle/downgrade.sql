-- hazard: data-loss table egg
-- hazard: data-loss table nest
-- hazard: data-loss column hen.from_id

-- model.Hen.from: drop foreign key hen.fk2op7ss6g0dufe0rhmqy7xfnav
ALTER TABLE hen DROP CONSTRAINT fk2op7ss6g0dufe0rhmqy7xfnav;

-- model.Nest.hen: drop foreign key nest.fkccp7888h07ohuxwjjp93a0ef9
ALTER TABLE nest DROP CONSTRAINT fkccp7888h07ohuxwjjp93a0ef9;

-- model.Egg: drop table egg
DROP TABLE egg;

-- model.Nest: drop table nest
DROP TABLE nest;

-- model.Hen.from: drop column hen.from_id
ALTER TABLE hen DROP COLUMN from_id;
