-- Who is said to have done what to whom, each as the state or body that he acts for?
select own.* replace (
    shown_actor.short_name as shown_actor, shown_recipient.short_name as shown_recipient,
    actor.body_id || '~' || recipient.body_id as pair
)
from pages.diplomatic_exchanges as own
join acts_for as actor on actor.actor_id = own.actor_id
join acts_for as recipient on recipient.actor_id = own.recipient_id
join actors as shown_actor on shown_actor.actor_id = actor.body_id
join actors as shown_recipient on shown_recipient.actor_id = recipient.body_id
order by own.rowid
