-- What do the documents say of each event, and what was said at it? (One line for each claim; an event without any has one line.)
with part as (
    select event_id, 'about' as part, table_name, record_id from claims where event_id is not null
    union all
    select occasion_id, 'occasion', table_name, record_id from claims where occasion_id is not null
)
select
    event.event_id,
    event.name as event,
    event.kind,
    event.date_edtf as event_date_edtf,
    event.part_of,
    part.part,
    part.table_name,
    part.record_id,
    claim.claimant,
    claim.what,
    claim.count_text,
    claim.words,
    claim.date_edtf,
    claim.quote,
    claim.footnote
from events as event
left join part on part.event_id = event.event_id
left join claims as claim on claim.table_name = part.table_name and claim.record_id = part.record_id
order by event.date_start nulls last, event.event_id, part.part, claim.table_name, claim.source_id, claim.quote_start, claim.record_id
