CREATE SCHEMA shop;
CREATE TYPE shop."Mood" AS ENUM ('it''s good', 'bad');
CREATE TABLE item (id bigint PRIMARY KEY, a shop."Mood" DEFAULT 'it''s good' NOT NULL);
