"""Judges documents with the generated models.

Standard input has a case on each line: a JSON object with `model`, and `json` or `yaml`, each the
text of a document. Standard output has the verdict on each, in the same order.
"""

import json
import sys
from typing import Any

import planproof_models
import yaml
from pydantic import BaseModel, ValidationError


def is_valid(model: type[BaseModel], data: Any) -> bool:
    try:
        model.model_validate(data)
    except ValidationError:
        return False
    return True


def places_in_json(model: type[BaseModel], text: str) -> list[list[str]]:
    """Where a document has errors; a tag that chooses no model is at fault itself."""
    try:
        model.model_validate_json(text)
    except ValidationError as error:
        return [
            [*map(str, problem["loc"]), *tag_of(problem.get("ctx", {}))]
            for problem in error.errors()
        ]
    return []


def tag_of(context: dict[str, Any]) -> list[str]:
    return [context["discriminator"].strip("'")] if "discriminator" in context else []


def judge(case: dict[str, Any]) -> dict[str, Any]:
    model = getattr(planproof_models, case["model"])
    if "json" in case:
        text = case["json"]
        return {
            "places": places_in_json(model, text),
            "fromData": is_valid(model, json.loads(text)),
        }
    try:
        data = yaml.safe_load(case["yaml"])
    except (yaml.YAMLError, ValueError, KeyError, OverflowError):
        return {"loads": False, "valid": False, "data": None}
    return {"loads": True, "valid": is_valid(model, data), "data": printable(data)}


def printable(data: Any) -> Any:
    """What JSON can hold of a document: enough to tell whether two values are the same."""
    if isinstance(data, dict):
        return {str(key): printable(value) for key, value in data.items()}
    if isinstance(data, list):
        return [printable(item) for item in data]
    plain = data is None or isinstance(data, (bool, str))
    return data if plain else f"{type(data).__name__} {data}"


for line in sys.stdin:
    print(json.dumps(judge(json.loads(line))))
