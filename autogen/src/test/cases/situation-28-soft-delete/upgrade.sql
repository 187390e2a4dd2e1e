-- hazard: may-fail column item.gone, required but without a value for rows
ALTER TABLE item ADD COLUMN gone boolean NOT NULL;
COMMENT ON COLUMN item.gone IS 'Soft-delete indicator';
COMMENT ON COLUMN item.a IS 'name';
