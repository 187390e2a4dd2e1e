INSERT INTO item VALUES (1, '{good,bad}');
