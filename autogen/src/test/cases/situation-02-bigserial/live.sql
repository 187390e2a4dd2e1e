DROP TABLE item, small;
CREATE TABLE item (id bigserial PRIMARY KEY);
CREATE TABLE small (id serial PRIMARY KEY);
