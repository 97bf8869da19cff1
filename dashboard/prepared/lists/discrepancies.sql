-- Which passages do not fit together, or were checked and fit, and in which sentences do they stand?
with passage as (
    select discrepancy_id, 'a' as side, source_id_a as source_id, quote_a_start as first, quote_a_end as last from discrepancies
    union all
    select discrepancy_id, 'b', source_id_b, quote_b_start, quote_b_end from discrepancies
),
sentences as (
    select discrepancy_id, side, string_agg(sentence.passage, ' ' order by passage_start) as sentence
    from passage join passages as sentence on sentence.source_id = passage.source_id
        and sentence.passage_start < passage.last and sentence.passage_end > passage.first
    group by all
)
select
    own.discrepancy_id as record_id, own.* exclude (discrepancy_id),
    source_a.title as title_a, source_a.short_title as document_a,
    source_a.date_printed as date_printed_a, source_a.reuse_link as reuse_link_a,
    publisher_a.name as published_by_a, claimant_a.short_name as claimed_by_a, claim_a.voice as voice_a,
    claim_a.table_name as table_a, sentence_a.sentence as sentence_a,
    source_b.title as title_b, source_b.short_title as document_b,
    source_b.date_printed as date_printed_b, source_b.reuse_link as reuse_link_b,
    publisher_b.name as published_by_b, claimant_b.short_name as claimed_by_b, claim_b.voice as voice_b,
    claim_b.table_name as table_b, sentence_b.sentence as sentence_b,
    cited.footnote_a, cited.footnote_b
from discrepancies as own
left join sources as source_a on source_a.source_id = own.source_id_a
left join actors as publisher_a on publisher_a.actor_id = source_a.publisher_id
left join citations as claim_a on claim_a.record_id = own.record_id_a
left join actors as claimant_a on claimant_a.actor_id = claim_a.claimant_id
left join sentences as sentence_a on sentence_a.discrepancy_id = own.discrepancy_id and sentence_a.side = 'a'
left join sources as source_b on source_b.source_id = own.source_id_b
left join actors as publisher_b on publisher_b.actor_id = source_b.publisher_id
left join citations as claim_b on claim_b.record_id = own.record_id_b
left join actors as claimant_b on claimant_b.actor_id = claim_b.claimant_id
left join sentences as sentence_b on sentence_b.discrepancy_id = own.discrepancy_id and sentence_b.side = 'b'
left join contradictions as cited on cited.discrepancy_id = own.discrepancy_id
order by own.source_id_a, own.quote_a_start, own.discrepancy_id
