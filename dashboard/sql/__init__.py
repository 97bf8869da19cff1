"""A reader's own SQL, answered in a process of its own."""
