-- alter sequence numbers
ALTER SEQUENCE numbers AS bigint;
