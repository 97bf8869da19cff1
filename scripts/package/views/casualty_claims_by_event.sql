-- What does each document claim about the people killed, injured, missing, surviving or aboard in each event, side by side?
select
    event.event_id,
    event.name as event,
    casualty.outcome,
    casualty.source_id,
    casualty.count_text,
    casualty.qualifier,
    casualty.count,
    casualty.count_low,
    casualty.count_high,
    casualty.outcome_text,
    casualty.population,
    claimant.short_name as claimant,
    casualty.voice,
    casualty.casualty_id,
    casualty.restates,
    casualty.locator,
    casualty.quote
from casualties as casualty
join events as event using (event_id)
join actors as claimant on claimant.actor_id = casualty.asserted_by
order by event.date_start nulls last, event.event_id, casualty.outcome, casualty.source_id, casualty.casualty_id
