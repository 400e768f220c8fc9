#!/usr/bin/env python3
"""Checks that no room includes what it must not know.

usage: check_rooms.py ROOT     checks every source below ROOT/core, ROOT/ui, ROOT/app
       check_rooms.py --self   checks the checker against cases that must be found

The table is the one of core/README.md. A private folder of a room is its own: another room includes only the headers
that lie directly in the room's folder.
"""

import pathlib
import re
import sys

# Room -> rooms it may use. A room may always use itself.
MAY_USE = {
    "core/base": set(),
    "core/project": {"core/base"},
    "core/liquid": {"core/base"},
    "core/compose": {"core/base", "core/project", "core/liquid"},
    "core/event": {"core/base"},
    "core/store": {"core/base", "core/project", "core/event"},
    "core/gateway": {"core/base", "core/compose"},
    "core/document": {"core/base", "core/project"},
    "core/delivery": {
        "core/base",
        "core/project",
        "core/liquid",
        "core/compose",
        "core/event",
        "core/store",
        "core/gateway",
        "core/document",
    },
}

# Headers of gateways that only the composition root names; the others know gateways by interface.
GATEWAY_INTERFACE = re.compile(r"core/gateway/(gateway|gateway_config|oauth|outcome_text|account_pacing|sending_window)\.h$")

# Library headers that one folder alone may include.
ONLY_IN = [
    (re.compile(r"^curl/"), "core/gateway/transport/"),
    (re.compile(r"^sqlite3"), "core/store/"),
    (re.compile(r"^(libpq|pqxx|soci)"), "core/store/"),
    (re.compile(r"^gmime/"), "core/compose/"),
    (re.compile(r"^(zip\.h|zipint\.h)$"), "core/"),
    (re.compile(r"^qpdf/"), "core/document/pdf/"),
    (re.compile(r"^xlsxwriter"), "core/document/pptx/"),
]

# Qt that shows something or needs an event loop has no place in core.
NOT_IN_CORE = re.compile(
    r"^(QtWidgets|QtPrintSupport|QtNetwork|QWidget|QApplication|QGuiApplication|QCoreApplication|QObject|QMainWindow"
    r"|QDialog|QMessageBox|QNetwork\w*|QSql\w*|QTimer|QThread|QPrinter|QtQml|QtQuick|qt6keychain)"
)
# What Qt's gui room needs to make pages, in core/document alone.
QT_GUI = re.compile(r"^(QPainter|QImage|QFont|QPdfWriter|QColor|QTextDocument|QTextLayout|QPixmap|QtGui)")

# One file asks whether the platform that fonts come from is there; the caller has made it.
ASKS_FOR_PLATFORM = ("core/document/document_runtime.cpp", "QGuiApplication")

INCLUDE = re.compile(r'^\s*#\s*include\s*([<"])([^>"]+)[>"]', re.MULTILINE)


def room_of(path):
    """core/<room>, ui or app; None for what is in no room."""
    parts = path.split("/")
    if parts[0] == "core":
        return "/".join(parts[:2]) if len(parts) > 2 else None
    return parts[0] if parts[0] in ("ui", "app") else None


def own_include_problem(path, room, included):
    target = room_of(included)
    if target is None:
        return "is in no room"
    if target == room or room == "app":
        return None
    if target == "app":
        return "only app may include app"
    private = len(included.split("/")) > 3
    if room == "ui":
        if private:
            return "ui uses the public headers of core alone"
        if target == "core/gateway" and not GATEWAY_INTERFACE.match(included):
            return "ui must not know a provider"
        return None
    if target not in MAY_USE[room]:
        return f"{room} must not use {target}"
    if private:
        return f"a private folder of {target}"
    if room == "core/delivery" and target == "core/gateway" and not GATEWAY_INTERFACE.match(included):
        return "delivery knows gateways by interface only"
    return None


def library_problem(path, room, included):
    for header, folder in ONLY_IN:
        if header.match(included) and not path.startswith(folder):
            return f"only {folder} may include this"
    if (path, included) == ASKS_FOR_PLATFORM:
        return None
    if room.startswith("core/"):
        if NOT_IN_CORE.match(included):
            return "core has no widgets, no event loop, no QObject"
        if QT_GUI.match(included) and room not in ("core/document", "core/compose"):
            return "only core/document draws"
    return None


