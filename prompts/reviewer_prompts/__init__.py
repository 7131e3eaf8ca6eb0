"""The prompt templates of the personalization adviser, as files: `name`.md, each with its version and purpose.

`versions.json` holds the hash of every version there was; `python -m tests.test_prompts` adds that of a new one.
"""
