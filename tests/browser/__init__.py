"""A package, unlike the other folders of tests: its browser is closed when it is left."""
