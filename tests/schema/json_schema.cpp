// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/schema/json_schema.hpp>

#include <ecswire/constraints/characters.hpp>
#include <ecswire/constraints/each.hpp>
#include <ecswire/constraints/length.hpp>
#include <ecswire/constraints/max_items.hpp>
#include <ecswire/constraints/no_edge_spaces.hpp>
#include <ecswire/constraints/range.hpp>
#include <ecswire/constraints/required.hpp>
#include <ecswire/constraints/required_when.hpp>
#include <ecswire/constraints/reserved_prefix.hpp>
#include <ecswire/constraints/rule.hpp>
#include <ecswire/constraints/unique_by.hpp>
#include <ecswire/reflect/timestamp.hpp>

#include "support/catch.hpp"

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

using namespace ecswire;

namespace {

namespace other {

struct Part {
    std::optional<bool> flag{};
};
BOOST_DESCRIBE_STRUCT(Part, (), (flag))

} // namespace other

struct multiple_of_constraint {
    static constexpr std::string_view name = "multipleOf";
    static constexpr std::string_view message = "Member must be even";
    template <class T>
    static constexpr bool applies_to = integer_type<T>;
    constexpr bool holds(std::int64_t value) const { return value % 2 == 0; }
    template <class T, class Out>
    void schema(Out& out) const {
        out.keyword("multipleOf", number(2));
    }
};
inline constexpr multiple_of_constraint even{};
static_assert(multiple_of_constraint::applies_to<int> &&
              requirement_of(even).text == "Member must be even");

enum class Kind { A, B };
BOOST_DESCRIBE_ENUM(Kind, A, B)

struct Part {
    std::optional<std::string> key{};
    std::optional<open_enum<Kind>> kind{};
    std::unique_ptr<Part> within{};
};
BOOST_DESCRIBE_STRUCT(Part, (), (key, kind, within))

constexpr auto constraints_of(shape<Part>) {
    return constraints(
        member<&Part::key>(required, length(1, 9), characters(unicode_letters + " \""),
                           reserved_prefix("sys."), no_edge_spaces),
        member<&Part::within>(
            required_when<&Part::kind>(Kind::B),
            required_when<&Part::key>(not_starting_with("arn:", "a short name")),
            rule("notTooDeep", "Member must not be too deep", [](const Part&) { return true; })));
}

struct Whole {
    bool flag = false;
    std::optional<std::int8_t> byte{};
    std::uint64_t count{};
    std::optional<double> ratio{};
    std::optional<timestamp> when{};
    std::optional<std::vector<std::optional<std::string>>> sparse{};
    std::optional<std::vector<Part>> parts{};
    std::optional<std::map<std::string, std::vector<std::string>>> map{};
    std::optional<other::Part> part{};
};
BOOST_DESCRIBE_STRUCT(Whole, (), (flag, byte, count, ratio, when, sparse, parts, map, part))

constexpr auto constraints_of(shape<Whole>) {
    return constraints(
        member<&Whole::byte>(range(1, 10), even),
        member<&Whole::parts>(length(at_least(1)), max_items(5, not_counting<&Part::key>("sys.")),
                              unique_by<&Part::key>),
        member<&Whole::map>(length(at_most(4)), each(length(0, 3), each(length(0, 2)))));
}

// Names that are no names of JSON Schema by themselves, or end like a number that tells them apart.
template <class T>
struct Page {
    std::optional<T> first{};
};
BOOST_DESCRIBE_STRUCT(Page<int>, (), (first))
BOOST_DESCRIBE_STRUCT(Page<other::Part>, (), (first))

struct Part3 {
    std::optional<int> third{};
};
BOOST_DESCRIBE_STRUCT(Part3, (), (third))

namespace third {

struct Part {
    std::optional<int> third{};
};
BOOST_DESCRIBE_STRUCT(Part, (), (third))

} // namespace third

struct Names {
    std::optional<Part3> a{};
    std::optional<other::Part> b{};
    std::optional<Part> c{};
    std::optional<third::Part> d{};
    std::optional<Page<int>> e{};
    std::optional<Page<other::Part>> f{};
};
BOOST_DESCRIBE_STRUCT(Names, (), (a, b, c, d, e, f))

struct Base {
    std::optional<int> low{};
};
BOOST_DESCRIBE_STRUCT(Base, (), (low))

constexpr auto constraints_of(shape<Base>) {
    return constraints(member<&Base::low>(range(at_least(1))));
}

struct SecondBase {
    std::optional<std::string> name{};
};
BOOST_DESCRIBE_STRUCT(SecondBase, (), (name))

struct Derived : Base, SecondBase {
    std::optional<bool> own{};
};
BOOST_DESCRIBE_STRUCT(Derived, (Base, SecondBase), (own))

constexpr auto constraints_of(shape<Derived>) {
    return constraints(member<&Derived::name>(required, length(1, 9)), member<&Derived::low>(even));
}

TEST_CASE("json_schema distinguishes shapes with equal names, and refers to each") {
    const std::string schema = json_schema<Names>();
    const auto count = [&schema](const std::string& text) {
        std::size_t found = 0;
        for (std::size_t at = 0; (at = schema.find(text, at)) != std::string::npos; ++at) {
            ++found;
        }
        return found;
    };
    for (const std::string name : {"Names", "Part3", "Part", "Part2", "Part4", "Page_int"}) {
        CHECK(count("\n    \"" + name + "\": {") == 1);
        CHECK(count("\"$ref\": \"#/$defs/" + name + "\"\n") >= (name == "Names" ? 0U : 1U));
    }
    CHECK(count("\"$ref\": \"#/$defs/Page_") == 2);
    CHECK(schema.find('<') == std::string::npos);
}

TEST_CASE("json_schema has the constraints on inherited members") {
    CHECK(json_schema<Derived>() == R"({
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$ref": "#/$defs/Derived",
  "$defs": {
    "Derived": {
      "type": "object",
      "properties": {
        "low": {
          "type": [
            "integer",
            "null"
          ],
          "minimum": -2147483648,
          "maximum": 2147483647,
          "multipleOf": 2,
          "allOf": [
            {
              "minimum": 1
            }
          ]
        },
        "name": {
          "type": "string",
          "minLength": 1,
          "maxLength": 9
        },
        "own": {
          "type": [
            "boolean",
            "null"
          ]
        }
      },
      "required": [
        "name"
      ]
    }
  }
})");
}

