"""What a zip of the package holds beside the package: read-me, flat claims, views, sums and verifiers."""
