CREATE TYPE mood AS ENUM ('a', 'b');

CREATE TABLE item (
    id bigint NOT NULL,
    x mood,
    CONSTRAINT item_pkey PRIMARY KEY (id)
);
