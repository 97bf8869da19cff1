"""The package in every format, all or none: for people who do not want to build anything."""
