CREATE TABLE "public"."user" ();
ALTER TABLE "public"."user" ADD COLUMN "id" smallint DEFAULT 0 NOT NULL;
COMMENT ON COLUMN "public"."user"."id" IS E'about 1 ''quoted'' \\ $$ ; -- ü';
ALTER TABLE "public"."user" ADD COLUMN "order_3" timestamp DEFAULT now();
CREATE TABLE "public"."blank after " ();
ALTER TABLE "public"."blank after " ADD COLUMN "id" bigint DEFAULT (1 + 2) NOT NULL;
ALTER TABLE "public"."user" ADD CONSTRAINT "x REFERENCES y(z)_fk target" UNIQUE ("id");
ALTER TABLE "public"."blank after " ADD CONSTRAINT "x REFERENCES y(z)_fk" FOREIGN KEY ("id") REFERENCES "public"."user" ("id") DEFERRABLE;
