-- create enum type shop."Mood"
CREATE TYPE shop."Mood" AS ENUM ('it''s good', 'bad');

-- add column item.a
ALTER TABLE item ADD COLUMN a shop."Mood" DEFAULT 'it''s good'::shop."Mood" NOT NULL;
