//! The rules of a run: what the program looks for, the obligations of each pack as a taxonomy, and both in the other languages.

use serde_json::{Value, json};

use crate::charter::text::Language;
use crate::check::Verdict;
use crate::language::Locale;
use crate::regulation::level::level_of;
use crate::regulation::{Obligation, Pack, Version};
use crate::report::Context;

/// Puts the tool, the taxonomies and the translations into a run.
pub(super) fn describe(run: &mut Value, context: &Context<'_>) {
    let locale = context.locale;
    let others: Vec<&Locale> = Language::ALL.into_iter().map(Locale::of).filter(|other| other.language() != locale.language()).collect();
    let mut translations: Vec<Value> = others.iter().map(|other| translated_tool(other, context)).collect();
    let packs = || context.packs.iter().enumerate();
    translations.extend(packs().flat_map(|(at, pack)| others.iter().map(move |other| translated_taxonomy(at, pack, other, context))));
    let supported: Vec<Value> = packs().map(|(at, pack)| json!({ "name": pack.head.id, "index": at })).collect();
    run["tool"] = json!({ "driver": {
        "name": "charter",
        "version": env!("CARGO_PKG_VERSION"),
        "semanticVersion": env!("CARGO_PKG_VERSION"),
        "language": locale.language().tag(),
        "shortDescription": text(&locale.say("sarif-tool", &[])),
        "rules": rules(context),
        "supportedTaxonomies": supported,
    }});
    run["taxonomies"] = context.packs.iter().map(|pack| taxonomy(pack, context)).collect();
    run["translations"] = translations.into();
}

/// Where a rule stands among the rules of the tool: the program's own first, then the obligations in force.
pub(super) fn rule(code: &str, context: &Context<'_>) -> Option<usize> {
    let own = context.own_rules.iter().position(|own| *own == code);
    own.or_else(|| {
        let mut obligations = context.packs.iter().flat_map(|pack| in_force(pack, context));
        Some(context.own_rules.len() + obligations.position(|(obligation, _)| obligation.code == code)?)
    })
}

/// An obligation as a reference into the taxonomy of its pack.
pub(super) fn taxon(code: &str, context: &Context<'_>) -> Option<Value> {
    let mut packs = context.packs.iter().enumerate();
    packs.find_map(|(index, pack)| {
        let at = in_force(pack, context).position(|(obligation, _)| obligation.code == code)?;
        Some(json!({ "id": code, "index": at, "toolComponent": { "name": pack.head.id, "index": index } }))
    })
}

fn in_force<'run>(pack: &'run Pack, context: &Context<'_>) -> impl Iterator<Item = (&'run Obligation, &'run Version)> + use<'run> {
    let day = context.as_of;
    pack.obligations.iter().filter_map(move |obligation| Some((obligation, obligation.in_force(day)?)))
}

fn rules(context: &Context<'_>) -> Vec<Value> {
    let own = context.own_rules.iter().map(|code| json!({ "id": code, "shortDescription": text(&own_words(code, context.locale)) }));
    let of_packs = context.packs.iter().flat_map(|pack| {
        in_force(pack, context).map(|(obligation, version)| {
            let level = level_of(Verdict::Contradicts, version, obligation.replaced_on(context.as_of), pack);
            let mut rule = descriptor(obligation, version, pack, context.locale);
            rule["help"] = text(version.help.of(context.locale.language().tag()));
            rule["defaultConfiguration"] = json!({ "level": level.map_or("none", |level| level.word()) });
            rule["relationships"] = json!([{ "target": taxon(&obligation.code, context), "kinds": ["relevant"] }]);
            rule
        })
    });
    own.chain(of_packs).collect()
}

fn taxonomy(pack: &Pack, context: &Context<'_>) -> Value {
    let taxa: Vec<Value> =
        in_force(pack, context).map(|(obligation, version)| descriptor(obligation, version, pack, context.locale)).collect();
    json!({
        "name": pack.head.id,
        "version": pack.head.version,
        "language": context.locale.language().tag(),
        "shortDescription": text(pack.head.title.of(context.locale.language().tag())),
        "properties": { "sha256": pack.sha256 },
        "taxa": taxa,
    })
}

/// An obligation, and where the first of its articles can be read.
fn descriptor(obligation: &Obligation, version: &Version, pack: &Pack, locale: &Locale) -> Value {
    let tag = locale.language().tag();
    let mut descriptor = json!({
        "id": obligation.code,
        "name": obligation.name,
        "shortDescription": text(version.title.of(tag)),
        "fullDescription": text(version.asks.of(tag)),
    });
    if let Some(link) = version.basis.iter().find_map(|basis| pack.act(&basis.act)?.link(tag)) {
        descriptor["helpUri"] = link.into();
    }
    descriptor
}

fn translated_tool(locale: &Locale, context: &Context<'_>) -> Value {
    let rules: Vec<Value> =
        context.own_rules.iter().map(|code| json!({ "id": code, "shortDescription": text(&own_words(code, locale)) })).collect();
    let associated = json!({ "name": "charter" });
    translation("charter", "rules", rules, &associated, locale)
}

fn translated_taxonomy(at: usize, pack: &Pack, locale: &Locale, context: &Context<'_>) -> Value {
    let taxa = in_force(pack, context).map(|(obligation, version)| descriptor(obligation, version, pack, locale)).collect();
    let associated = json!({ "name": pack.head.id, "index": at });
    translation(&pack.head.id, "taxa", taxa, &associated, locale)
}

fn translation(name: &str, what: &str, words: Vec<Value>, associated: &Value, locale: &Locale) -> Value {
    let tag = locale.language().tag();
    json!({
        "name": name,
        "language": tag,
        "contents": ["localizedData"],
        "associatedComponent": associated,
        "translationMetadata": { "name": locale.language_name(locale.language()) },
        what: words,
    })
}

fn own_words(code: &str, locale: &Locale) -> String {
    locale.say(&format!("format-rule-{}", code.to_ascii_lowercase()), &[])
}

fn text(text: &str) -> Value {
    json!({ "text": text })
}
