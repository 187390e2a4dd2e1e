UPDATE item SET a = '{abc}';
