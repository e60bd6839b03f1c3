//! The acts that a charter rests on, by their European Legislation Identifiers.

use serde_json::{Value, json};

use super::{Nodes, filled};
use crate::regulation::act::Act;

impl Nodes<'_> {
    /// Every act that the charter or a service names and that has an address.
    pub(super) fn acts(&self) -> Vec<Value> {
        let named = self.charter.references.iter().map(|reference| &*reference.act.0);
        let mut ids: Vec<&str> = Vec::new();
        for id in named.chain(self.charter.services.iter().filter_map(|service| service.act.as_ref()).map(|act| &*act.0)) {
            if !ids.contains(&id) {
                ids.push(id);
            }
        }
        ids.into_iter().filter_map(|id| self.act(id)).collect()
    }

    /// Links to acts.
    pub(super) fn act_links<'id>(&self, ids: impl Iterator<Item = &'id str>) -> Vec<Value> {
        ids.filter_map(|id| self.address_of(self.known(id)?)).map(|address| json!({ "@id": address })).collect()
    }

    fn known(&self, id: &str) -> Option<&Act> {
        self.request.packs.iter().find_map(|pack| pack.act(id))
    }

    fn address_of(&self, act: &Act) -> Option<String> {
        act.link(self.charter.drafting_language().tag())
    }

    fn act(&self, id: &str) -> Option<Value> {
        let act = self.known(id)?;
        let address = self.address_of(act)?;
        let names =
            self.charter.languages.iter().map(|language| json!({ "@value": act.short.of(language.tag()), "@language": language.tag() }));
        let in_force = act.in_force.map(|day| json!({ "@value": day.to_string(), "@type": "xsd:date" }));
        let eli = act.eli.as_ref().and_then(|eli| eli.best(self.charter.drafting_language().tag()));
        Some(filled(json!({
            "@id": address,
            "@type": ["Legislation", "eli:LegalResource"],
            "name": names.collect::<Vec<_>>(),
            "legislationIdentifier": eli,
            "legislationDate": act.date.map(|day| day.to_string()),
            "legislationDateOfApplicability": act.in_force.map(|day| day.to_string()),
            "eli:date_applicability": in_force,
        })))
    }
}
