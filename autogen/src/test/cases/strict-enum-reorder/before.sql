CREATE TYPE mood AS ENUM ('a', 'b');
CREATE TABLE item (m mood DEFAULT 'a', ms mood[]);
