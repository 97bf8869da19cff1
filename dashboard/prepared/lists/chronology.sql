-- What is dated or has no date, in any table: first what has a date with a year, in the order of time.
with everything as (
    select 'events' as claim_table, 0 as place, record_id, source_id, quote_start, date_edtf, date_start, date_end, null as topic from pages.events
    union all
    select 'casualties' as claim_table, 1 as place, record_id, source_id, quote_start, date_edtf, date_start, date_end, null as topic from pages.casualties
    union all
    select 'deportations' as claim_table, 2 as place, record_id, source_id, quote_start, date_edtf, date_start, date_end, null as topic from pages.deportations
    union all
    select 'diplomatic_exchanges' as claim_table, 3 as place, record_id, source_id, quote_start, date_edtf, date_start, date_end, topic as topic from pages.diplomatic_exchanges
    union all
    select 'statements' as claim_table, 4 as place, record_id, source_id, quote_start, date_edtf, date_start, date_end, topic as topic from pages.statements
    union all
    select 'other_figures' as claim_table, 5 as place, record_id, source_id, quote_start, date_edtf, date_start, date_end, null as topic from pages.other_figures
    union all
    select 'agreements' as claim_table, 6 as place, record_id, source_id, quote_start, date_edtf, date_start, date_end, null as topic from pages.agreements
)
select * exclude (place), year(coalesce(date_start, date_end))::varchar as year,
    coalesce(date_start, date_end) is not null as is_dated
from everything
order by
    coalesce(date_start, date_end), date_end nulls last,
    -- what has no year: in the order of the tables
    case when coalesce(date_start, date_end) is null then place end, coalesce(date_edtf, ''),
    place, source_id, quote_start, record_id
