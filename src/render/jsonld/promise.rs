//! Promises, as rules.

use serde_json::{Value, json};

use super::Nodes;
use crate::render::page::{promise, promise_facts};

impl Nodes<'_> {
    /// Every promise; its description holds all that its term says, in words.
    pub(super) fn promises(&self) -> Vec<Value> {
        let mut rules = Vec::new();
        for commitment in &self.charter.commitments {
            let (mut titles, mut descriptions) = (Vec::new(), Vec::new());
            for language in &self.charter.languages {
                let Some(title) = promise(self.charter, self.request, commitment, *language) else { continue };
                let facts = promise_facts(self.charter, self.request, commitment, *language);
                let description = std::iter::once(title.clone()).chain(facts).collect::<Vec<_>>().join("\n");
                titles.push(json!({ "@value": title, "@language": language.tag() }));
                descriptions.push(json!({ "@value": description, "@language": language.tag() }));
            }
            rules.push(json!({
                "@id": self.id("promise", &commitment.id.0),
                "@type": "cpsv:Rule",
                "dct:identifier": self.identifier("promise", &commitment.id.0),
                "dct:title": titles,
                "dct:description": descriptions,
            }));
        }
        rules
    }
}
