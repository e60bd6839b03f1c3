"""Compares linked data with the vocabulary of schema.org and, where they are whole, with the shapes of CPSV-AP 3.2: `check.py SCHEMAS FILE …`.

A file is JSON-LD, or a page of HTML that holds it. Nothing is fetched. The exit code is 1 where something is wrong, which is told.
"""

import json
import re
import sys
from html.parser import HTMLParser
from pathlib import Path

import pyshacl
from rdflib import RDF, RDFS, Graph, Literal, Namespace

SCHEMA = Namespace("http://schema.org/")
SHACL = Namespace("http://www.w3.org/ns/shacl#")


class Embedded(HTMLParser):
    """The linked data in a page."""

    def __init__(self):
        super().__init__()
        self.found, self.is_within = [], False

    def handle_starttag(self, tag, attributes):
        self.is_within = tag == "script" and dict(attributes).get("type") == "application/ld+json"
        if self.is_within:
            self.found.append("")

    def handle_endtag(self, tag):
        self.is_within = False

    def handle_data(self, data):
        if self.is_within:
            self.found[-1] += data


def documents(path):
    text = path.read_text(encoding="utf-8")
    if path.suffix != ".html":
        return [text]
    page = Embedded()
    page.feed(text)
    return page.found


def at_hand(value, context):
    """The same with schema.org's context written out."""
    if isinstance(value, list):
        return [at_hand(item, context) for item in value]
    if not isinstance(value, dict):
        return value

    def known(part):
        if not isinstance(part, str):
            return part
        if re.fullmatch(r"https?://schema\.org/?", part):
            return context
        raise SystemExit(f"a context that is not at hand: {part}")

    def inner(key, part):
        if key != "@context":
            return at_hand(part, context)
        return [known(one) for one in part] if isinstance(part, list) else known(part)

    return {key: inner(key, part) for key, part in value.items()}


class Vocabulary:
    """What schema.org has."""

    def __init__(self, graph):
        self.graph = graph

    def kinds(self, name):
        """A type and all that it is a kind of."""
        return set(self.graph.transitive_objects(name, RDFS.subClassOf))

    def is_text(self, name):
        return any(kind == SCHEMA.DataType or (kind, RDF.type, SCHEMA.DataType) in self.graph for kind in self.kinds(name))

    def faults(self, data):
        types = {}
        for subject, kind in data.subject_objects(RDF.type):
            types.setdefault(subject, set()).add(kind)
            if kind in SCHEMA and (kind, RDF.type, RDFS.Class) not in self.graph:
                yield f"there is no type {kind}"
        for subject, name, value in data:
            if name not in SCHEMA:
                continue
            if (name, RDF.type, RDF.Property) not in self.graph:
                yield f"there is no property {name}"
                continue
            for other in self.graph.objects(name, SCHEMA.supersededBy):
                yield f"{name} gave way to {other}"
            domain, values = set(self.graph.objects(name, SCHEMA.domainIncludes)), set(self.graph.objects(name, SCHEMA.rangeIncludes))
            own = {kind for kind in types.get(subject, set()) if kind in SCHEMA}
            if own and not any(self.kinds(kind) & domain for kind in own):
                yield f"{name} is no property of {sorted(own)}"
            if isinstance(value, Literal):
                if not any(self.is_text(kind) for kind in values):
                    yield f"{name} is a thing and not {value!r}"
            else:
                given = {kind for kind in types.get(value, set()) if kind in SCHEMA}
                if given and not any(self.kinds(kind) & values for kind in given):
                    yield f"{name} is no {sorted(given)}"


def of_shapes(data, shapes):
    """What the shapes ask for and is not there."""
    is_so, report, _ = pyshacl.validate(data, shacl_graph=shapes, inference="none", advanced=False)
    if not is_so:
        for result in report.subjects(RDF.type, SHACL.ValidationResult):
            told = [report.value(result, name) for name in (SHACL.focusNode, SHACL.resultPath, SHACL.value, SHACL.resultMessage)]
            yield " | ".join(str(part) for part in told if part is not None)


def main():
    folder, files = Path(sys.argv[1]), [Path(name) for name in sys.argv[2:]]
    context = json.loads((folder / "schemaorgcontext.jsonld").read_text(encoding="utf-8"))["@context"]
    vocabulary = Vocabulary(Graph().parse(folder / "schemaorg-current-http.ttl"))
    shapes = Graph().parse(folder / "cpsv-ap-SHACL.ttl")
    is_wrong = False
    for path in files:
        found = documents(path)
        faults = [] if found else ["there are no linked data"]
        for text in found:
            data = Graph().parse(data=json.dumps(at_hand(json.loads(text), context)), format="json-ld")
            faults += [] if len(data) > 10 else [f"only {len(data)} statements"]
            faults += sorted(set(vocabulary.faults(data)))
            # What search engines read in a page is a part of it.
            if path.suffix != ".html":
                faults += sorted(set(of_shapes(data, shapes)))
        for fault in faults:
            print(f"{path}: {fault}")
        is_wrong = is_wrong or bool(faults)
    print(f"{len(files)} files compared with schema.org and CPSV-AP", file=sys.stderr)
    return int(is_wrong or not files)


if __name__ == "__main__":
    sys.exit(main())
