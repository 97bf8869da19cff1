-- For which state or body does each actor act in the end, following the coder's affiliations? (An actor without one acts for itself.)
with recursive line as (
    select actor_id, actor_id as body_id, 0 as steps from actors
    union all
    select line.actor_id, actor.affiliated_with, line.steps + 1
    from line join actors as actor on actor.actor_id = line.body_id
    where actor.affiliated_with is not null and line.steps < 20
)
select line.actor_id, actor.name as actor, line.body_id, body.name as body
from line
join actors as actor on actor.actor_id = line.actor_id
join actors as body on body.actor_id = line.body_id
where not exists (select 1 from line as farther where farther.actor_id = line.actor_id and farther.steps > line.steps)
order by line.actor_id
