-- Which movements of people does whom claim, from the earliest to those without a date?
select claim.record_id,
    event.name as event,
    coalesce(own.count::varchar, own.count_low::varchar, own.origin, own.destination) is null as in_words,
    own.* exclude (deportation_id), claim.* exclude (table_name, record_id)
from deportations as own
join pages.claim as claim on claim.table_name = 'deportations' and claim.record_id = own.deportation_id
left join events as event on event.event_id = own.event_id
order by own.date_start nulls last, own.date_end nulls last, own.date_edtf, own.source_id, own.quote_start, own.deportation_id
