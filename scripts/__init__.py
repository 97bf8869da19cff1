"""The making: read the documents, extract, check, write, query, export; one command line in front."""
