-- Which claims are there in all tables, each with a footnote that can be pasted?
with claim as (
    select 'casualties' as "table", casualty_id as record_id, asserted_by, voice, date_edtf, date_start, date_end, date_basis,
        source_id, locator, quote, quote_start
    from casualties
    union all by name
    select 'deportations' as "table", deportation_id as record_id, asserted_by, voice, date_edtf, date_start, date_end, date_basis,
        source_id, locator, quote, quote_start
    from deportations
    union all by name
    select 'diplomatic_exchanges' as "table", exchange_id as record_id, asserted_by, voice, date_edtf, date_start, date_end,
        date_basis, source_id, locator, quote, quote_start
    from diplomatic_exchanges
    union all by name
    select 'other_figures' as "table", figure_id as record_id, asserted_by, voice, date_edtf, date_start, date_end, date_basis,
        source_id, locator, quote, quote_start
    from other_figures
    union all by name
    select 'agreements' as "table", agreement_id as record_id, asserted_by, voice, date_edtf, date_start, date_end, date_basis,
        source_id, locator, quote, quote_start
    from agreements
    union all by name
    select 'statements' as "table", statement_id as record_id, asserted_by, voice, date_edtf, date_start, date_end, date_basis,
        source_id, locator, quote, quote_start
    from statements
)
select
    claim."table",
    claim.record_id,
    claim.quote,
    claimant.name as claimed_by,
    claim.voice,
    publisher.name as published_by,
    source.title as source_title,
    source.date_printed as source_date_printed,
    claim.locator,
    claim.date_edtf,
    claim.date_start,
    claim.date_end,
    claim.date_basis,
    claim.source_id,
    claim.quote_start,
    '“' || claim.quote || '” As claimed by ' || claimant.name || ' (' || replace(claim.voice, '_', ' ') || '), in: '
        || publisher.name || ', “' || source.title || '”, ' || coalesce(source.date_printed, 'undated') || ', ' || claim.locator
        || '. Caucasus Claims, ' || claim.record_id || '.' as footnote
from claim
join actors as claimant on claimant.actor_id = claim.asserted_by
join sources as source on source.source_id = claim.source_id
join actors as publisher on publisher.actor_id = source.publisher_id
order by claim.source_id, claim.quote_start, claim."table", claim.record_id
