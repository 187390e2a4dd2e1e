-- hazard: data-loss table "Mixed ""case"" & Ü"."Select"
-- hazard: data-loss sequence "Mixed ""case"" & Ü"."Order"

-- drop table "Mixed ""case"" & Ü"."Select"
DROP TABLE "Mixed ""case"" & Ü"."Select";

-- drop sequence "Mixed ""case"" & Ü"."Order"
DROP SEQUENCE "Mixed ""case"" & Ü"."Order";

-- drop schema Mixed "case" & Ü
DROP SCHEMA "Mixed ""case"" & Ü";
