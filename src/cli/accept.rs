//! `charter accept`: accepts a finding for a while.

use toml_edit::{ArrayOfTables, DocumentMut, InlineTable, Item, Table, Value};

use super::config::NAME;
use super::config::found::{Configs, nearest};
use super::{CLEAN, FAILED, Run, USAGE, explain, files};
use crate::acceptance::entry::{latest, named};
use crate::acceptance::may_be_accepted;
use crate::charter::near::suggest;
use crate::finding::Arg;
use crate::time::date::Date;

/// Accept a finding for a while, in charter.toml; its verdict stays.
#[derive(Debug, clap::Args)]
pub(super) struct Accept {
    /// The code of the rule, such as OPN-03.
    code: String,
    /// Where: a route as reports show it, such as 'channels[contact-centre].hours', and what stands in it [default: everywhere].
    #[arg(long, value_name = "ROUTE")]
    at: Option<String>,
    /// Why.
    #[arg(long, value_name = "TEXT")]
    reason: String,
    /// Who answers for it.
    #[arg(long, value_name = "WHO")]
    owner: String,
    /// The last day on which it holds, at most 12 months ahead.
    #[arg(long, value_name = "DATE")]
    until: String,
}

impl Accept {
    pub(super) fn run(self, run: &mut Run<'_>) -> u8 {
        match self.add(run) {
            Ok(code) | Err(code) => code,
        }
    }

    fn add(&self, run: &mut Run<'_>) -> Result<u8, u8> {
        let locale = run.locale()?;
        let today = (run.world.today)();
        let code = self.code.to_ascii_uppercase();
        let path = nearest(&run.world.folder).unwrap_or_else(|| run.world.folder.join(NAME));
        let name = files::relative(&path, &run.world.folder);
        let is_new = path.symlink_metadata().is_err();
        let (text, until) = if is_new {
            let packs = run.packs()?;
            (String::new(), self.check(&code, &explain::codes(&packs.all()), today, run)?)
        } else {
            let config = Configs::as_of(today).read(&path, run)?;
            let until = self.check(&code, &explain::codes(&config.packs.all()), today, run)?;
            let again = config.policy.accepted.iter().any(|other| other.code == code && other.at == self.at);
            if again {
                let args = [("of", named(&code, self.at.as_deref())), ("file", name.as_str().into())];
                run.world.complain(&(locale.say("accept-already", &args) + "\n"));
                return Err(USAGE);
            }
            (config.source.text().to_owned(), until)
        };
        let Some(text) = self.added_to(&text, &code) else {
            return Err(run.fail("cli-cannot-write", &name, "accepted"));
        };
        let written = if is_new { files::create(&path, &text) } else { files::write(&path, &text) };
        written.map_err(|error| run.fail("cli-cannot-write", &name, &error))?;
        let args = [("of", named(&code, self.at.as_deref())), ("until", Arg::Date(until)), ("file", name.as_str().into())];
        let said = locale.say("accept-done", &args);
        Ok(if run.world.say(&(said + "\n")) { CLEAN } else { FAILED })
    }

    /// Whether it would hold; the last day if so.
    fn check(&self, code: &str, codes: &[&str], today: Date, run: &mut Run<'_>) -> Result<Date, u8> {
        let locale = run.locale()?;
        let refused = if !codes.contains(&code) {
            let near = suggest(code, codes.iter().copied()).map(|near| format!(" {}", locale.message(&near))).unwrap_or_default();
            locale.say("acceptance-no-such-code", &[("code", code.into())]) + &near
        } else if !may_be_accepted(code) {
            locale.say("acceptance-never", &[("code", code.into())])
        } else {
            let latest = latest(today);
            for (flag, text) in
                [("--reason <TEXT>", Some(&self.reason)), ("--owner <WHO>", Some(&self.owner)), ("--at <ROUTE>", self.at.as_ref())]
            {
                if text.is_some_and(|text| text.trim().is_empty()) {
                    return Err(run.usage(&format!("invalid value '' for '{flag}': it is empty")));
                }
            }
            match Date::parse(&self.until) {
                None => {
                    let until = &self.until;
                    return Err(run.usage(&format!("invalid value '{until}' for '--until <DATE>': a date such as {latest}")));
                }
                Some(until) if until < today => locale.say("accept-past", &[("until", Arg::Date(until))]),
                Some(until) if until > latest => {
                    locale.say("acceptance-too-long", &[("of", named(code, self.at.as_deref())), ("latest", Arg::Date(latest))])
                }
                Some(until) => return Ok(until),
            }
        };
        run.world.complain(&(refused + "\n"));
        Err(USAGE)
    }

