//! What an SVG may hold that stands on a page: shapes, and nothing that runs or leads out of it.

use roxmltree::{Attribute, Document, Node, NodeType, ParsingOptions};

use crate::finding::{Arg, Message};

const SVG: &str = "http://www.w3.org/2000/svg";
const XLINK: &str = "http://www.w3.org/1999/xlink";
const XHTML: &str = "http://www.w3.org/1999/xhtml";

/// What is drawn, and what tells how.
const ELEMENTS: [&str; 53] = [
    "svg",
    "g",
    "defs",
    "symbol",
    "use",
    "switch",
    "title",
    "desc",
    "metadata",
    "style",
    "path",
    "rect",
    "circle",
    "ellipse",
    "line",
    "polyline",
    "polygon",
    "text",
    "tspan",
    "textPath",
    "image",
    "linearGradient",
    "radialGradient",
    "stop",
    "clipPath",
    "mask",
    "pattern",
    "marker",
    "filter",
    "feBlend",
    "feColorMatrix",
    "feComponentTransfer",
    "feComposite",
    "feConvolveMatrix",
    "feDiffuseLighting",
    "feDisplacementMap",
    "feDistantLight",
    "feDropShadow",
    "feFlood",
    "feFuncA",
    "feFuncB",
    "feFuncG",
    "feFuncR",
    "feGaussianBlur",
    "feMerge",
    "feMergeNode",
    "feMorphology",
    "feOffset",
    "fePointLight",
    "feSpecularLighting",
    "feSpotLight",
    "feTile",
    "feTurbulence",
];
/// More parts than any logo has.
const MOST: u32 = 50_000;

/// Whether bytes are an SVG that may stand on a page; else what is wrong.
pub(super) fn judge(bytes: &[u8]) -> Result<(), Message> {
    let none = || Message::own("picture-none", Vec::new());
    let text = std::str::from_utf8(bytes).map_err(|_| none())?;
    if !text.trim_start_matches(['\u{feff}', ' ', '\t', '\r', '\n']).starts_with('<') {
        return Err(none());
    }
    let options = ParsingOptions { allow_dtd: true, nodes_limit: MOST, ..ParsingOptions::default() };
    let document = Document::parse_with_options(text.trim_start_matches('\u{feff}'), options)
        .map_err(|error| Message::own("picture-broken", vec![("why", error.to_string().into())]))?;
    let root = document.root_element();
    if root.tag_name().namespace() != Some(SVG) || root.tag_name().name() != "svg" {
        return Err(none());
    }
    document.root().descendants().try_for_each(|node| fault(node).map_or(Ok(()), Err))
}

fn fault(node: Node<'_, '_>) -> Option<Message> {
    let at = |id: &'static str, what: &str| {
        let line = node.document().text_pos_at(node.range().start).row;
        Some(Message::own(id, vec![("what", what.into()), ("line", Arg::Count(line as usize))]))
    };
    match node.node_type() {
        NodeType::PI if node.pi().is_some_and(|pi| pi.target == "xml-stylesheet") => at("picture-reference", "<?xml-stylesheet?>"),
        NodeType::Element => {
            let name = node.tag_name();
            // What stands in another namespace is not drawn: notes of the program with which the picture was made.
            let is_drawn = name.namespace() == Some(SVG);
            if name.namespace().is_none_or(|namespace| namespace == XHTML) || (is_drawn && !ELEMENTS.contains(&name.name())) {
                return at("picture-element", name.name());
            }
            if is_drawn && name.name() == "style" && leads_out(&node.descendants().filter_map(|part| part.text()).collect::<String>()) {
                return at("picture-reference", "style");
            }
            node.attributes().find_map(|attribute| attribute_fault(&attribute, is_drawn)).and_then(|id| at(id.0, id.1))
        }
        _ => None,
    }
}

fn attribute_fault<'text>(attribute: &Attribute<'text, '_>, is_drawn: bool) -> Option<(&'static str, &'text str)> {
    let (name, value) = (attribute.name(), attribute.value());
    if name.get(..2).is_some_and(|start| start.eq_ignore_ascii_case("on")) {
        return Some(("picture-handler", name));
    }
    if !is_drawn {
        return None;
    }
    let is_address = matches!(attribute.namespace(), None | Some(XLINK)) && matches!(name, "href" | "src");
    let is_wrong = match attribute.namespace() {
        _ if is_address => !is_inner(value),
        Some("http://www.w3.org/XML/1998/namespace") => name == "base",
        None => leads_out(value),
        Some(_) => false,
    };
    is_wrong.then_some(("picture-reference", name))
}

