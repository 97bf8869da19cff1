-- Which other quantities are claimed, in the order of the documents?
select claim.record_id,
    event.name as event,
    own.* exclude (figure_id), claim.* exclude (table_name, record_id)
from other_figures as own
join pages.claim as claim on claim.table_name = 'other_figures' and claim.record_id = own.figure_id
left join events as event on event.event_id = own.event_id
order by own.source_id, own.quote_start, own.figure_id
