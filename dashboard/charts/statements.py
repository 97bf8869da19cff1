def statements(): pass
