//! One binary for all tests that look at the program from outside. A test is a pair of files: what an author writes, what the
//! author reads back. `BLESS=1 cargo test` writes the second one anew; read it before you commit it.

mod acceptance;
mod accepted;
mod architecture;
mod bad_input;
#[cfg(feature = "pdf")]
mod bookmarks;
mod bounds;
mod cli;
mod codes;
mod coming;
mod comparisons;
mod conformance;
mod consistency;
mod examples;
mod fixes;
mod formats;
mod fuzz;
mod hostile;
mod language;
mod locales;
#[cfg(feature = "pdf")]
mod looks;
mod losses;
mod lsp;
mod matrix;
mod mend;
mod obligations;
mod odd_paths;
#[cfg(feature = "online")]
mod online;
mod open_data;
mod opening;
mod outputs;
mod packs;
mod pages;
mod places;
mod preview;
#[cfg(feature = "pdf")]
mod prints;
mod readability;
#[cfg(feature = "pdf")]
mod reading_order;
mod reference;
mod schemas;
mod sheets;
mod shells;
mod site;
mod stale;
mod suggestions;
mod support;
mod templates;
#[cfg(feature = "pdf")]
mod theme_folder;
mod tidy;
mod verdicts;
mod watch;
mod word;
mod words;
