-- hazard: data-loss table other
-- model.Other.mood: drop cast (character varying AS mood) WITH INOUT AS IMPLICIT
DROP CAST (character varying AS mood);

-- model.Other.mood: drop cast (mood AS character varying) WITH INOUT AS IMPLICIT
DROP CAST (mood AS character varying);

-- model.Other: drop table other
DROP TABLE other;

-- model.Other.mood: drop enum type mood
DROP TYPE mood;
