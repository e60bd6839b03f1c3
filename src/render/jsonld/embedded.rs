//! What of the linked data search engines read, for an element in a page.

use serde_json::Value;

/// The things and their properties that schema.org has words for, as a text that ends no element.
pub(super) fn embedded(graph: &Value) -> String {
    let mut graph = graph.clone();
    keep(&mut graph);
    if let Some(map) = graph.as_object_mut() {
        map.insert("@context".to_owned(), "https://schema.org".into());
    }
    inert(&graph.to_string())
}

/// Whether a word is schema.org's or JSON-LD's own: words of other vocabularies have a prefix.
fn is_kept(word: &str) -> bool {
    !word.contains(':')
}

/// Takes away what has no word of schema.org.
fn keep(value: &mut Value) {
    match value {
        Value::Object(map) => {
            map.retain(|key, _| is_kept(key));
            if let Some(kinds) = map.get_mut("@type") {
                if let Value::Array(kinds) = kinds {
                    kinds.retain(|kind| kind.as_str().is_some_and(is_kept));
                }
                if let Value::Array(one) = kinds
                    && let [only] = one.as_mut_slice()
                {
                    *kinds = only.take();
                }
            }
            map.values_mut().for_each(keep);
        }
        Value::Array(items) => {
            items.retain(is_said);
            items.iter_mut().for_each(keep);
        }
        _ => {}
    }
}

/// Whether schema.org has a word for a thing.
fn is_said(thing: &Value) -> bool {
    match thing.get("@type") {
        Some(Value::String(kind)) => is_kept(kind),
        Some(Value::Array(kinds)) => kinds.iter().any(|kind| kind.as_str().is_some_and(is_kept)),
        _ => true,
    }
}

/// A JSON text in which nothing begins or ends an element, a comment or a line.
fn inert(json: &str) -> String {
    let mut written = String::with_capacity(json.len());
    for character in json.chars() {
        match character {
            '<' | '>' | '&' | '\u{2028}' | '\u{2029}' => written.push_str(&format!("\\u{:04x}", u32::from(character))),
            other => written.push(other),
        }
    }
    written
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn other_vocabularies_are_left_out() {
        let mut graph = serde_json::json!({ "@graph": [
            { "@id": "#a", "@type": ["GovernmentService", "cpsv:PublicService"], "name": "N", "dct:title": "N", "areaServed": { "@type": ["Place", "x:Y"], "x:z": 1 } },
            { "@id": "#b", "@type": "cpsv:Rule", "name": "N" },
        ] });
        keep(&mut graph);
        let expected = r##"{"@graph":[{"@id":"#a","@type":"GovernmentService","name":"N","areaServed":{"@type":"Place"}}]}"##;
        assert_eq!(graph.to_string(), expected);
    }

    #[test]
    fn nothing_ends_the_element() {
        let text = inert("\"</script><!-- & \u{2028}\"");
        assert!(!text.contains(['<', '>', '&', '\u{2028}']));
        assert_eq!(serde_json::from_str::<String>(&text).unwrap(), "</script><!-- & \u{2028}");
    }
}
