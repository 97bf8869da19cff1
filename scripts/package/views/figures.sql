-- Which figures are claimed, as printed and with the bounds that the words allow? (Not to be added up.)
select 'casualties' as table_name, casualty_id as record_id, event_id, outcome as what, population, count_text, qualifier, count,
    count_low, count_high, count_scope, subset_of, restates, asserted_by, date_edtf, source_id, locator, quote
from casualties
union all
select 'deportations' as table_name, deportation_id as record_id, event_id, movement as what, population, count_text, qualifier, count,
    count_low, count_high, count_scope, subset_of, restates, asserted_by, date_edtf, source_id, locator, quote
from deportations
where qualifier is not null
union all
select 'other_figures' as table_name, figure_id as record_id, event_id, measure as what, null as population, count_text, qualifier, count,
    count_low, count_high, count_scope, subset_of, restates, asserted_by, date_edtf, source_id, locator, quote
from other_figures
order by table_name, event_id nulls last, record_id
