-- Which agreements are told of, and who is told to have taken part?
select claim.record_id,
    own.status as told_status, parties.parties,
    own.* exclude (agreement_id), claim.* exclude (table_name, record_id)
from agreements as own
join pages.claim as claim on claim.table_name = 'agreements' and claim.record_id = own.agreement_id
left join (
    select agreement_id, list(party.name || ' (' || part || ')' order by party.name) as parties
    from agreement_parties join actors as party using (actor_id) group by agreement_id
) as parties on parties.agreement_id = own.agreement_id
order by own.source_id, own.quote_start, own.agreement_id
