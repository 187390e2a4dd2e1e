CREATE SCHEMA app;
CREATE TABLE app.item (id bigint PRIMARY KEY);
