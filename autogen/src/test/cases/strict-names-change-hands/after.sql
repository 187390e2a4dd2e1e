CREATE TYPE one AS (a integer);
CREATE VIEW two AS SELECT 1 AS a;
CREATE TABLE three (a integer);
CREATE DOMAIN four AS text;
CREATE TABLE five (a integer);
CREATE TABLE user_of_them (a bigint);
