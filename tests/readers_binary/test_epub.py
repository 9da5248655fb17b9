from collections.abc import Callable

from desktop_app.readers import read_bytes

Pack = Callable[[dict[str, str]], bytes]


def epub(make_zip: Pack, *chapters: str, spine: str = "") -> bytes:
    items = "".join(f'<item id="c{i}" href="c%20{i}.xhtml"/>' for i in range(len(chapters)))
    spine = spine or "".join(f'<itemref idref="c{i}"/>' for i in range(len(chapters)))
    return make_zip(
        {
            "mimetype": "application/epub+zip",
            "META-INF/container.xml": '<container><rootfiles><rootfile full-path="OPS/a.opf"/></rootfiles></container>',
            "OPS/a.opf": f"<package><metadata/><manifest>{items}</manifest><spine>{spine}</spine></package>",
            **{
                f"OPS/c {i}.xhtml": f"<html><head><title/></head><body>{c}</body></html>"
                for i, c in enumerate(chapters)
            },
        }
    )


def test_chapters_are_read_in_the_order_of_the_spine_and_once(make_zip: Pack) -> None:
    data = epub(
        make_zip,
        "<p>One thing.</p>",
        "<p>Two things.</p>",
        spine='<itemref idref="c1"/><itemref idref="c0"/><itemref idref="c1"/>',
    )
    assert read_bytes(data, "a.epub").text == "Two things.\nOne thing."


def test_a_named_space_that_xml_does_not_know_loses_no_text(make_zip: Pack) -> None:
    assert read_bytes(epub(make_zip, "<p>We&nbsp;will <b>pay</b>.</p>"), "a.epub").text == "We\u00a0will pay."


def test_links_in_a_circle_are_not_followed(make_zip: Pack) -> None:
    one, two = '<p>One <a href="c%201.xhtml">on</a>.</p>', '<p>Two <a href="c%200.xhtml">back</a>.</p>'
    assert read_bytes(epub(make_zip, one, two), "a.epub").text == "One on.\nTwo back."


def test_a_missing_chapter_is_told(make_zip: Pack) -> None:
    data = epub(make_zip, "<p>One thing.</p>", spine='<itemref idref="c0"/><itemref idref="gone"/>')
    assert read_bytes(data, "a.epub").notes == ("1 of 2 chapters are missing from the file.",)


def test_a_title_page_that_only_repeats_the_package_is_left_out(make_zip: Pack) -> None:
    about = '<metadata xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>A Plan</dc:title><dc:creator>The Council</dc:creator></metadata>'
    chapters = {
        "a": "<h1>A Plan</h1><p>The Council</p>",
        "b": "<h1>A Plan</h1><p>We will pay for all of it by 2030.</p>",
    }
    items = "".join(f'<item id="{name}" href="{name}.xhtml"/>' for name in chapters)
    spine = "".join(f'<itemref idref="{name}"/>' for name in chapters)
    parts = {f"{name}.xhtml": f"<html><body>{body}</body></html>" for name, body in chapters.items()}
    package = f"<package>{about}<manifest>{items}</manifest><spine>{spine}</spine></package>"
    document = read_bytes(make_zip({"mimetype": "application/epub+zip", "a.opf": package, **parts}), "a.epub")
    assert document.text == "A Plan\nWe will pay for all of it by 2030."
    assert [(r.what, r.text) for r in document.removed] == [("title page", "A Plan"), ("title page", "The Council")]


def test_the_contents_are_left_out_and_listed(make_zip: Pack) -> None:
    package = '<package><item id="n" href="n.xhtml" properties="nav"/><item id="a" href="a.xhtml"/><itemref idref="n"/><itemref idref="a"/></package>'
    contents = "<html><body><nav><ol><li>Trade</li></ol></nav></body></html>"
    page = "<html><body><p>We will pay.</p></body></html>"
    parts = {"mimetype": "application/epub+zip", "a.opf": package, "n.xhtml": contents, "a.xhtml": page}
    document = read_bytes(make_zip(parts), "a.epub")
    assert document.text == "We will pay."
    assert [(r.what, r.text) for r in document.removed] == [("table of contents", "1. Trade")]
