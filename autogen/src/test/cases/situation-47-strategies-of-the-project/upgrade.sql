-- model.Item.moreOfIt: add column "T_ITEM".moreofit
ALTER TABLE "T_ITEM" ADD COLUMN moreofit character varying(255);

-- model.Item.moreOfIt: add unique constraint "T_ITEM"."T_ITEM_moreofit_key"
ALTER TABLE "T_ITEM" ADD CONSTRAINT "T_ITEM_moreofit_key" UNIQUE (moreofit);
