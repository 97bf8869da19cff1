-- Which claims are there in all tables: whose, told by whom, about what, when, with which figure, and how is each cited?
with claim (
    table_name, record_id, event_id, occasion_id, topic, speaker_id, actor_id, recipient_id, what, words,
    population, count_text, qualifier, count, count_low, count_high, restates, date_edtf, date_start, date_end, date_basis
) as (
    select 'casualties', casualty_id, event_id, null, null, null, alleged_perpetrator_id, null, outcome, null,
        population, count_text, qualifier, count, count_low, count_high, restates, date_edtf, date_start, date_end, date_basis
    from casualties
    union all
    select 'deportations', deportation_id, event_id, null, null, null, alleged_perpetrator_id, null, movement, null,
        population, count_text, qualifier, count, count_low, count_high, restates, date_edtf, date_start, date_end, date_basis
    from deportations
    union all
    select 'other_figures', figure_id, event_id, null, null, null, null, null, measure, null,
        null, count_text, qualifier, count, count_low, count_high, restates, date_edtf, date_start, date_end, date_basis
    from other_figures
    union all
    select 'agreements', agreement_id, event_id, null, null, null, null, null, status, name,
        null, null, null, null, null, null, restates, date_edtf, date_start, date_end, date_basis
    from agreements
    union all
    select 'diplomatic_exchanges', exchange_id, event_id, occasion_id, topic, null, actor_id, recipient_id, event_type, summary,
        null, null, null, null, null, null, restates, date_edtf, date_start, date_end, date_basis
    from diplomatic_exchanges
    union all
    select 'statements', statement_id, event_id, occasion_id, topic, speaker_id, null, addressee_id, null, statement,
        null, null, null, null, null, null, restates, date_edtf, date_start, date_end, date_basis
    from statements
)
select
    claim.table_name,
    claim.record_id,
    cited.quote,
    cited.claimant_id,
    claimant.short_name as claimant,
    cited.reporter_id,
    reporter.short_name as reporter,
    claim.speaker_id,
    speaker.short_name as speaker,
    claim.event_id,
    event.name as event,
    claim.occasion_id,
    claim.topic,
    claim.actor_id,
    actor.short_name as actor,
    claim.recipient_id,
    recipient.short_name as recipient,
    claim.what,
    claim.words,
    claim.population,
    claim.count_text,
    claim.qualifier,
    claim.count,
    claim.count_low,
    claim.count_high,
    claim.restates,
    cited.voice,
    claim.date_edtf,
    claim.date_start,
    claim.date_end,
    claim.date_basis,
    cited.publisher,
    cited.source_title,
    cited.source_date_printed,
    cited.locator,
    cited.source_id,
    cited.quote_start,
    cited.quote_end,
    cited.footnote
from claim
join citations as cited using (table_name, record_id)
join actors as claimant on claimant.actor_id = cited.claimant_id
join actors as reporter on reporter.actor_id = cited.reporter_id
left join actors as speaker on speaker.actor_id = claim.speaker_id
left join actors as actor on actor.actor_id = claim.actor_id
left join actors as recipient on recipient.actor_id = claim.recipient_id
left join events as event on event.event_id = claim.event_id
order by cited.source_id, cited.quote_start, claim.table_name, claim.record_id
