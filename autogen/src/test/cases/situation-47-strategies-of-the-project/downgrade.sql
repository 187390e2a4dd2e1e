-- hazard: data-loss column "T_ITEM".moreofit

-- model.Item.moreOfIt: drop unique constraint "T_ITEM"."T_ITEM_moreofit_key"
ALTER TABLE "T_ITEM" DROP CONSTRAINT "T_ITEM_moreofit_key";

-- model.Item.moreOfIt: drop column "T_ITEM".moreofit
ALTER TABLE "T_ITEM" DROP COLUMN moreofit;
