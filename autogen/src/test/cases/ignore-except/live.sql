CREATE SCHEMA quartz;
CREATE TABLE quartz.qrtz_job (id serial PRIMARY KEY);
CREATE TABLE item_copy (id bigint);
CREATE TABLE item_log (id bigint);
CREATE TABLE flyway_schema_history (id bigint);
