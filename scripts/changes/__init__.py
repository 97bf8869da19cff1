"""What has changed between two versions of a package, and whether that is a major, a minor or a patch version."""
