"""What a corpus of many documents costs, stage by stage, as a ratio to plain Frictionless in the same run."""