TEST_CASE("json_schema has all constraints of a shape") {
    CHECK(json_schema<Part>() == R"({
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$ref": "#/$defs/Part",
  "$defs": {
    "Part": {
      "type": "object",
      "properties": {
        "key": {
          "type": "string",
          "minLength": 1,
          "maxLength": 9,
          "not": {
            "type": "string",
            "pattern": "[^\\p{L} \"]"
          },
          "pattern": "^([^ ]([\\s\\S]*[^ ])?)?$",
          "allOf": [
            {
              "not": {
                "type": "string",
                "pattern": "^[sS][yY][sS]\\."
              }
            }
          ]
        },
        "kind": {
          "enum": [
            "A",
            "B",
            null
          ]
        },
        "within": {
          "anyOf": [
            {
              "$ref": "#/$defs/Part"
            },
            {
              "type": "null"
            }
          ],
          "$comment": "Not expressed here: Member must not be too deep"
        }
      },
      "required": [
        "key"
      ],
      "allOf": [
        {
          "if": {
            "properties": {
              "kind": {
                "const": "B"
              }
            },
            "required": [
              "kind"
            ]
          },
          "then": {
            "properties": {
              "within": {
                "not": {
                  "type": "null"
                }
              }
            },
            "required": [
              "within"
            ]
          }
        },
        {
          "if": {
            "properties": {
              "key": {
                "type": "string",
                "not": {
                  "pattern": "^arn:"
                }
              }
            },
            "required": [
              "key"
            ]
          },
          "then": {
            "properties": {
              "within": {
                "not": {
                  "type": "null"
                }
              }
            },
            "required": [
              "within"
            ]
          }
        }
      ]
    }
  }
})");
}

