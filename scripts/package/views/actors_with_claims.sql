-- In which claims does each actor take part, and as what? (One line for each part; an actor without any has one line.)
with claim as (select * from claims),
part as (
    select claimant_id as actor_id, 'claimant' as part, table_name, record_id from claim
    union all
    select reporter_id, 'reporter', table_name, record_id from claim where reporter_id <> claimant_id
    union all
    select actor_id, case when table_name = 'diplomatic_exchanges' then 'actor' else 'alleged perpetrator' end, table_name, record_id from claim where actor_id is not null
    union all
    select recipient_id, case when table_name = 'statements' then 'addressee' else 'recipient' end, table_name, record_id from claim where recipient_id is not null
    union all
    select actor_id, part, 'agreements', agreement_id from agreement_parties
)
select
    actor.actor_id,
    actor.name as actor,
    actor.short_name,
    part.part,
    claim.table_name,
    claim.record_id,
    claim.claimant,
    claim.what,
    claim.words,
    claim.date_edtf,
    claim.quote,
    claim.footnote
from actors as actor
left join part on part.actor_id = actor.actor_id
left join claim on claim.table_name = part.table_name and claim.record_id = part.record_id
order by actor.actor_id, part.part, claim.source_id, claim.quote_start, claim.table_name, claim.record_id
