-- hazard: may-fail unique constraint "T_ITEM"."T_ITEM_moreofit_key", rows that violate it
ALTER TABLE "T_ITEM" ADD COLUMN moreofit character varying(255);
ALTER TABLE "T_ITEM" ADD CONSTRAINT "T_ITEM_moreofit_key" UNIQUE (moreofit);
