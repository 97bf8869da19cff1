"""Words for people: labels, dates, headlines, the bibliography of the package."""
