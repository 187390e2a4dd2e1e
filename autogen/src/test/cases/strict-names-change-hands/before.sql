CREATE DOMAIN one AS bigint;
CREATE TABLE two (a integer);
CREATE SEQUENCE three;
CREATE TYPE four AS ENUM ('a');
CREATE VIEW five AS SELECT 1 AS a;
CREATE TABLE user_of_them (a bigint DEFAULT nextval('three'), b four);
