CREATE TYPE pair AS (a bigint, "B" text);
