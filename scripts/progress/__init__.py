"""What is left to do in the extraction of a document, told all at once, and again at every save."""
