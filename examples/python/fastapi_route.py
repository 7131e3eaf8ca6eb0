"""A route for FastAPI that a page can ask before it sends: POST {"draft": "...", "context": {...}} to /review."""

from __future__ import annotations

from typing import Any

from fastapi import FastAPI, HTTPException
from pydantic import BaseModel, Field

from reviewer import InvalidContext, Reviewer, UnreadableDraft

app = FastAPI()
judge = Reviewer()  # loads the rules once, and may be shared


class Request(BaseModel):
    """A draft, and what is known beside it."""

    draft: str = Field(max_length=100_000)
    context: dict[str, Any] = {}


@app.post("/review")
def review(request: Request) -> dict[str, Any]:
    """Give the verdict and what to mend; 422 for a draft or a context that cannot be."""
    try:
        critique = judge.review(request.draft, request.context)
    except (InvalidContext, UnreadableDraft) as problem:
        raise HTTPException(422, str(problem)) from None
    findings = [{"rule": finding.rule, "hint": finding.hint} for finding in critique.findings]
    return {"verdict": critique.verdict, "score": critique.score, "findings": findings}
