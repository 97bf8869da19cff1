"""The showing: reads the published package, as any user would."""
