-- Who is reported to have said what, on which day, as precisely as the document gives it?
select
    speaker.short_name as speaker,
    statement.date_edtf,
    statement.date_start,
    statement.date_end,
    statement.date_basis,
    statement.voice,
    statement.statement,
    statement.topic,
    addressee.short_name as addressee,
    occasion.name as occasion,
    reporter.short_name as reporter,
    statement.statement_id,
    statement.source_id,
    statement.locator,
    statement.quote
from statements as statement
join actors as speaker on speaker.actor_id = statement.speaker_id
join actors as reporter on reporter.actor_id = statement.reported_by
left join actors as addressee on addressee.actor_id = statement.addressee_id
left join events as occasion on occasion.event_id = statement.occasion_id
order by speaker, statement.date_start nulls last, statement.source_id, statement.quote_start, statement.statement_id
