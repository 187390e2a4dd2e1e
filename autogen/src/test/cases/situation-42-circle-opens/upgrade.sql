-- hazard: data-loss table egg
-- hazard: data-loss column hen.from_id
-- model.Hen.from: drop foreign key hen.fk2op7ss6g0dufe0rhmqy7xfnav
ALTER TABLE hen DROP CONSTRAINT fk2op7ss6g0dufe0rhmqy7xfnav;

-- model.Egg.by: drop foreign key egg.fk2fgoc16b0tqwkdne369hoodnn
ALTER TABLE egg DROP CONSTRAINT fk2fgoc16b0tqwkdne369hoodnn;

-- model.Egg: drop table egg
DROP TABLE egg;

-- model.Hen.from: drop column hen.from_id
ALTER TABLE hen DROP COLUMN from_id;
