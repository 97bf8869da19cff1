"""The pages, a script each, written like a recipe; the first line of a script is the question that its page answers."""