TEST_CASE("json_schema defines each nested shape once") {
    CHECK(json_schema<Whole>({.origin = value_origin::service, .unicode_categories = false}) ==
          R"({
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$ref": "#/$defs/Whole",
  "$defs": {
    "Whole": {
      "type": "object",
      "properties": {
        "flag": {
          "type": "boolean"
        },
        "byte": {
          "type": [
            "integer",
            "null"
          ],
          "minimum": -128,
          "maximum": 127,
          "multipleOf": 2,
          "allOf": [
            {
              "minimum": 1
            },
            {
              "maximum": 10
            }
          ]
        },
        "count": {
          "type": "integer",
          "minimum": 0,
          "maximum": 18446744073709551615
        },
        "ratio": {
          "anyOf": [
            {
              "type": [
                "number",
                "null"
              ]
            },
            {
              "enum": [
                "NaN",
                "Infinity",
                "-Infinity"
              ]
            }
          ]
        },
        "when": {
          "type": [
            "number",
            "null"
          ]
        },
        "sparse": {
          "type": [
            "array",
            "null"
          ],
          "items": {
            "type": [
              "string",
              "null"
            ]
          }
        },
        "parts": {
          "type": [
            "array",
            "null"
          ],
          "items": {
            "$ref": "#/$defs/Part"
          },
          "minItems": 1,
          "contains": {
            "not": {
              "properties": {
                "key": {
                  "type": "string",
                  "pattern": "^[sS][yY][sS]\\."
                }
              },
              "required": [
                "key"
              ]
            }
          },
          "minContains": 0,
          "maxContains": 5,
          "$comment": "Not expressed here: Member must have unique values"
        },
        "map": {
          "type": [
            "object",
            "null"
          ],
          "additionalProperties": {
            "type": "array",
            "items": {
              "type": "string",
              "minLength": 0,
              "maxLength": 2
            },
            "minItems": 0,
            "maxItems": 3
          },
          "maxProperties": 4
        },
        "part": {
          "anyOf": [
            {
              "$ref": "#/$defs/Part2"
            },
            {
              "type": "null"
            }
          ]
        }
      }
    },
    "Part": {
      "type": "object",
      "properties": {
        "key": {
          "type": "string",
          "minLength": 1,
          "maxLength": 9,
          "pattern": "^([^ ]([\\s\\S]*[^ ])?)?$",
          "$comment": "Not expressed here: Member must satisfy regular expression pattern: [\\p{L} \"]*"
        },
        "kind": {
          "enum": [
            "A",
            "B",
            null
          ]
        },
        "within": {
          "anyOf": [
            {
              "$ref": "#/$defs/Part"
            },
            {
              "type": "null"
            }
          ],
          "$comment": "Not expressed here: Member must not be too deep"
        }
      },
      "required": [
        "key"
      ],
      "allOf": [
        {
          "if": {
            "properties": {
              "kind": {
                "const": "B"
              }
            },
            "required": [
              "kind"
            ]
          },
          "then": {
            "properties": {
              "within": {
                "not": {
                  "type": "null"
                }
              }
            },
            "required": [
              "within"
            ]
          }
        },
        {
          "if": {
            "properties": {
              "key": {
                "type": "string",
                "not": {
                  "pattern": "^arn:"
                }
              }
            },
            "required": [
              "key"
            ]
          },
          "then": {
            "properties": {
              "within": {
                "not": {
                  "type": "null"
                }
              }
            },
            "required": [
              "within"
            ]
          }
        }
      ]
    },
    "Part2": {
      "type": "object",
      "properties": {
        "flag": {
          "type": [
            "boolean",
            "null"
          ]
        }
      }
    }
  }
})");
}

} // namespace
