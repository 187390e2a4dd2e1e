-- Texts that PostgreSQL prints depend on these; fixed for the transaction, so that both sides of a comparison agree.
SELECT set_config('search_path', quote_ident(?), true),
       set_config('DateStyle', 'ISO, YMD', true),
       set_config('IntervalStyle', 'postgres', true),
       set_config('TimeZone', 'UTC', true),
       set_config('bytea_output', 'hex', true),
       set_config('extra_float_digits', '1', true),
       set_config('lc_monetary', 'C', true),
       set_config('quote_all_identifiers', 'off', true),
       -- short queries over small tables: compiling them costs more than running them
       set_config('jit', 'off', true)
