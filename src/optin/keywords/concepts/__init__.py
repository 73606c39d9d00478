"""What words stand for, one file a language, by the same concepts in all; see `weighing`."""

__all__: list[str] = []
