"""The command line, `python -m scripts COMMAND`."""
