# Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
"""The facts about a member in the words of a comment, for a person to write one from."""


def between(fact, what=""):
    low, high = fact.get("min"), fact.get("max")
    if low is None:
        return f"at most {high}{what}"
    return f"at least {low}{what}" if high is None else f"{low} to {high}{what}"


def unit(fact):
    return f" {fact['unit']}" if "unit" in fact else ""


def listed(values):
    return ", ".join(str(value) for value in values)


def others(fact):
    other = fact["other"]
    return " or ".join(f"`{one}`" for one in (other if isinstance(other, list) else [other]))


PHRASES = {
    "required": lambda fact: "required",
    "requiredWhen": lambda fact: f"required when {fact['when']}",
    "requires": lambda fact: f"needs {others(fact)}",
    "onlyWhen": lambda fact: f"only when {fact['when']}",
    "forbiddenWhen": lambda fact: f"absent when {fact['when']}",
    "exclusive": lambda fact: f"not together with {others(fact)}",
    "length": lambda fact: between(fact, " bytes" if fact.get("unit") == "bytes" else " code points"),
    "listSize": lambda fact: between(fact, " elements"),
    "range": lambda fact: between(fact) + unit(fact),
    "limit": lambda fact: f"at most {fact['max']}",
    "default": lambda fact: f"default: {fact['value']}{unit(fact)}",
    "format": lambda fact: " or ".join(fact["forms"]),
    "enum": lambda fact: "one of " + listed(fact["values"]),
    "values": lambda fact: "one of " + listed(fact["values"]),
    "mustBe": lambda fact: f"must be {fact['value']}",
    "characters": lambda fact: f"characters {fact['set']}",
    "unsupportedOn": lambda fact: "not on " + listed(fact["on"]),
    "unique": lambda fact: "unique" + (f" by {fact['by']}" if "by" in fact else ""),
    "deprecated": lambda fact: f"deprecated since {fact['since']}",
    "triggersDeployment": lambda fact: f"starts a deployment: {fact['value']}",
    "quota": lambda fact: f"quota {fact['max']}",
}

# What the type or a trait of the member says already.
SILENT = {"sensitive", "idempotencyToken", "pattern", "json"}


def phrase(fact):
    """In words, or nothing where the declaration says it."""
    kind = fact["rule"]
    if kind in SILENT or (kind == "enum" and fact.get("origin") == "model"):
        return ""
    said = PHRASES[kind](fact) if kind in PHRASES else kind
    for key in ("when", "text", "note"):
        if key in fact and str(fact[key]) not in said:
            said += f" ({fact[key]})"
    return said
