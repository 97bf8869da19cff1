def exchanges(): pass
