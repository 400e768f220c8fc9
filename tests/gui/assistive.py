"""The console as an assistive tool meets it: controls by role and accessible name over AT-SPI 2, keys over XTEST."""

import re
import subprocess
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
    def __init__(self, name, command):
        self.process = subprocess.Popen(command)
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
        pattern = re.compile(name + r"\Z") if name is not None else None
        return [node for node in descend(self.root)
                if node.getRoleName() == role and (pattern is None or pattern.match(node.name or ""))
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


def keys(*names):
    subprocess.run(["xdotool", "key", "--clearmodifiers", *names], check=True)


def picture(path):
    subprocess.run(["import", "-window", "root", path], check=True)
