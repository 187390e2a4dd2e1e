UPDATE item SET a = a[1:1];
