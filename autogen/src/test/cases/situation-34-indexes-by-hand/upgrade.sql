DROP INDEX ix_model;
