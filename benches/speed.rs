//! How long the main road takes, step by step, on the complete example and on a thousand of it. `cargo bench` prints it; figures of
//! whole processes stand in the manual.

use std::hint::black_box;

use charter::charter::read::{Reading, SCHEMA};
use charter::charter::schema::validate::Judge;
use charter::charter::text::Language;
use charter::language::Locale;
use charter::regulation::builtin::{PACKS, builtin};
use charter::regulation::compiled;
use charter::render::{FORMATS, Request, Templates, render};
use charter::time::date::Date;
use criterion::{Criterion, criterion_group, criterion_main};

const CHARTER: &str = include_str!("../examples/complete.yaml");

fn day() -> Date {
    Date::parse("2026-11-23").unwrap_or_else(|| unreachable!("a date"))
}

fn reading(c: &mut Criterion) {
    c.bench_function("source", |b| b.iter(|| charter::source::Source::read(black_box(CHARTER.as_bytes()))));
    c.bench_function("reading", |b| b.iter(|| Reading::of(black_box(CHARTER.as_bytes()))));
    let schema: serde_json::Value = serde_json::from_str(SCHEMA).unwrap_or_default();
    c.bench_function("schema, once a run", |b| b.iter(|| Judge::new(black_box(schema.clone()))));
    let reading = Reading::of(CHARTER.as_bytes());
    c.bench_function("types", |b| b.iter(|| black_box(&reading).charter()));
}

fn judging(c: &mut Criterion) {
    c.bench_function("pack, once a run", |b| b.iter(|| compiled::read(black_box(PACKS[0].1))));
    let ready = builtin(PACKS[0].0).unwrap_or_else(|| unreachable!("the pack of the program"));
    let reading = Reading::of(CHARTER.as_bytes());
    c.bench_function("judging", |b| {
        b.iter(|| charter::regulation::judge(black_box(reading.value()), &ready.pack, &ready.calendars, day()))
    });
}

fn rendering(c: &mut Criterion) {
    let charter = Reading::of(CHARTER.as_bytes()).charter().unwrap_or_else(|error| unreachable!("{error}"));
    c.bench_function("templates, once a run", |b| b.iter(Templates::builtin));
    let templates = Templates::builtin().unwrap_or_else(|error| unreachable!("{error}"));
    let ready = builtin(PACKS[0].0).unwrap_or_else(|| unreachable!("the pack of the program"));
    Locale::of(Language::Fr);
    for format in &FORMATS {
        let request = Request { format, language: Language::Fr, languages: &charter.languages, packs: &[&ready.pack], as_of: day() };
        c.bench_function(&format!("rendering {}", format.name), |b| b.iter(|| render(black_box(&charter), &request, &templates)));
    }
}

criterion_group!(benches, reading, judging, rendering);
criterion_main!(benches);
