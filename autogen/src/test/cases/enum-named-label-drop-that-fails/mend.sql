UPDATE item SET a = 'A';
