"""A document as received: its text, its paragraphs, the places of quotations in it."""