def problems(path, text):
    """(line, include, why) of each include of the file at `path` that breaks the table."""
    room = room_of(path)
    if room is None:
        return
    if room.startswith("core/") and room not in MAY_USE:
        yield 1, path, "this room is not in the table"
        return
    for match in INCLUDE.finditer(text):
        quoted, included = match.group(1) == '"', match.group(2)
        # Generated .moc files belong to their own source; generated headers have no folder.
        if quoted and "/" in included and included.split("/")[0] in ("core", "ui", "app", "tests"):
            why = own_include_problem(path, room, included)
        elif quoted and not included.endswith((".moc", ".inc", ".def")) and "/" in included:
            why = "own headers are included from the root"
        else:
            why = library_problem(path, room, included)
        if why:
            yield text.count("\n", 0, match.start()) + 1, included, why


def check_tree(root):
    found = checked = 0
    for top in ("core", "ui", "app"):
        for file in sorted((root / top).rglob("*")):
            if file.suffix not in (".h", ".cpp") or not file.is_file():
                continue
            checked += 1
            path = file.relative_to(root).as_posix()
            for line, included, why in problems(path, file.read_text(encoding="utf-8")):
                print(f"{path}:{line}: {included}: {why}")
                found += 1
    if checked == 0:
        print("no sources found")
        return 1
    print(f"{checked} files, {found} forbidden includes")
    return 1 if found else 0


SELF_CASES = [
    # path, include line, must be found
    ("core/base/a.cpp", '#include "core/base/b.h"', False),
    ("core/base/a.cpp", '#include "core/project/b.h"', True),
    ("core/liquid/a.cpp", '#include "core/project/project.h"', True),
    ("core/compose/email/a.cpp", '#include "core/liquid/liquid.h"', False),
    ("core/compose/a.cpp", '#include "core/gateway/gateway.h"', True),
    ("core/event/a.h", '#include "core/store/store.h"', True),
    ("core/store/a.h", '#include "core/compose/plan.h"', True),
    ("core/delivery/a.cpp", '#include "core/gateway/gateway.h"', False),
    ("core/delivery/a.cpp", '#include "core/gateway/email_smtp.h"', True),
    ("core/delivery/a.cpp", '#include "core/store/sqlite/sqlite_store.h"', True),
    ("core/gateway/a.cpp", '#include "core/store/store.h"', True),
    ("core/gateway/email_smtp.cpp", "#include <curl/curl.h>", True),
    ("core/gateway/transport/a.cpp", "#  include <curl/curl.h>", False),
    ("core/delivery/a.cpp", "#include <sqlite3.h>", True),
    ("core/document/pdf/a.cpp", "#include <QPdfWriter>", False),
    ("core/document/pdf/a.cpp", "#include <QWidget>", True),
    ("core/project/a.cpp", "#include <QtWidgets/QLabel>", True),
    ("core/store/a.cpp", "#include <QObject>", True),
    ("core/event/a.cpp", "#include <QImage>", True),
    ("core/newroom/a.cpp", "#include <vector>", True),
    ("core/base/a.cpp", '#include "ui/style/tokens.h"', True),
    ("core/base/a.cpp", '#include "../project/project.h"', True),
    ("ui/pages/a.cpp", '#include "core/delivery/execution.h"', False),
    ("ui/pages/a.cpp", '#include "core/gateway/email_smtp.h"', True),
    ("ui/pages/a.cpp", '#include "core/store/sqlite/sqlite_store.h"', True),
    ("ui/pages/a.cpp", '#include "app/composition.h"', True),
    ("ui/pages/a.cpp", "#include <sqlite3.h>", True),
    ("ui/pages/a.cpp", "#include <curl/curl.h>", True),
    ("ui/pages/a.cpp", "#include <QWidget>", False),
    ("app/main.cpp", '#include "core/gateway/email_smtp.h"', False),
    ("app/main.cpp", "#include <curl/curl.h>", True),
]


def check_self():
    wrong = 0
    for path, line, expected in SELF_CASES:
        if bool(list(problems(path, f"// text\n{line}\n"))) != expected:
            print(f"{path} with {line}: expected {'a problem' if expected else 'no problem'}")
            wrong += 1
    print(f"{len(SELF_CASES)} cases, {wrong} wrong")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(check_self() if sys.argv[1] == "--self" else check_tree(pathlib.Path(sys.argv[1])))
