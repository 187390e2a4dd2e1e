-- model.Quoted.id: alter sequence "Seq Quoted"
ALTER SEQUENCE "Seq Quoted" INCREMENT BY 50;
