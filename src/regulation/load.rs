//! Loading a pack from its files: all of it, or every fault at its place and no pack.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::Deserialize;
use sha2::{Digest, Sha256};

use super::act::Act;
use super::body::RegisterBody;
use super::consistency;
use super::examples;
use super::obligation::Obligation;
use super::pack::{Head, Pack};
use crate::charter::schema::validate::{Judge, Mismatch};
use crate::finding::{Finding, Level, Message, Place};
use crate::source::Source;
use crate::source::fault::FaultKind;
use crate::source::route::Route;

/// A file of a pack: its name within the folder, and what it holds.
pub type File = (String, Vec<u8>);

/// A fault of a pack: the file, and a finding in it.
#[derive(Debug)]
pub struct PackFault {
    /// The file's name within the pack.
    pub file: String,
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

/// The pack of `files`; every fault, at its place, where it is none.
pub fn load(files: &[File]) -> Result<Pack, Vec<PackFault>> {
    let mut loader = Loader { judges: None, faults: Vec::new() };
    let mut head: Option<Head> = None;
    let mut acts = None;
    let mut bodies = None;
    let mut areas: BTreeMap<String, Obligations> = BTreeMap::new();
    for (name, bytes) in files {
        let Some(stem) = name.strip_suffix(".yaml") else { continue };
        let Some(source) = loader.read(name, bytes) else { continue };
        match stem {
            "pack" => head = loader.part("Head", name, &source),
            "acts" => acts = loader.part::<Acts>("Acts", name, &source),
            "bodies" => bodies = loader.part::<Bodies>("Bodies", name, &source),
            area => {
                let obligations = loader.part::<Obligations>("Obligations", name, &source);
                areas.extend(obligations.map(|obligations| (area.to_owned(), obligations)));
            }
        }
    }
    for needed in ["pack.yaml", "acts.yaml"] {
        if !files.iter().any(|(name, _)| name == needed) {
            loader.push(needed, Finding::new("PCK-02", Level::Error, Message::own("pack-file-missing", Vec::new()), Place::File));
        }
    }
    let (Some(head), Some(acts), true) = (head, acts, loader.faults.is_empty()) else {
        return Err(loader.faults);
    };
    let bodies = bodies.map(|bodies| bodies.0).unwrap_or_default();
    let obligations = in_order(&head, &mut areas);
    let pack = Pack { head, acts: acts.0, bodies, obligations, sha256: fingerprint(files) };
    loader.faults = consistency::faults(&pack, files);
    if loader.faults.is_empty() {
        loader.faults = examples::faults(&pack);
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
    fn read(&mut self, name: &str, bytes: &[u8]) -> Option<Source> {
        let (source, faults) = Source::read(bytes);
        for fault in faults.iter().filter(|fault| fault.is_fatal() || !matches!(fault.kind, FaultKind::Misread { .. })) {
            let mut finding = crate::charter::read::of_fault(fault);
            // How to begin a charter is of no help here.
            finding.help = finding.help.filter(|_| fault.kind != FaultKind::Empty);
            self.push(name, finding);
        }
        source
    }

    fn part<T: serde::de::DeserializeOwned>(&mut self, kind: &'static str, name: &str, source: &Source) -> Option<T> {
        let mismatches = self.judge(kind).mismatches(source.value());
        for Mismatch { finding, .. } in mismatches {
            self.push(name, finding);
        }
        match serde_path_to_error::deserialize(source.value()) {
            Ok(part) => Some(part),
            Err(error) => {
                if !self.faults.iter().any(|fault| fault.file == name) {
                    let message = Message::own("pack-not-readable", vec![("why", error.inner().to_string().into())]);
                    let route = route_of(error.path());
                    self.push(name, Finding::new("PCK-01", Level::Error, message, Place::Value(route)));
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

    fn push(&mut self, file: &str, finding: Finding) {
        self.faults.push(PackFault { file: file.to_owned(), finding });
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
fn fingerprint(files: &[File]) -> String {
    let mut files: Vec<&File> = files.iter().collect();
    files.sort();
    let mut hash = Sha256::new();
    for (name, bytes) in files {
        for part in [name.as_bytes(), bytes] {
            hash.update((part.len() as u64).to_be_bytes());
            hash.update(part);
        }
    }
    hash.finalize().iter().map(|byte| format!("{byte:02x}")).collect()
}
