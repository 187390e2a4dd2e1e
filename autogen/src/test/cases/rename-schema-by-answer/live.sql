CREATE TYPE sales.mood AS ENUM ('A', 'B');
CREATE SEQUENCE sales.numbers;
CREATE TABLE sales.by_hand (id integer DEFAULT nextval('sales.numbers'), m sales.mood DEFAULT 'A', CHECK (m = 'A'::sales.mood));
