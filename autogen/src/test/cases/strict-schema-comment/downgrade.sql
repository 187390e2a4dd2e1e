-- comment on schema extra
COMMENT ON SCHEMA extra IS NULL;
