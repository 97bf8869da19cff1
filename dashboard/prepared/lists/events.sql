-- Which events do the documents introduce, and in which words?
select claim.record_id,
    own.* exclude (event_id), claim.* exclude (table_name, record_id)
from events as own
join pages.claim as claim on claim.table_name = 'events' and claim.record_id = own.event_id
order by own.source_id, own.quote_start, own.event_id
