-- model.Quoted.id: alter sequence "Seq Quoted"
ALTER SEQUENCE "Seq Quoted" INCREMENT BY 1;
SELECT setval('"Seq Quoted"', max(id) + 1, false) FROM quoted HAVING max(id) + 1 > (SELECT last_value + CASE WHEN is_called THEN 1 ELSE 0 END FROM "Seq Quoted");
