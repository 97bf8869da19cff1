"""What every page asks, made once for each content of the package and kept in files that all processes open."""
