CREATE TABLE flyway_schema_history (installed_rank integer PRIMARY KEY, version text);
CREATE INDEX flyway_schema_history_s_idx ON flyway_schema_history (version);
CREATE TABLE databasechangelog (id text NOT NULL);
CREATE TABLE shedlock (name text PRIMARY KEY);
