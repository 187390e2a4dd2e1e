-- hazard: data-loss table log

-- drop rule logged on public.item
DROP RULE logged ON item;

-- drop table log
DROP TABLE log;
