#![no_main]

#[allow(dead_code)]
#[path = "../targets.rs"]
mod targets;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    targets::words(include_str!("../../examples/complete.yaml"), &String::from_utf8_lossy(bytes));
});
