"""The fault suite: what optin promises, tried against crashes, pauses, races and bad luck.

`make torture` runs it. Each module that has a `run` function is a suite; it takes how many runs to
make and an integer seed, and gives figures. Run number n of a suite starts from the seed plus n, so
that what fails can be played again alone.
"""
