"""A reader's own SQL, run in a process of its own."""
