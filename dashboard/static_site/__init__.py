"""The site for those who run nothing: the pages of the dashboard as files, each usable without JavaScript."""
