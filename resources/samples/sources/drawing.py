"""Small helpers to draw flat pictures as SVG and render them as PNG or JPEG.

Needs the Debian packages librsvg2-bin, imagemagick, pngquant, jpegoptim and fonts-inter.
"""
import math
import pathlib
import subprocess
import tempfile
from html import escape

FONT = "Inter, sans-serif"


def rect(x, y, w, h, fill, r=0, **more):
    return f'<rect x="{x}" y="{y}" width="{w}" height="{h}" rx="{r}" fill="{fill}"{attributes(more)}/>'


def circle(x, y, r, fill, **more):
    return f'<circle cx="{x}" cy="{y}" r="{r}" fill="{fill}"{attributes(more)}/>'


def ellipse(x, y, rx, ry, fill, **more):
    return f'<ellipse cx="{x}" cy="{y}" rx="{rx}" ry="{ry}" fill="{fill}"{attributes(more)}/>'


def path(d, fill="none", **more):
    return f'<path d="{d}" fill="{fill}"{attributes(more)}/>'


def line(points, color, width, **more):
    """An open line with round joins through the points [(x, y), …]."""
    d = "M" + " L".join(f"{x:.1f} {y:.1f}" for x, y in points)
    return path(d, stroke=color, stroke_width=width, stroke_linecap="round", stroke_linejoin="round", **more)


def text(x, y, content, size, fill, weight=400, anchor="start", **more):
    family = f"font-family='{FONT}'"
    return (
        f'<text x="{x}" y="{y}" {family} font-size="{size}" font-weight="{weight}" fill="{fill}" '
        f'text-anchor="{anchor}"{attributes(more)}>{escape(content)}</text>'
    )


def group(content, x=0, y=0, scale=1, rotate=0):
    return f'<g transform="translate({x} {y}) rotate({rotate}) scale({scale})">{content}</g>'


def attributes(more):
    return "".join(f' {name.replace("_", "-")}="{value}"' for name, value in more.items())


def smooth(points):
    """A path through the points with horizontal tangents, for hills and curves."""
    d = f"M{points[0][0]} {points[0][1]}"
    for (x0, y0), (x1, y1) in zip(points, points[1:]):
        middle = (x0 + x1) / 2
        d += f" C{middle:.1f} {y0} {middle:.1f} {y1} {x1} {y1}"
    return d


def hill(points, floor, fill):
    return path(smooth(points) + f" V{floor} H{points[0][0]} Z", fill)


def polar(cx, cy, radius, degrees):
    angle = math.radians(degrees)
    return cx + radius * math.sin(angle), cy - radius * math.cos(angle)


def render(target, width, height, content, background=None, colors=64, quality=86):
    """Writes the picture; the ending of the target decides: .png (palette, may be transparent) or .jpg."""
    target = pathlib.Path(target)
    target.parent.mkdir(parents=True, exist_ok=True)
    ground = rect(0, 0, width, height, background) if background else ""
    svg = f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}">{ground}{content}</svg>'
    with tempfile.TemporaryDirectory() as folder:
        raw = pathlib.Path(folder) / "picture.png"
        subprocess.run(["rsvg-convert", "-o", str(raw)], input=svg.encode(), check=True)
        if target.suffix == ".png":
            subprocess.run(
                ["pngquant", "--force", "--strip", "--speed", "1", "--output", str(target), str(colors), str(raw)],
                check=True,
            )
            return
        subprocess.run(
            ["convert", str(raw), "-alpha", "off", "-colorspace", "sRGB", "-sampling-factor", "4:4:4", "-quality",
             str(quality), str(target)],
            check=True,
        )
        subprocess.run(["jpegoptim", "--quiet", "--strip-all", str(target)], check=True)
