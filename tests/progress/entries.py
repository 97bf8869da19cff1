"""Entries as a coder makes them who is not done."""

from tests.specimen import ONE_MORE


def faulty(doc) -> None:
    quote = doc.quote("The port authority of Sutland counted more than 25 dead.")
    quote.casualty("cas-coast-heron-dead", by="port-authority", outcome=("killed", "dead"), event="heron-sinking",
        count=26, qualifier="more_than", count_text="more than 25", count_scope="event", voice="reported_speech")  # fmt: skip
    doc.nothing_in("We saw a lamp", reason="narrative")


def one_sentence(doc) -> None:
    with doc.at("I ¶1"):
        doc.nothing_in(ONE_MORE, reason="narrative")
