-- create enum type mood
CREATE TYPE mood AS ENUM ('a', 'b');

-- create table item
CREATE TABLE item (
    id bigint NOT NULL,
    x mood,
    CONSTRAINT item_pkey PRIMARY KEY (id)
);
