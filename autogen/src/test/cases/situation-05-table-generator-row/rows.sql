INSERT INTO counters (sequence_name, next_val) VALUES ('item', 50);
