"""The options of the adviser, in `[options.personalization]`."""

from __future__ import annotations

from reviewer import Option

BASE_URL = Option(
    "base_url", "", "where the OpenAI-compatible server is; empty: OPENAI_BASE_URL, or else OpenAI itself", private=True
)
MODEL = Option("model", "", "the model to ask; empty: OPENAI_MODEL, or else gpt-4o-mini")
KEY_FILE = Option("key_file", "", "a file that holds the key and nothing else; empty: OPENAI_API_KEY", private=True)
TIMEOUT = Option("timeout", 30.0, "how long one request may take", "seconds", 0.1, 600)
DEADLINE = Option("deadline", 90.0, "how long all requests of one draft may take together", "seconds", 0.1, 3600)
MAX_RETRIES = Option("max_retries", 1, "how often a request that failed in passing is made again", "", 0, 5)
TEMPERATURE = Option("temperature", 0.3, "how freely the model chooses its words", "", 0, 2)
MAX_TOKENS = Option("max_tokens", 1500, "how long a reply may be", "tokens", 50, 20_000)
MAX_INPUT = Option("max_input", 12_000, "how much may be sent about one draft", "characters", 500, 200_000)
FACTS = Option(
    "facts",
    ("topics", "notes", "company_facts"),
    "the keys of the context that may be sent as facts",
    choices=("topics", "notes", "company_facts"),
    private=True,
)
REWRITE = Option("rewrite", default=False, help="ask for the whole draft in other words too, as --rewrite does")
CACHE = Option("cache", default=True, help="keep replies on disk, so that the same draft is not paid for twice")
CACHE_SIZE = Option("cache_size", 5.0, "how much the kept replies may take", "megabytes", 0.01, 1000)
SHOW_PAYLOAD = Option("show_payload", default=False, help="send nothing; --show-payload prints what would be sent")

OPTIONS = (
    BASE_URL, MODEL, KEY_FILE, TIMEOUT, DEADLINE, MAX_RETRIES, TEMPERATURE, MAX_TOKENS, MAX_INPUT, FACTS, REWRITE,
    CACHE, CACHE_SIZE, SHOW_PAYLOAD,
)  # fmt: skip
