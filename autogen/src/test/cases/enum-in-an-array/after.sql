CREATE TYPE mood AS ENUM ('good', 'bad');
CREATE TABLE item (id bigint PRIMARY KEY, a mood[] DEFAULT '{good}');
