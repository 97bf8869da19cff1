"""Words for people: labels, dates, headlines, and how words are compared when one searches."""
