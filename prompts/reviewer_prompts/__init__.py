"""The prompt templates of the personalization adviser."""
