CREATE TABLE of_extension (id integer);
ALTER EXTENSION plpgsql ADD TABLE of_extension;
