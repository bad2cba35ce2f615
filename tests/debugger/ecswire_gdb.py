# Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
"""GDB's pretty-printers for ecswire: add `source <prefix>/share/ecswire/ecswire_gdb.py` to ~/.gdbinit.

They read the memory of the program and call none of its functions, so that they work on core files. Strings and
containers are left to the printers of the standard library. `print /r` prints the members of a value instead.
"""

import datetime
import functools

import gdb
import gdb.printing
import gdb.types

EPOCH = datetime.datetime(1970, 1, 1)
EMPTY = '""'  # as GDB prints it

# --- Parts of values -----------------------------------------------------------------------------


def shown(value):
    """The value as GDB prints it: a string has quotes."""
    return value.format_string()


def enumerator(value):
    """The name of an enumerator, without the names of its enumeration and namespaces."""
    return shown(value).rpartition("::")[2]


def optional_value(optional):
    """The value of a std::optional, or None if it is empty."""
    try:  # libstdc++
        payload = optional["_M_payload"]
        return payload["_M_payload"]["_M_value"] if payload["_M_engaged"] else None
    except gdb.error:  # libc++
        return optional["__val_"] if optional["__engaged_"] else None


def alternative(variant):
    """The alternative of a std::variant, by the printer of the standard library; without one, the variant."""
    printer = gdb.default_visualizer(variant)
    return next((value for _, value in printer.children()), variant) if printer else variant


# --- Values on one line --------------------------------------------------------------------------


def open_enum(value):
    return enumerator(value["known_"]) if value["is_known_"] else f"{shown(value['unknown_'])} (unknown)"


def timestamp(value):
    milliseconds = int(value["milliseconds_"])
    try:
        time = EPOCH + datetime.timedelta(milliseconds=milliseconds)
    except OverflowError:  # before the year 1 or after 9999
        return f"{milliseconds} ms"
    return f"{time.isoformat(timespec='milliseconds')}Z ({milliseconds} ms)"


def number(value):
    if value["is_real_"]:
        return shown(value["real_"])
    return ("-" if value["negative_"] else "") + shown(value["magnitude_"])


def decode_error(value):
    line = f"{enumerator(value['code'])} at {shown(value['pointer'])}"
    if (offset := optional_value(value["offset"])) is not None:
        line += f", byte {shown(offset)}"
    if int(value["limit"]) != 0:
        line += f", limit {shown(value['limit'])}"
    if (expected := shown(value["expected"])) != EMPTY:
        line += f": expected {expected}, found {shown(value['found'])}"
    return line


def encode_error(value):
    return f"{enumerator(value['code'])} at {shown(value['pointer'])}"


def violation(value):
    line = f"{shown(value['constraint'])} at {shown(value['pointer'])}"
    if (other := shown(value["other"])) != EMPTY:
        line += f", other {other}"
    found = {name: optional_value(value[name]) for name in ("minimum", "maximum", "actual", "offset")}
    return line + "".join(f", {name} {shown(each)}" for name, each in found.items() if each is not None)


def service_error(value):
    return f"{shown(value['name'])}, status {shown(value['status'])}: {shown(value['text'])}"


def undecodable_response(value):
    return f"undecodable response, status {shown(value['status'])}: {decode_error(value['error'])}"


class Line:
    """Prints the line that a function returns for the value."""

    def __init__(self, function, value):
        self.function, self.value = function, value

    def to_string(self):
        return self.function(self.value)


# --- Values that hold another --------------------------------------------------------------------


class Result:
    """Prints a boost::system::result as its value or its error."""

    def __init__(self, name, value):
        self.name, self.value = name, value

    def to_string(self):
        return "result"

    def children(self):
        yield self.name, self.value


def result(value):
    """The printer of a result whose error is one of ecswire's; of another result, None.

    Boost.Variant2 has the index 0 for no alternative. If moving an alternative can throw, there are two storages, and the
    lowest bit of the index selects one.
    """
    if not str(gdb.types.get_basic_type(value.type).template_argument(1)).startswith("ecswire::"):
        return None
    variant = value["v_"]
    storage, index = variant["st_"], int(variant["ix_"])
    if storage.type.code == gdb.TYPE_CODE_ARRAY:
        storage, index = storage[index & 1], index >> 1
    if index == 1:
        return Result("value", storage["rest_"]["first_"])
    return Result("error", storage["rest_"]["rest_"]["first_"]) if index == 2 else None


def violations_of(value):
    """The printer of a report's list."""
    return gdb.default_visualizer(value["violations_"])


def reason_of(value):
    """The printer of the reason that an error holds; None if that has no printer, as the error of a transport."""
    return gdb.default_visualizer(alternative(value["reason_"]))


# --- Registration --------------------------------------------------------------------------------

LINES = (open_enum, timestamp, number, decode_error, encode_error, violation, undecodable_response)


def register():
    """Registers the printers; those of an earlier call are replaced."""
    printers = gdb.printing.RegexpCollectionPrettyPrinter("ecswire")

    def add(name, printer):
        # The inline namespace has the version.
        printers.add_printer(name, rf"^ecswire::(v\d+(_\d+)?::)?{name}(<.*>)?$", printer)

    for function in LINES:
        add(function.__name__, functools.partial(Line, function))
    add("(any_)?service_error", functools.partial(Line, service_error))
    add("validation_report", violations_of)
    add("(request_error|call_error|call_failure)", reason_of)
    printers.add_printer("result", r"^boost::system::result<.*>$", result)
    gdb.printing.register_pretty_printer(None, printers, replace=True)


register()
