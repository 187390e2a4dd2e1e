CREATE TABLE flyway_schema_history (installed_rank integer PRIMARY KEY);
CREATE TABLE databasechangelog (id varchar(255) NOT NULL);
CREATE TABLE databasechangeloglock (id integer PRIMARY KEY);
CREATE TABLE qrtz_triggers (sched_name varchar(120), PRIMARY KEY (sched_name));
CREATE TABLE shedlock (name varchar(64) PRIMARY KEY);
CREATE TABLE spring_session (primary_id char(36) PRIMARY KEY);
CREATE SEQUENCE batch_job_seq;
CREATE TABLE batch_job_instance (job_instance_id bigint PRIMARY KEY, item_id bigint REFERENCES item);
