//! Loading a pack from its files: all of it, or every fault at its place and no pack.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::Deserialize;
use sha2::{Digest, Sha256};

use super::act::Act;
use super::body::RegisterBody;
use super::consistency;
use super::obligation::Obligation;
use super::pack::{Head, Pack};
use crate::charter::schema::validate::{Judge, Mismatch};
use crate::finding::{Finding, Level, Message, Place};
use crate::source::Source;
use crate::source::route::Route;

/// A fault of a pack: the file, and a finding in it.
#[derive(Debug)]
pub struct PackFault {
    /// The file's name within the pack.
    pub file: String,
    /// Its text, to show the place.
    pub text: String,
    /// The bytes of the place.
    pub bytes: std::ops::Range<usize>,
    /// What is wrong.
    pub finding: Finding,
}

/// What a file of a pack may hold; the root of `schemas/regulation.schema.json`.
#[derive(JsonSchema)]
#[serde(untagged)]
#[allow(dead_code)]
#[schemars(title = "Regulation pack")]
pub enum PackFile {
    /// `pack.yaml`: what the pack is.
    Head(Box<Head>),
    /// `acts.yaml`: the register of sources, by id.
    Acts(Acts),
    /// `bodies.yaml`: the register of outside bodies, by id.
    Bodies(Bodies),
    /// A file by area: its obligations.
    Obligations(Obligations),
}

/// The register of sources, by id.
#[derive(Debug, Deserialize, JsonSchema)]
pub struct Acts(pub BTreeMap<String, Act>);

/// The register of outside bodies, by id.
#[derive(Debug, Deserialize, JsonSchema)]
pub struct Bodies(pub BTreeMap<String, RegisterBody>);

/// The obligations of an area.
#[derive(Debug, Deserialize, JsonSchema)]
pub struct Obligations(pub Vec<Obligation>);

/// The published schema of the files of a pack.
pub const SCHEMA: &str = include_str!("../../schemas/regulation.schema.json");

/// The pack of `files` (name and text); every fault, at its place, where it is none.
pub fn load(files: &[(String, String)]) -> Result<Pack, Vec<PackFault>> {
    let mut loader = Loader { judges: None, faults: Vec::new() };
    let mut head: Option<Head> = None;
    let mut acts = None;
    let mut bodies = None;
    let mut areas: BTreeMap<String, Obligations> = BTreeMap::new();
    let mut sources = BTreeMap::new();
    for (name, text) in files {
        let Some(stem) = name.strip_suffix(".yaml") else { continue };
        let Some(source) = loader.read(name, text) else { continue };
        match stem {
            "pack" => head = loader.part("Head", name, &source),
            "acts" => acts = loader.part::<Acts>("Acts", name, &source),
            "bodies" => bodies = loader.part::<Bodies>("Bodies", name, &source),
            area => {
                let obligations = loader.part::<Obligations>("Obligations", name, &source);
                areas.extend(obligations.map(|obligations| (area.to_owned(), obligations)));
            }
        }
        sources.insert(name.clone(), source);
    }
    let (Some(head), Some(acts), true) = (head, acts, loader.faults.is_empty()) else {
        if loader.faults.is_empty() {
            loader.file_missing();
        }
        return Err(loader.faults);
    };
    let bodies = bodies.map(|bodies| bodies.0).unwrap_or_default();
    let obligations = in_order(&head, &mut areas);
    let pack = Pack { head, acts: acts.0, bodies, obligations, sha256: fingerprint(files) };
    for fault in consistency::faults(&pack, areas.keys()) {
        loader.push(&fault.file, sources.get(&fault.file), fault.finding);
    }
    if loader.faults.is_empty() { Ok(pack) } else { Err(loader.faults) }
}

