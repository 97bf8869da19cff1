"""What extraction modules call: entries become records, each cell with the words that support it; second coding."""
