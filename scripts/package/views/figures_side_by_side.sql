-- What does each claimant say of each figure: event by event, one line for each outcome, movement or measure? (Not to be added up.)
select
    claim.event_id,
    claim.event,
    claim.table_name,
    claim.what,
    count(*) as how_many,
    count(distinct claim.claimant_id) as claimants,
    string_agg('“' || claim.count_text || '”' || case when contains(claim.count_text, claim.population) then '' else coalesce(' ' || claim.population, '') end || ' (' || claim.claimant || ', ' || source.short_title || ')', ' · '
        order by claim.source_id, claim.quote_start, claim.record_id) as said,
    string_agg(claim.record_id, ' ' order by claim.source_id, claim.quote_start, claim.record_id) as record_ids
from claims as claim
join sources as source using (source_id)
left join events as event on event.event_id = claim.event_id
where claim.count_text is not null
group by claim.event_id, claim.event, claim.table_name, claim.what, event.date_start
order by event.date_start nulls last, claim.event_id, claim.table_name, claim.what
