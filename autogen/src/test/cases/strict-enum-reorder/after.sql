CREATE TYPE mood AS ENUM ('b', 'a');
CREATE TABLE item (m mood DEFAULT 'a', ms mood[]);