/// The obligations in the order in which the pack declares their areas; what is left in `areas` stands in none of them.
pub(super) fn in_order(head: &Head, areas: &mut BTreeMap<String, Obligations>) -> Vec<Obligation> {
    let mut obligations = Vec::new();
    for (area, _) in &head.areas.0 {
        for mut obligation in areas.remove(area).map(|list| list.0).unwrap_or_default() {
            obligation.area.clone_from(area);
            obligations.push(obligation);
        }
    }
    obligations
}

struct Loader {
    judges: Option<BTreeMap<&'static str, Judge>>,
    faults: Vec<PackFault>,
}

impl Loader {
    fn read(&mut self, name: &str, text: &str) -> Option<Source> {
        let (source, faults) = Source::read(text.as_bytes());
        for fault in
            faults.iter().filter(|fault| fault.is_fatal() || !matches!(fault.kind, crate::source::fault::FaultKind::Misread { .. }))
        {
            let finding = crate::charter::read::of_fault(fault);
            self.faults.push(PackFault { file: name.to_owned(), text: text.to_owned(), bytes: fault.bytes.clone(), finding });
        }
        source
    }

    fn part<T: serde::de::DeserializeOwned>(&mut self, kind: &'static str, name: &str, source: &Source) -> Option<T> {
        let mismatches = self.judge(kind).mismatches(source.value());
        for Mismatch { finding, .. } in mismatches {
            self.push(name, Some(source), finding);
        }
        match serde_path_to_error::deserialize(source.value()) {
            Ok(part) => Some(part),
            Err(error) => {
                if !self.faults.iter().any(|fault| fault.file == name) {
                    let message = Message::own("pack-not-readable", vec![("why", error.inner().to_string().into())]);
                    let route = route_of(error.path());
                    self.push(name, Some(source), Finding::new("PCK-01", Level::Error, message, Place::Value(route)));
                }
                None
            }
        }
    }

    /// The judge of one kind of file; a fault is then told of what that kind may hold.
    fn judge(&mut self, kind: &'static str) -> &Judge {
        let judges = self.judges.get_or_insert_default();
        judges.entry(kind).or_insert_with(|| {
            let mut schema: serde_json::Value = serde_json::from_str(SCHEMA).unwrap_or_default();
            if let Some(map) = schema.as_object_mut() {
                map.remove("anyOf");
                map.remove("title");
                map.insert("$ref".into(), format!("#/$defs/{kind}").into());
            }
            match Judge::new(schema) {
                Ok(judge) => judge,
                Err(error) => unreachable!("the schema in the program is tested: {error}"),
            }
        })
    }

    fn push(&mut self, file: &str, source: Option<&Source>, finding: Finding) {
        let bytes = match (&finding.place, source) {
            (Place::Value(route), Some(source)) => source.value_bytes(route),
            (Place::Key(route), Some(source)) => source.key_bytes(route),
            _ => 0..0,
        };
        let text = source.map(|source| source.text().to_owned()).unwrap_or_default();
        self.faults.push(PackFault { file: file.to_owned(), text, bytes, finding });
    }

    fn file_missing(&mut self) {
        let finding = Finding::new("PCK-02", Level::Error, Message::own("pack-file-missing", Vec::new()), Place::File);
        self.push("pack.yaml", None, finding);
    }
}

fn route_of(path: &serde_path_to_error::Path) -> Route {
    use serde_path_to_error::Segment;
    path.iter().fold(Route::root(), |route, segment| match segment {
        Segment::Seq { index } => route.item(*index),
        Segment::Map { key } => route.key(key.as_str()),
        Segment::Enum { variant } => route.key(variant.as_str()),
        Segment::Unknown => route,
    })
}

/// The SHA-256 of the files, by name and content.
fn fingerprint(files: &[(String, String)]) -> String {
    let mut files: Vec<&(String, String)> = files.iter().collect();
    files.sort();
    let mut hash = Sha256::new();
    for (name, text) in files {
        for part in [name, text] {
            hash.update((part.len() as u64).to_be_bytes());
            hash.update(part.as_bytes());
        }
    }
    hash.finalize().iter().map(|byte| format!("{byte:02x}")).collect()
}
