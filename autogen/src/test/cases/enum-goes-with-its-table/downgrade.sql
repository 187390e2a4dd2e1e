-- model.Other.mood: create enum type mood
CREATE TYPE mood AS ENUM ('BAD', 'GOOD');

-- model.Other.mood: create cast (character varying AS mood) WITH INOUT AS IMPLICIT
CREATE CAST (character varying AS mood) WITH INOUT AS IMPLICIT;

-- model.Other.mood: create cast (mood AS character varying) WITH INOUT AS IMPLICIT
CREATE CAST (mood AS character varying) WITH INOUT AS IMPLICIT;

-- model.Other: create table other
CREATE TABLE other (
    id bigint NOT NULL,
    mood mood,
    CONSTRAINT other_pkey PRIMARY KEY (id)
);
