UPDATE item SET a = NULL WHERE id = 2;
