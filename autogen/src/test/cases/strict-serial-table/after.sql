CREATE TABLE other (id integer);
CREATE TABLE item (id serial PRIMARY KEY, a text);
