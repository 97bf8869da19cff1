-- What is every claim told with, whatever its table: whose it is, who prints it, its sentences, the words of its date?
with quoting as (
    select 'casualties' as table_name, casualty_id as record_id, source_id, quote_start, quote_end, date_edtf from casualties
    union all
    select 'deportations', deportation_id, source_id, quote_start, quote_end, date_edtf from deportations
    union all
    select 'diplomatic_exchanges', exchange_id, source_id, quote_start, quote_end, date_edtf from diplomatic_exchanges
    union all
    select 'statements', statement_id, source_id, quote_start, quote_end, date_edtf from statements
    union all
    select 'other_figures', figure_id, source_id, quote_start, quote_end, date_edtf from other_figures
    union all
    select 'agreements', agreement_id, source_id, quote_start, quote_end, date_edtf from agreements
    union all
    select 'events', event_id, source_id, quote_start, quote_end, date_edtf from events
),
sentences as (
    select table_name, record_id, string_agg(passage, ' ' order by passage_start) as sentence
    from quoting join passages as sentence on sentence.source_id = quoting.source_id
        and sentence.passage_start < quoting.quote_end and sentence.passage_end > quoting.quote_start
    group by all
),
dates as (
    select table_name, record_id, list(quote order by evidence_id) as date_words
    from evidence where field = 'date_edtf' group by all
)
select
    quoting.table_name,
    quoting.record_id,
    cited.claimant as claimed_by,
    cited.reporter,
    cited.publisher as published_by,
    source.publisher_id,
    claimant.short_name as claimant,
    teller.short_name as told_by,
    source.short_title as document,
    cited.source_title,
    cited.source_date_printed,
    source.external_date,
    source.reuse_link,
    sentences.sentence,
    case when quoting.date_edtf is not null then dates.date_words end as date_words,
    translated.translation,
    translated.translator,
    cited.footnote
from quoting
join citations as cited on cited.table_name = quoting.table_name and cited.record_id = quoting.record_id
join sources as source on source.source_id = quoting.source_id
join actors as claimant on claimant.actor_id = cited.claimant_id
join actors as teller on teller.actor_id = cited.reporter_id
left join translations as translated
    on translated.table_name = quoting.table_name and translated.record_id = quoting.record_id
left join sentences on sentences.table_name = quoting.table_name and sentences.record_id = quoting.record_id
left join dates on dates.table_name = quoting.table_name and dates.record_id = quoting.record_id
order by quoting.table_name, quoting.source_id, quoting.quote_start, quoting.record_id
