-- hazard: data-loss column "T_ITEM".moreofit

ALTER TABLE "T_ITEM" DROP CONSTRAINT "T_ITEM_moreofit_key";
ALTER TABLE "T_ITEM" DROP COLUMN moreofit;