/// Whether an address names a part of the same file, or holds a picture itself.
fn is_inner(address: &str) -> bool {
    let address = address.trim();
    address.starts_with('#') || address.starts_with("data:image/png;base64,") || address.starts_with("data:image/jpeg;base64,")
}

/// Whether a style leads out of the file. A backslash could hide that it does.
fn leads_out(style: &str) -> bool {
    let style = style.to_ascii_lowercase();
    let outer = |rest: &str| !rest.trim_start_matches([' ', '\t', '\n', '\r', '"', '\'']).starts_with('#');
    ["\\", "@import", "image-set", "://", "javascript:", "src("].iter().any(|word| style.contains(word))
        || style.split("url(").skip(1).any(outer)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn id(body: &str) -> Option<&'static str> {
        let svg = format!("<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"{XLINK}\" viewBox=\"0 0 9 9\">{body}</svg>");
        match judge(svg.as_bytes()) {
            Ok(()) => None,
            Err(Message::Own { id, .. }) => Some(id),
            Err(Message::Pack { .. }) => unreachable!(),
        }
    }

    #[test]
    fn what_draws_may_stand_there() {
        for body in [
            "<path d=\"M0 0h9v9z\" fill=\"#f00\"/>",
            "<defs><linearGradient id=\"a\"><stop offset=\"0\"/></linearGradient></defs><rect width=\"9\" height=\"9\" fill=\"url(#a)\"/>",
            "<style>.a{fill:url( '#a' )}</style><g class=\"a\" style=\"clip-path:url(#b)\"/>",
            "<use xlink:href=\"#a\"/><use href=\"#a\"/>",
            "<image href=\"data:image/png;base64,iVBORw0KGgo=\" width=\"1\" height=\"1\"/>",
            "<metadata><a xmlns=\"http://creativecommons.org/ns#\" b=\"http://x.be\"/></metadata>",
        ] {
            assert_eq!(id(body), None, "{body}");
        }
        assert!(judge("\u{feff}<?xml version=\"1.0\"?>\n<!DOCTYPE svg PUBLIC \"-//W3C//DTD SVG 1.1//EN\" \"http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd\">\n<svg xmlns=\"http://www.w3.org/2000/svg\"/>".as_bytes()).is_ok());
    }

    #[test]
    fn what_runs_or_leads_out_may_not() {
        for (body, expected) in [
            ("<script>alert(1)</script>", "picture-element"),
            ("<foreignObject><p xmlns=\"http://www.w3.org/1999/xhtml\"/></foreignObject>", "picture-element"),
            ("<metadata><script xmlns=\"http://www.w3.org/1999/xhtml\"/></metadata>", "picture-element"),
            ("<a href=\"#x\"/>", "picture-element"),
            ("<animate attributeName=\"href\"/>", "picture-element"),
            ("<path onclick=\"x()\"/>", "picture-handler"),
            ("<path ONLOAD=\"x()\"/>", "picture-handler"),
            ("<image href=\"https://example.be/a.png\"/>", "picture-reference"),
            ("<image xlink:href=\"a.png\"/>", "picture-reference"),
            ("<image href=\"data:image/svg+xml;base64,PHN2Zz4=\"/>", "picture-reference"),
            ("<use href=\"other.svg#a\"/>", "picture-reference"),
            ("<rect fill=\"url(https://example.be/#a)\"/>", "picture-reference"),
            ("<rect style=\"fill:URL('//example.be')\"/>", "picture-reference"),
            ("<rect style=\"fill:u\\72l(x)\"/>", "picture-reference"),
            ("<style>@import 'x.css';</style>", "picture-reference"),
            ("<style><![CDATA[a{background:image-set('x.png' 1x)}]]></style>", "picture-reference"),
            ("<g xml:base=\"https://example.be/\"/>", "picture-reference"),
            ("<g>", "picture-broken"),
        ] {
            assert_eq!(id(body), Some(expected), "{body}");
        }
        let outer = |text: &str| judge(text.as_bytes()).is_err();
        assert!(outer("<?xml-stylesheet href=\"https://example.be/x.css\"?><svg xmlns=\"http://www.w3.org/2000/svg\"/>"));
        assert!(outer(
            "<!DOCTYPE svg [<!ENTITY a \"<script xmlns='http://www.w3.org/2000/svg'/>\">]><svg xmlns=\"http://www.w3.org/2000/svg\">&a;</svg>"
        ));
        assert!(outer("<html><script/></html>") && outer("no picture") && outer("") && outer("<svg/>"));
    }
}
