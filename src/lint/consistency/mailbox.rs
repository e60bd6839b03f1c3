//! E-mail addresses in prose that are almost, but not quite, one of the registers.

use std::collections::BTreeSet;

use serde_json::Value;

use crate::finding::{Edit, Finding, Fix, Level, Message};
use crate::lint::passage::Passage;
use crate::lint::setting::Setting;
use crate::lint::tokens::{Kind, Target};
use crate::lint::{Judge, Lint};

/// CON-07
pub const LINT: Lint = Lint { codes: &[("CON-07", Level::Warning)], judge: Judge::Setting(judge) };

/// So many letters make another address of one …
const TYPO: usize = 2;
/// … if the part that differs has at least so many.
const LONG: usize = 6;

fn judge(charter: &Value, passages: &[Passage<'_>], setting: &Setting<'_>, findings: &mut Vec<Finding>) {
    let mut known = None;
    for version in passages.iter().flat_map(|passage| &passage.versions) {
        for token in version.tokens.iter().filter(|token| token.kind == Kind::Link(Target::Email)) {
            let address = token.text.trim_start_matches("](").trim_end_matches(')');
            let own = address.strip_prefix("mailto:").unwrap_or(address).split('?').next().unwrap_or_default().to_lowercase();
            let known = known.get_or_insert_with(|| registered(charter, setting));
            if known.contains(&own) {
                continue;
            }
            let Some(meant) = known.iter().find(|known| is_typo(&own, known)) else { continue };
            let mut finding =
                version.found_in(&version.text[token.bytes.clone()], "CON-07", "con-mailbox", vec![("address", own.as_str().into())]);
            finding.help = Some(Message::own("help-did-you-mean", vec![("word", meant.as_str().into())]));
            let written = &version.text[token.bytes.clone()];
            if let Some(at) = written.to_lowercase().find(&own).filter(|at| written.is_char_boundary(*at) && written.is_ascii()) {
                let from = token.bytes.start + at;
                let text = format!("{}{meant}{}", &version.text[..from], &version.text[from + own.len()..]);
                finding.fix = Some(Fix::offered(Edit::Replace { at: version.route.clone(), with: Value::from(text) }));
            }
            findings.push(finding);
            break;
        }
    }
}

/// Every address of the charter's data and of the registers of its packs, in small letters.
fn registered(charter: &Value, setting: &Setting<'_>) -> BTreeSet<String> {
    fn collect(value: &Value, known: &mut BTreeSet<String>) {
        match value {
            Value::Object(map) => map.iter().for_each(|(key, value)| match value.as_str() {
                Some(text) if key == "email" => drop(known.insert(text.to_lowercase())),
                _ => collect(value, known),
            }),
            Value::Array(items) => items.iter().for_each(|item| collect(item, known)),
            _ => {}
        }
    }
    let mut known = BTreeSet::new();
    collect(charter, &mut known);
    known.extend(setting.packs.iter().flat_map(|pack| pack.bodies.values()).filter_map(|body| Some(body.email.as_ref()?.to_lowercase())));
    known
}

/// Whether an address is another one with a typing error: in the name of the mailbox or of the domain, never in both.
fn is_typo(own: &str, known: &str) -> bool {
    let (Some((own_name, own_host)), Some((name, host))) = (own.split_once('@'), known.split_once('@')) else { return false };
    let near = |one: &str, other: &str| other.len() >= LONG && strsim::osa_distance(one, other) <= TYPO && digits(one) == digits(other);
    let end = |host: &str| host.rsplit('.').next().map(str::to_owned);
    own_host == host && near(own_name, name) || own_name == name && end(own_host) == end(host) && near(own_host, host)
}

/// `office1` and `office2` are two.
fn digits(text: &str) -> String {
    text.chars().filter(char::is_ascii_digit).collect()
}
