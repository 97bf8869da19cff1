"""Documents that are no plain text (web pages, PDF, Word files, e-mail): their text, by well-kept libraries."""
