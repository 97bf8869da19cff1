-- Which claims are there in all tables, each with a footnote that can be pasted?
with claim as (
    select 'casualties' as table_name, casualty_id as record_id, asserted_by, date_edtf, date_start, date_end, date_basis
    from casualties
    union all by name
    select 'deportations' as table_name, deportation_id as record_id, asserted_by, date_edtf, date_start, date_end, date_basis
    from deportations
    union all by name
    select 'diplomatic_exchanges' as table_name, exchange_id as record_id, asserted_by, date_edtf, date_start, date_end, date_basis
    from diplomatic_exchanges
    union all by name
    select 'other_figures' as table_name, figure_id as record_id, asserted_by, date_edtf, date_start, date_end, date_basis
    from other_figures
    union all by name
    select 'agreements' as table_name, agreement_id as record_id, asserted_by, date_edtf, date_start, date_end, date_basis
    from agreements
    union all by name
    select 'statements' as table_name, statement_id as record_id, asserted_by, date_edtf, date_start, date_end, date_basis
    from statements
)
select
    claim.table_name as "table",
    claim.record_id,
    cited.quote,
    claimant.name as claimed_by,
    cited.voice,
    cited.publisher as published_by,
    cited.source_title,
    cited.source_date_printed,
    cited.locator,
    claim.date_edtf,
    claim.date_start,
    claim.date_end,
    claim.date_basis,
    cited.source_id,
    cited.quote_start,
    cited.footnote
from claim
join citations as cited using (table_name, record_id)
join actors as claimant on claimant.actor_id = claim.asserted_by
order by cited.source_id, cited.quote_start, claim.table_name, claim.record_id
