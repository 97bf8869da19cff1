-- Which casualties does whom claim in which document, by event?
select claim.record_id,
    event.name as event, coalesce(own.count, own.count_low) is null as in_words,
    own.* exclude (casualty_id), claim.* exclude (table_name, record_id)
from casualties as own
join pages.claim as claim on claim.table_name = 'casualties' and claim.record_id = own.casualty_id
left join events as event on event.event_id = own.event_id
order by event.date_start nulls last, event.name, own.source_id, own.quote_start, own.casualty_id
