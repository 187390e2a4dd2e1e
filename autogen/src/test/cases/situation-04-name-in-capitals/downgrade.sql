-- model.Quoted.id: alter sequence "Seq Quoted"
ALTER SEQUENCE "Seq Quoted" INCREMENT BY 50;
SELECT setval('"Seq Quoted"', max(id) + 50, false) FROM quoted HAVING max(id) + 50 > (SELECT last_value + CASE WHEN is_called THEN 50 ELSE 0 END FROM "Seq Quoted");
