-- hazard: data-loss column item.a

-- drop column item.a
ALTER TABLE item DROP COLUMN a;

-- drop enum type shop."Mood"
DROP TYPE shop."Mood";
