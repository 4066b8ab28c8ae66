#!/usr/bin/env python3
"""Makes the font files of src/main/resources/app/drumbeat/fonts from their published originals.

Usage: build_fonts.py INTER NOTO_EMOJI NOTO NOTO_CJK OUT

    INTER       folder with Inter-Regular.woff2 and its sisters (npm inter-ui, folder web)
    NOTO_EMOJI  noto-emoji-emoji-400-normal.woff2 (npm @fontsource/noto-emoji, folder files)
    NOTO        folder with NotoSansHebrew-Regular.ttf and its sisters (Debian fonts-noto-core)
    NOTO_CJK    NotoSansCJK-Regular.ttc (Debian fonts-noto-cjk)

Needs fontTools and brotli. The same originals give the same files. Inter and Noto Emoji are complete and only unpacked
from WOFF2 to TrueType; the others lose their hinting, which neither paper nor JavaFX uses; symbols and Chinese, Japanese
and Korean are cut to what posts use.
"""
import sys
from pathlib import Path

from fontTools.pens.cu2quPen import Cu2QuPen
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont, newTable

WEIGHTS = ("Regular", "Medium", "SemiBold", "Bold")
SCRIPTS = ("Arabic", "Armenian", "Georgian", "Hebrew", "Thai")
SYMBOL_BLOCKS = ((0x2000, 0x2070), (0x20D0, 0x2400), (0x2460, 0x27C0), (0x2900, 0x2980), (0x2B00, 0x2C00))


def unpacked(source, target):
    font = TTFont(source, recalcTimestamp=False)
    font.flavor = None
    font.save(target)
    return set(font.getBestCmap())


def subset(source, code_points, features, font_number=-1):
    options = Options()
    options.hinting = False
    options.notdef_outline = True
    options.recalc_timestamp = False
    options.name_IDs = ["*"]
    options.layout_features = features
    font = TTFont(source, recalcTimestamp=False, fontNumber=font_number)
    worker = Subsetter(options)
    worker.populate(unicodes=code_points or font.getBestCmap(), glyphs=() if code_points else font.getGlyphOrder())
    worker.subset(font)
    return font


def rows(encoding, first, last):
    """The characters of whole rows of a 94 x 94 character set."""
    for row in range(first, last + 1):
        for cell in range(1, 95):
            try:
                yield ord(bytes((0xA0 + row, 0xA0 + cell)).decode(encoding))
            except UnicodeDecodeError:
                pass


def common_cjk():
    """Kana and full-width forms, the 3,755 most used Chinese characters (GB 2312 level 1), Hangul (KS X 1001)."""
    code_points = set(range(0x3000, 0x3100)) | set(range(0xFF01, 0xFF5F))
    return code_points | set(rows("gb2312", 16, 55)) | set(rows("euc_kr", 16, 40))


def with_quadratic_outlines(font):
    """Turns PostScript outlines into TrueType ones, to a thousandth and a half of the em; paper embeds those alone."""
    for table in ("BASE", "VORG", "vhea", "vmtx", "GPOS", "GSUB", "GDEF"):
        if table in font:
            del font[table]
    order = font.getGlyphOrder()
    outlines = font.getGlyphSet()
    glyphs = {}
    for name in order:
        pen = TTGlyphPen(outlines)
        outlines[name].draw(Cu2QuPen(pen, 1.5, reverse_direction=True))
        glyphs[name] = pen.glyph()
    font["loca"] = newTable("loca")
    font["glyf"] = newTable("glyf")
    font["glyf"].glyphOrder = order
    font["glyf"].glyphs = glyphs
    del font["CFF "]
    for name in order:
        glyphs[name].recalcBounds(font["glyf"])
    maxp = font["maxp"]
    maxp.tableVersion = 0x00010000
    maxp.maxZones = 1
    for field in ("TwilightPoints", "Storage", "FunctionDefs", "InstructionDefs", "StackElements", "SizeOfInstructions",
                  "ComponentElements"):
        setattr(maxp, "max" + field, 0)
    post = font["post"]
    post.formatType, post.extraNames, post.mapping = 3.0, [], {}
    font.sfntVersion = "\0\1\0\0"
    return font


def main(inter, emoji, noto, cjk, out):
    covered = set()
    for weight in WEIGHTS:
        covered |= unpacked(Path(inter, f"Inter-{weight}.woff2"), Path(out, f"Inter-{weight}.ttf"))
    covered |= unpacked(emoji, Path(out, "NotoEmoji-Regular.ttf"))
    for script in SCRIPTS:
        subset(Path(noto, f"NotoSans{script}-Regular.ttf"), (), ["*"]).save(Path(out, f"NotoSans{script}-Regular.ttf"))
    symbols = {c for first, end in SYMBOL_BLOCKS for c in range(first, end)} - covered
    subset(Path(noto, "NotoSansSymbols2-Regular.ttf"), symbols, []).save(Path(out, "NotoSansSymbols2-Regular.ttf"))
    with_quadratic_outlines(subset(cjk, common_cjk(), [], font_number=2)).save(Path(out, "NotoSansCJKsc-Regular.ttf"))


if __name__ == "__main__":
    if len(sys.argv) != 6:
        sys.exit(__doc__)
    main(*sys.argv[1:])
