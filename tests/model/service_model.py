# Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
"""A service model, in the form of tests/data/model/service.json or of botocore's service-2.json, and what
follows from it in C++: the type of each member, the header of each shape."""

import json
import re
from pathlib import Path

SCALARS = {
    "string": "std::string",
    "boolean": "bool",
    "integer": "std::int32_t",
    "long": "std::int64_t",
    "float": "float",
    "double": "double",
    "timestamp": "timestamp",
    "blob": "blob",
}

KEYWORDS = set(
    """alignas alignof and asm auto bool break case catch char class concept const consteval constexpr
    constinit continue decltype default delete do double else enum explicit export extern false float for
    friend goto if inline int long mutable namespace new noexcept not nullptr operator or private protected
    public register requires return short signed sizeof static struct switch template this throw true try
    typedef typeid typename union unsigned using virtual void volatile while xor""".split()
)

# A header takes in the structures that only one shape uses while it isn't estimated to get longer than this.
LINES_OF_ONE_HEADER = 180

# Words that the rule for snake_case would cut in two.
WORDS = {"VCpu": "Vcpu", "GiB": "Gib", "MiB": "Mib", "FSx": "Fsx", "IPs": "Ips"}


def snake_case(name):
    """container_instance of ContainerInstance, ebs_tag_specification of EBSTagSpecification."""
    for word, simple in WORDS.items():
        name = name.replace(word, simple)
    name = re.sub(r"([A-Z]+)([A-Z][a-z])", r"\1_\2", name)
    return re.sub(r"([a-z0-9])([A-Z])", r"\1_\2", name).lower()


def hidden_macros(project):
    """The names that ecs/detail/hide_macros.hpp hides."""
    text = (project / "include/ecswire/ecs/detail/hide_macros.hpp").read_text(encoding="utf-8")
    return set(re.findall(r"^#undef (\w+)", text, re.MULTILINE))


class Model:
    """`data` is the parsed JSON of the model; `families` that of tests/data/model/families.json."""

    def __init__(self, data, families):
        self.metadata = data.get("metadata", {})
        self.paginators = data.get("paginators", {})
        self.shapes = data["shapes"]
        self.operations = {name: self._operation(fact) for name, fact in data["operations"].items()}
        self.families = families
        self.messages = {
            shape: name
            for name, fact in self.operations.items()
            for shape in (fact["input"], fact["output"])
        }
        self.users = self._find_users()
        self._homes = self._find_homes()
        self._place()

    @staticmethod
    def _operation(fact):
        def name(value):
            return value["shape"] if isinstance(value, dict) else value

        return {
            **fact,
            "input": name(fact["input"]),
            "output": name(fact["output"]),
            "errors": [name(error) for error in fact.get("errors", [])],
        }

    # --- shapes ---------------------------------------------------------------------------------------

    def is_structure(self, name):
        return self.shapes[name]["type"] == "structure"

    def is_error(self, name):
        return bool(self.shapes[name].get("exception"))

    def is_enum(self, name):
        return "enum" in self.shapes[name]

    def is_document(self, name):
        return bool(self.shapes[name].get("document"))

    def is_declared(self, name):
        """Whether C++ has a type of that name: structures and enumerations."""
        return (self.is_structure(name) and not self.is_document(name)) or self.is_enum(name)

    def members(self, name):
        return self.shapes[name]["members"]

    def leaf(self, name):
        """The shape within a list or map, however deep."""
        shape = self.shapes[name]
        while shape["type"] in ("list", "map"):
            name = shape["member" if shape["type"] == "list" else "value"]["shape"]
            shape = self.shapes[name]
        return name

    def cpp_type(self, name):
        shape = self.shapes[name]
        if shape["type"] == "list":
            return f"std::vector<{self.cpp_type(shape['member']['shape'])}>"
        if shape["type"] == "map":
            return f"std::map<std::string, {self.cpp_type(shape['value']['shape'])}>"
        if self.is_document(name):
            return "boost::json::value"
        if shape["type"] == "structure":
            return name
        if self.is_enum(name):
            return f"open_enum<{name}>"
        return SCALARS[shape["type"]]

    def member_types(self, structure):
        """{wire name: C++ type}, in order of declaration, without std::optional."""
        return {
            member: self.cpp_type(fact["shape"]) for member, fact in self.members(structure).items()
        }

    @staticmethod
    def identifier(wire_name):
        """The C++ name of a member or enumerator: other than on the wire where C++ can't spell that."""
        name = re.sub(r"\W", "_", wire_name)
        if not re.match(r"[A-Za-z]", name):
            return "_" + name
        return name + "_" if name in KEYWORDS else name

    # --- where they belong ------------------------------------------------------------------------------

    def _find_users(self):
        users = {name: set() for name in self.shapes}
        for name, shape in self.shapes.items():
            if shape["type"] == "structure":
                for fact in shape["members"].values():
                    users[self.leaf(fact["shape"])].add(name)
        return users

    def _find_homes(self):
        homes = {}
        for family, facts in self.families.items():
            for name in facts["structures"]:
                homes[name] = family
            for operation in facts["operations"]:
                if operation in self.operations:
                    homes[self.operations[operation]["input"]] = family
                    homes[self.operations[operation]["output"]] = family
        for name in self.shapes:
            if self.is_error(name):
                homes[name] = "common"
        return homes

    def family(self, name, visited=()):
        """The family of a shape: as families.json says, else the one that all others of its users build on."""
        if name not in self._homes and name not in visited:
            users = {self.family(user, (*visited, name)) for user in self.users[name]} - {None}
            self._homes[name] = self._common_ground(users)
        return self._homes.get(name)

    def _common_ground(self, families):
        if len(families) <= 1:
            return next(iter(families), None)
        for family in sorted(families):
            if all(family in self.depends_on(other) for other in families):
                return family
        return "common"

    def depends_on(self, family):
        """The families that one builds on, itself among them."""
        found, todo = set(), [family]
        while todo:
            one = todo.pop()
            if one not in found:
                found.add(one)
                for name, home in list(self._homes.items()):
                    if home == one and name in self.shapes and self.is_structure(name):
                        leaves = (self.leaf(fact["shape"]) for fact in self.members(name).values())
                        todo += [self._homes[leaf] for leaf in leaves if leaf in self._homes]
        return found

    def family_of_operation(self, operation):
        return self.family(self.operations[operation]["input"])

    def _place(self):
        """Assigns a header to each declared shape: `header_of`, and `contents` the other way round."""
        self.header_of = {}
        self.contents = {}
        for name in self.shapes:
            if self.is_declared(name) and not self.is_error(name) and self.family(name):
                self._put(name, (self.family(name), snake_case(self.messages.get(name, name))))
        for family, facts in self.families.items():
            for stem, names in facts.get("together", {}).items():
                for name in names:
                    if name in self.header_of:
                        self._move(name, (family, stem))
        # Enumerations again last: a structure that was taken in may leave one with a single header.
        for kind in (self.is_enum, self.is_structure, self.is_enum):
            # The smallest first, so that what is taken in is a helper and not a resource.
            for name in sorted(self.header_of, key=lambda one: (self._lines(self.header_of[one]), one)):
                if kind(name) and name not in self.messages:
                    self._take_in(name)

    def _put(self, name, header):
        self.header_of[name] = header
        self.contents.setdefault(header, []).append(name)

    def _move(self, name, header):
        self.contents[self.header_of[name]].remove(name)
        if not self.contents[self.header_of[name]]:
            del self.contents[self.header_of[name]]
        self._put(name, header)

    def _take_in(self, name):
        """Moves a header into the one that has all users of it, if that has room."""
        header = self.header_of[name]
        users = {self.header_of.get(user) for one in self.contents[header] for user in self.users[one]}
        users.discard(header)
        if len(users) != 1 or None in users:
            return
        (target,) = users
        if self.is_enum(name) or self._lines(header) + self._lines(target) <= LINES_OF_ONE_HEADER:
            for moved in list(self.contents[header]):
                self._move(moved, target)

    def _lines(self, header):
        def lines(name):
            if self.is_enum(name):
                return 9 + len(self.shapes[name]["enum"])
            return 12 + 1.7 * len(self.members(name)) + 3 * len(self.shapes[name].get("required", []))

        return sum(lines(name) for name in self.contents[header])

    def declarations(self, header):
        """The shapes of a header, each behind those that it needs."""
        ordered = []

        def visit(name):
            if name in self.contents[header] and name not in ordered:
                if self.is_structure(name):
                    for fact in self.members(name).values():
                        visit(self.leaf(fact["shape"]))
                ordered.append(name)

        def weight(name):
            return (name in self.messages, name.endswith("Response"), name)

        for name in sorted(self.contents[header], key=weight):
            visit(name)
        return ordered


