"""SQL in, rows out: one connection, a module for the questions of each page."""
