CREATE TABLE item (id bigserial PRIMARY KEY, a text);
