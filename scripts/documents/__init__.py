"""Documents as received: text, paragraphs, offsets, and where quotations stand in them."""
