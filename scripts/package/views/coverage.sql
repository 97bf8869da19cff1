-- What became of the sentences, numbers, dates and quotations of each document?
select source_id, 'sentence' as what, disposition, reason, count(*) as how_many
from passages
group by all
union all
select source_id, kind as what, disposition, reason, count(*) as how_many
from mentions
group by all
order by source_id, what, disposition, reason
