INSERT INTO item (id, fits, tooLong, fraction, grows) VALUES (1, 999999999999999999, 5, 7, -9223372036854775808);
