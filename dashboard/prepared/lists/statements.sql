-- Who is reported to have said what, on which day as precisely as the document gives it?
select claim.record_id,
    speaker.short_name as speaker, addressee.short_name as addressee, occasion.name as occasion,
    coalesce(own.date_edtf, 'undated') as day,
    own.* exclude (statement_id), claim.* exclude (table_name, record_id)
from statements as own
join pages.claim as claim on claim.table_name = 'statements' and claim.record_id = own.statement_id
join actors as speaker on speaker.actor_id = own.speaker_id
left join actors as addressee on addressee.actor_id = own.addressee_id
left join events as occasion on occasion.event_id = own.occasion_id
order by own.date_start nulls last, own.date_end nulls last, own.date_edtf, own.source_id, own.quote_start, own.statement_id
