-- How is a row cited: whose claim is it, who reports it, who prints it, where?
-- The one place where footnotes are made. The claimant comes first, then who tells of the claim, then who prints it.
-- Where the quotation marks of the document hold only a part of the quotation, the rest is the publisher's sentence.
-- Words in another language stay the quotation; their translation stands behind them, with its translator.
with record as (
    select 'casualties' as table_name, casualty_id as record_id, asserted_by as claimant_id, reported_by, voice, source_id, locator, quote, quote_start, quote_end
    from casualties
    union all
    select 'deportations', deportation_id, asserted_by, reported_by, voice, source_id, locator, quote, quote_start, quote_end
    from deportations
    union all
    select 'diplomatic_exchanges', exchange_id, asserted_by, reported_by, voice, source_id, locator, quote, quote_start, quote_end
    from diplomatic_exchanges
    union all
    select 'statements', statement_id, speaker_id, reported_by, voice, source_id, locator, quote, quote_start, quote_end
    from statements
    union all
    select 'other_figures', figure_id, asserted_by, reported_by, voice, source_id, locator, quote, quote_start, quote_end
    from other_figures
    union all
    select 'agreements', agreement_id, asserted_by, reported_by, voice, source_id, locator, quote, quote_start, quote_end
    from agreements
    union all
    select 'events', event_id, asserted_by, reported_by, voice, source_id, locator, quote, quote_start, quote_end
    from events
    union all
    select 'actors', actor_id, asserted_by, reported_by, voice, source_id, locator, quote, quote_start, quote_end
    from actors
),
told as (
    select
        record.*,
        claimant.name as claimant,
        reporter.name as reporter,
        publisher.name as publisher,
        source.title as source_title,
        source.date_printed as source_date_printed,
        source.reuse_link,
        case when record.voice = 'unclear' then 'who speaks cannot be told' else voice.label end as how,
        record.voice = 'direct_quote' and not exists (
            select 1 from mentions as marked
            where marked.kind = 'quotation' and marked.source_id = record.source_id
                and marked.mention_start <= record.quote_start and record.quote_end <= marked.mention_end
        ) as in_a_sentence,
        source.publisher_id,
        ' [in English, translated by ' || translated.translator || ': ' || translated.translation || ']' as in_english
    from record
    left join translations as translated
        on translated.table_name = record.table_name and translated.record_id = record.record_id
    join sources as source on source.source_id = record.source_id
    join actors as publisher on publisher.actor_id = source.publisher_id
    join actors as claimant on claimant.actor_id = record.claimant_id
    join actors as reporter on reporter.actor_id = record.reported_by
    join codes as voice on voice.vocabulary = 'voice' and voice.code = record.voice
)
select
    table_name,
    record_id,
    quote,
    claimant_id,
    claimant,
    reported_by as reporter_id,
    reporter,
    publisher,
    voice,
    source_title,
    source_date_printed,
    locator,
    source_id,
    quote_start,
    quote_end,
    reuse_link,
    -- A quotation that is in marks already gets no second ones.
    case
        when quote like '“%”' and instr(substr(quote, 2), '“') = 0 and instr(quote, '”') = length(quote) then quote
        when quote like '"%"' and instr(substr(quote, 2), '"') = length(quote) - 1 then quote
        else '“' || quote || '”'
    end
        || coalesce(in_english, '')
        || case
            when in_a_sentence then ', in a sentence of ' || publisher || ' that quotes ' || claimant
                || case when reported_by = publisher_id then '' else ', as reported by ' || reporter end
            when claimant_id = reported_by then ' ' || claimant
            else ' ' || claimant || ', as reported by ' || reporter
        end
        || ' (' || how || '), in: ' || publisher || ', “' || source_title || '”, '
        || coalesce(source_date_printed, 'undated') || ', ' || locator
        || '. ' || package.title || ', record ' || record_id || ', version ' || package.version || '.'
        || coalesce(' ' || reuse_link, '') as footnote
from told, package
order by source_id, quote_start, table_name, record_id
