UPDATE item SET a = 1;