    /// The text of a configuration with the acceptance at its end; all that stands in it stays as it is.
    fn added_to(&self, text: &str, code: &str) -> Option<String> {
        let mut document: DocumentMut = text.parse().ok()?;
        let before = document.to_string();
        let at = self.at.as_ref().map(|at| ("at", Value::from(at.as_str())));
        let until: toml_edit::Datetime = self.until.parse().ok()?;
        let fields = std::iter::once(("code", Value::from(code))).chain(at).chain([
            ("reason", Value::from(self.reason.trim())),
            ("owner", Value::from(self.owner.trim())),
            ("until", Value::from(until)),
        ]);
        match document.entry("accepted").or_insert_with(|| Item::ArrayOfTables(ArrayOfTables::new())) {
            Item::ArrayOfTables(tables) => {
                let mut table: Table = fields.map(|(key, value)| (key, Item::Value(value))).collect();
                let is_first = text.trim().is_empty();
                table.decor_mut().set_prefix(if is_first { "" } else { "\n" });
                tables.push(table);
            }
            Item::Value(Value::Array(items)) => items.push(fields.collect::<InlineTable>()),
            _ => return None,
        }
        with_its_line_ends(text, &before, &document.to_string())
    }
}

/// `text` with what is in `after` and not in `before`, which is `text` as TOML's editor writes it: with other line ends.
fn with_its_line_ends(text: &str, before: &str, after: &str) -> Option<String> {
    let same = before.bytes().zip(after.bytes()).take_while(|(one, other)| one == other).count();
    let same = (0..=same).rev().find(|at| before.is_char_boundary(*at) && after.is_char_boundary(*at))?;
    let rest = &before[same..];
    let added = after[same..].strip_suffix(rest)?;
    let mut at = 0;
    for byte in before[..same].bytes() {
        at += 1 + text.as_bytes()[at..].iter().position(|other| *other == byte)?;
    }
    let is_windows = 2 * text.matches("\r\n").count() > text.matches('\n').count();
    let added = if is_windows { added.replace('\n', "\r\n") } else { added.to_owned() };
    Some(format!("{}{added}{}", text.get(..at)?, text.get(at..)?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn comments_and_layout_stay() {
        let accept = Accept {
            code: "OPN-03".to_owned(),
            at: Some("openness.documents.answer".to_owned()),
            reason: "Le délai est « en révision »".to_owned(),
            owner: "M. Dupont".to_owned(),
            until: "2027-01-31".to_owned(),
        };
        let before = "# our rules\nfail_on   = 'warning' # strict\r\n\n[levels]\nTXT-08 = \"note\"\n# the end";
        let after = accept.added_to(before, "OPN-03").unwrap();
        assert!(after.starts_with(before.trim_end_matches("# the end")), "{after}");
        assert!(after.contains("# the end"), "{after}");
        assert!(after.contains("[[accepted]]\ncode = \"OPN-03\"\nat = \"openness.documents.answer\"\n"), "{after}");
        assert!(after.contains("until = 2027-01-31\n"), "{after}");
        let inline = accept.added_to("accepted = [] # none yet\n", "OPN-03").unwrap();
        assert!(inline.starts_with("accepted = [{ code = \"OPN-03\"") && inline.ends_with("# none yet\n"), "{inline}");
        assert!(accept.added_to("accepted = 5", "OPN-03").is_none());
        let windows = "\u{feff}# é\r\nfail_on = \"note\"\r\n";
        let after = accept.added_to(windows, "OPN-03").unwrap();
        assert!(after.starts_with(windows) && after.ends_with("until = 2027-01-31\r\n"), "{after:?}");
        assert_eq!(after.matches("\r\n").count(), after.matches('\n').count(), "{after:?}");
    }
}
