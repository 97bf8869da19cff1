-- What do the documents say of each event? (One line for each claim; an event that no claim is about has one line.)
select
    event.event_id,
    event.name as event,
    event.kind,
    event.date_edtf as event_date_edtf,
    event.part_of,
    claim.table_name,
    claim.record_id,
    claim.claimant,
    claim.what,
    claim.count_text,
    claim.words,
    claim.date_edtf,
    claim.quote,
    claim.footnote
from events as event
left join claims as claim on claim.event_id = event.event_id
order by event.date_start nulls last, event.event_id, claim.table_name, claim.source_id, claim.quote_start, claim.record_id
