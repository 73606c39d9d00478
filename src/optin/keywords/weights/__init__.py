"""What words weigh in each language, learned from the corpus; made by ``python -m tools.weigh``."""

__all__: list[str] = []
