-- What became of the sentences, numbers, dates and quotations of each document?
select source_id, 'sentence' as what, disposition, reason, count(*) as how_many
from passages
group by source_id, disposition, reason
union all
select source_id, kind as what, disposition, reason, count(*) as how_many
from mentions
group by source_id, kind, disposition, reason
order by source_id, what, disposition, reason
