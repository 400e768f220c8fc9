"""The console as an assistive tool meets it: controls by role and accessible name over AT-SPI 2, keys over XTEST."""

import contextlib
import os
import re
import subprocess
import sys
import time

import pyatspi

CONTAINERS_OF_CELLS = {"table", "list", "tree table", "tree"}


class NotThere(Exception):
    pass


def wait_for(what, look, seconds=30):
    """The first true answer of look(); objects may vanish while the tree is walked, so its errors mean "not yet"."""
    deadline = time.monotonic() + seconds
    error = None
    while time.monotonic() < deadline:
        try:
            answer = look()
            if answer:
                return answer
        except Exception as raised:  # noqa: BLE001: whatever the bus says, the tree is asked again
            error = raised
        time.sleep(0.1)
    raise NotThere(f"{what} after {seconds} s" + (f" ({error!r})" if error else ""))


def is_showing(node):
    return node.getState().contains(pyatspi.STATE_SHOWING)


def descend(node):
    """Every object below, but not the cells of tables and lists."""
    for index in range(node.childCount):
        child = node.getChildAtIndex(index)
        if child is None:
            continue
        yield child
        if child.getRoleName() not in CONTAINERS_OF_CELLS:
            yield from descend(child)


class Program:
    def __init__(self, name, command, environment=None):
        self.process = subprocess.Popen(command, env=environment)
        self.name = name
        self.root = wait_for(f"{name} on the accessibility bus", self._root, 60)

    def _root(self):
        if self.process.poll() is not None:
            raise NotThere(f"{self.name} ended with {self.process.returncode}")
        desktop = pyatspi.Registry.getDesktop(0)
        for index in range(desktop.childCount):
            application = desktop.getChildAtIndex(index)
            if application is not None and application.name == self.name and application.childCount:
                return application
        return None

    def all(self, role, name=None, hidden=False):
        """`role` may name several: "list|table"."""
        pattern = re.compile(name + r"\Z") if name is not None else None
        return [node for node in descend(self.root)
                if node.getRoleName() in role.split("|") and (pattern is None or pattern.match(node.name or ""))
                and (hidden or is_showing(node))]

    def find(self, role, name, seconds=30, hidden=False):
        return wait_for(f"{role} “{name}”", lambda: next(iter(self.all(role, name, hidden)), None), seconds)

    def gone(self, role, name, seconds=30):
        wait_for(f"no {role} “{name}”", lambda: not self.all(role, name), seconds)

    def press(self, role, name, seconds=30):
        """Presses or toggles through the accessible action, once the control is enabled."""
        def ready():
            node = next(iter(self.all(role, name)), None)
            return node if node and node.getState().contains(pyatspi.STATE_SENSITIVE) else None
        wait_for(f"enabled {role} “{name}”", ready, seconds).queryAction().doAction(0)

    def rows(self, table):
        return self.find("table", table).queryTable().nRows

    def unnamed(self):
        """Controls that a person would operate but that nothing names."""
        roles = ("push button", "text", "check box", "table", "list", "toggle button", "progress bar")
        return [(role, node.getRoleName(), node.queryComponent().getExtents(pyatspi.DESKTOP_COORDS))
                for role in roles for node in self.all(role) if not node.name]

    def close(self):
        if self.process.poll() is None:
            self.process.terminate()
            self.process.wait(20)


def words(node):
    return f"{node.getRoleName()} “{node.name}”" if node else "nothing"


class Keyboard:
    """A person without a mouse: presses keys, and knows from the tree where the focus is."""

    def __init__(self, program):
        self.program = program

    def press(self, *names):
        keys(*names)

    def write(self, text):
        subprocess.run(["xdotool", "type", "--clearmodifiers", "--delay", "20", text], check=True)

    def focused(self):
        """The control with the focus: the innermost one. (In Qt 6.4 the chosen tab says that it has it at all times, and
        the nameless inside of a text or a list says it when that has it.)"""
        nodes = [node for node in descend_showing(self.program.root)
                 if node.getState().contains(pyatspi.STATE_FOCUSED)]
        others = [node for node in nodes
                  if node.getRoleName() != "page tab" and (node.name or node.getRoleName() != "filler")]
        return (others or nodes or [None])[-1]

    def wait_on(self, role, name, seconds=30):
        """The focus comes there by itself."""
        def there():
            node = self.focused()
            return node and node.getRoleName() == role and re.match(name + r"\Z", node.name or "")
        wait_for(f"the focus on {role} “{name}”", there, seconds)

    def tab_to(self, role, name, limit=80):
        """Tab by Tab until that control has the focus; where the way led is told when it never comes."""
        pattern = re.compile(name + r"\Z")
        way = []

        def there(node):
            return node and node.getRoleName() in role.split("|") and pattern.match(node.name or "")
        for _ in range(limit):
            try:
                node = wait_for("a focus", self.focused, 5)
            except NotThere:
                node = None
            if there(node):
                return node
            way.append(words(node))
            keys("Tab")
        raise NotThere(f"{role} “{name}” by {limit} times Tab; the way: " + ", ".join(way))

    def choose(self, row, limit=40):
        """Down from the first row until the list with the focus has chosen the row that begins so."""
        keys("Home")
        seen = []
        for _ in range(limit):
            node = self.focused()
            chosen = [cell.name for cell in selected(node)]
            if any(name.startswith(row) for name in chosen):
                return
            seen.append(chosen)
            keys("Down")
        raise NotThere(f"row “{row}”; chosen were {seen}")


class Ear:
    """A process of its own that writes down what notifications say, as a screen reader would speak it."""

    LISTEN = """
import sys, pyatspi
def hear(event):
    try:
        listen(event)
    except Exception:  # what has gone meanwhile has nothing to say
        pass
def listen(event):
    if event.detail1 and event.source.getRoleName() == "notification":
        print(event.source.name, flush=True)
pyatspi.Registry.registerEventListener(hear, "object:state-changed:showing")
pyatspi.Registry.registerEventListener(lambda event: None, "object:property-change:accessible-name")  # keeps names new
print("", flush=True)
pyatspi.Registry.start()
"""

    def __init__(self, path):
        self.path = path
        self.process = subprocess.Popen(["/usr/bin/python3", "-c", self.LISTEN], stdout=open(path, "w"))
        wait_for("somebody to listen", lambda: open(path, encoding="utf-8").read())

    def words(self):
        with open(self.path, encoding="utf-8") as file:
            return file.read().splitlines()

    def close(self):
        self.process.terminate()
        self.process.wait(20)


def selected(view):
    """The chosen cells of a short list (Qt 6.4 has no selection interface: each cell says it of itself)."""
    cells = [view.getChildAtIndex(index) for index in range(view.childCount)]
    return [cell for cell in cells if cell and cell.getState().contains(pyatspi.STATE_SELECTED)]


def descend_showing(node):
    """Every object below that can be seen; what is hidden is not entered."""
    for index in range(node.childCount):
        child = node.getChildAtIndex(index)
        if child is None or not is_showing(child):
            continue
        yield child
        if child.getRoleName() not in CONTAINERS_OF_CELLS:
            yield from descend_showing(child)


def keys(*names):
    subprocess.run(["xdotool", "key", "--clearmodifiers", *names], check=True)


@contextlib.contextmanager
def pictured_failure(test):
    """Leaves a picture of the screen as it was when something within failed."""
    try:
        yield
    except BaseException:
        seen = os.path.abspath(test + "_failure.png")
        subprocess.run(["import", "-window", "root", seen], check=True)
        print("the screen at that moment:", seen, file=sys.stderr)
        raise
