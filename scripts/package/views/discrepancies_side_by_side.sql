-- Which passages do not fit together, and what was checked and fits?
select
    discrepancy.kind,
    discrepancy.description,
    discrepancy.quote_a,
    first.title as title_a,
    discrepancy.locator_a,
    discrepancy.quote_b,
    second.title as title_b,
    discrepancy.locator_b,
    discrepancy.external_reference,
    discrepancy."table",
    discrepancy.discrepancy_id
from discrepancies as discrepancy
join sources as first on first.source_id = discrepancy.source_id_a
left join sources as second on second.source_id = discrepancy.source_id_b
order by discrepancy.kind = 'consistent', discrepancy.kind, discrepancy.discrepancy_id