def load(project, path=None):
    """The project's model, or the one of a file."""
    folder = project / "tests/data/model"
    data = json.loads(Path(path or folder / "service.json").read_text(encoding="utf-8"))
    families = json.loads((folder / "families.json").read_text(encoding="utf-8"))
    for fact in json.loads((folder / "rules.json").read_text(encoding="utf-8")):
        if fact["rule"] == "enum" and "type" in fact:
            give_type(data["shapes"], fact)
    return Model(data, families)


def give_type(shapes, fact):
    """Makes a member that the model has as a string the enumeration that a documented rule lists."""
    member = shapes.get(fact["shape"], {}).get("members", {}).get(fact["member"])
    if member:
        shapes[fact["type"]] = {"type": "string", "enum": fact["values"]}
        member["shape"] = fact["type"]


def adopt(project, path):
    """Makes a service model the project's copy: one record a line, without what isn't used."""
    data = json.loads(Path(path).read_text(encoding="utf-8"))
    model = Model(data, {}) # Reads either form.
    parts = [f'"metadata": {json.dumps(data["metadata"])}']
    records = {
        "operations": {
            name: {key: fact[key] for key in ("input", "output", "errors", "idempotent") if key in fact}
            for name, fact in sorted(model.operations.items())
        },
        "paginators": data.get("paginators", {}),
        "waiters": data.get("waiters", {}),
        "shapes": {name: of_interest(shape) for name, shape in sorted(data["shapes"].items())},
    }
    for name, values in records.items():
        lines = ",\n".join(f"{json.dumps(key)}: {json.dumps(value)}" for key, value in values.items())
        parts.append(f'"{name}": {{\n{lines}\n}}')
    target = project / "tests/data/model/service.json"
    target.write_text("{\n" + ",\n".join(parts) + "\n}\n", encoding="utf-8")


SHAPE_KEYS = """type document union exception fault httpError sensitive deprecated deprecatedSince enum min max
    pattern member key value required members""".split()
MEMBER_KEYS = "shape idempotencyToken deprecated deprecatedSince".split()


def of_interest(shape):
    """A shape's facts in a fixed order, without documentation and the like."""
    fact = {key: shape[key] for key in SHAPE_KEYS if key in shape}
    for key in ("member", "key", "value"):
        if key in fact:
            fact[key] = {"shape": fact[key]["shape"]}
    if "members" in fact:
        fact["members"] = {
            name: {key: member[key] for key in MEMBER_KEYS if key in member}
            for name, member in fact["members"].items()
        }
    if "error" in shape and "httpStatusCode" in shape["error"]:
        fact["httpError"] = shape["error"]["httpStatusCode"]
    return fact
