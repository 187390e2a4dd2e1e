UPDATE item SET a = left(a, 100);
