"""Documents to package: all tables, the descriptor, the code book, and the start of one more document."""
