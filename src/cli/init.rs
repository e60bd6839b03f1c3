//! `charter init`: begins a charter.

mod answers;
mod asked;
mod draft;
mod field;
mod interview;
mod line;
mod quote;
mod terminal;
#[cfg(test)]
mod tests;

use std::path::{Path, PathBuf};

use answers::{Answers, CHANNELS};
use draft::Draft;
use interview::{Known, Stopped, interview};
use terminal::Terminal;

use super::{CLEAN, FAILED, Run, USAGE, files};
use crate::charter::near::suggest;
use crate::charter::text::Language;
use crate::language::Locale;
use crate::regulation::Pack;

/// Begin a charter.
#[derive(Debug, clap::Args)]
pub(super) struct Init {
    /// The folder to write charter.yaml into; it is made if it does not exist.
    #[arg(default_value = ".")]
    dir: PathBuf,
    /// What kind of body it is, by an id of the regulation pack, such as `federal_public_service`; may be repeated.
    #[arg(long, value_name = "KIND")]
    kind: Vec<String>,
    /// The languages of the charter, such as `fr,nl`; it is drafted in the first [default: the language of --lang].
    #[arg(long, value_name = "LANGUAGES", value_delimiter = ',')]
    languages: Vec<String>,
    /// The name of the body in the first language; repeat it for the others, in their order.
    #[arg(long, value_name = "NAME")]
    name: Vec<String>,
    /// Ask nothing, and take the defaults for what is not said.
    #[arg(long)]
    yes: bool,
    /// Replace the charter.yaml that is there.
    #[arg(long)]
    force: bool,
}

impl Init {
    pub(super) fn run(self, run: &mut Run<'_>) -> u8 {
        let packs = match run.packs() {
            Ok(packs) => packs,
            Err(code) => return code,
        };
        let packs: Vec<&Pack> = packs.all().into_iter().map(|ready| &ready.pack).collect();
        let (locale, known) = match run.locale().and_then(|locale| Ok((locale, self.known(run, &packs)?))) {
            Ok(checked) => checked,
            Err(code) => return code,
        };
        let file = if self.dir.as_os_str() == "." { PathBuf::from("charter.yaml") } else { self.dir.join("charter.yaml") };
        let shown = files::shown(&file);
        if !self.force && run.world.folder.join(&file).symlink_metadata().is_ok() {
            return exists(run, locale, &shown);
        }
        let answers = match self.answers(known, run, &packs, locale) {
            Ok(answers) => answers,
            Err(code) => return code,
        };
        let used: Vec<&Pack> =
            packs.iter().copied().filter(|pack| answers.kinds.iter().any(|kind| pack.head.kinds_of_body.get(kind).is_some())).collect();
        let text = Draft { answers: &answers, packs: &used, locale, today: (run.world.today)(), file: &shown }.text();
        match self.write(&run.world.folder.join(&file), &text) {
            Ok(()) => {
                let args = [("file", shown.as_str().into()), ("path", in_shell(&shown).into())];
                let said = format!("{}\n\n{}\n", locale.say("cli-written", &args), locale.say("init-next", &args));
                if run.world.say(&said) { CLEAN } else { FAILED }
            }
            Err(_) if !self.force && run.world.folder.join(&file).symlink_metadata().is_ok() => exists(run, locale, &shown),
            Err(error) => {
                let args = [("file", shown.into()), ("why", (&error).into())];
                run.world.complain(&(locale.say("cli-cannot-write", &args) + "\n"));
                FAILED
            }
        }
    }

    /// What the arguments say, once it is known to be possible.
    fn known(&self, run: &mut Run<'_>, packs: &[&Pack]) -> Result<Known, u8> {
        let mut languages: Vec<Language> = Vec::new();
        for tag in &self.languages {
            match Language::of_tag(tag.trim()) {
                Some(language) if languages.contains(&language) => {}
                Some(language) => languages.push(language),
                None => return Err(run.usage(&format!("invalid value '{tag}' for '--languages <LANGUAGES>': some of fr, nl, de, en"))),
            }
        }
        let kinds: Vec<&str> = packs.iter().flat_map(|pack| pack.head.kinds_of_body.0.iter().map(|(id, _)| id.as_str())).collect();
        if let Some(kind) = self.kind.iter().find(|kind| !kinds.contains(&kind.as_str())) {
            let near = suggest(kind, kinds.iter().copied()).map(|near| Locale::of(Language::En).message(&near));
            let near = near.map(|near| format!("{near}\n\n")).unwrap_or_default();
            return Err(run.usage(&format!("invalid value '{kind}' for '--kind <KIND>'\n\n{near}The kinds are {}.", kinds.join(", "))));
        }
        if self.name.len() > languages.len().max(1) {
            return Err(run.usage("more values for '--name <NAME>' than languages"));
        }
        let mut chosen: Vec<String> = Vec::new();
        for kind in &self.kind {
            if !chosen.contains(kind) {
                chosen.push(kind.clone());
            }
        }
        Ok(Known { languages: (!languages.is_empty()).then_some(languages), names: self.name.clone(), kinds: chosen })
    }

    /// What is answered: by the arguments, by somebody at a terminal, else by the defaults.
    fn answers(&self, known: Known, run: &mut Run<'_>, packs: &[&Pack], locale: &'static Locale) -> Result<Answers, u8> {
        if self.yes || (!run.world.can_ask && !known.names.is_empty() && !known.kinds.is_empty()) {
            return Ok(defaults(known, packs, locale));
        }
        if !run.world.can_ask {
            run.world.complain(&(locale.say("init-nobody-to-ask", &[]) + "\n"));
            return Err(USAGE);
        }
        let begins = textwrap::fill(&locale.say("init-begins", &[]), run.width().unwrap_or(80));
        run.world.complain(&(begins + "\n\n"));
        interview(known, packs, locale, &mut Terminal { locale, colour: run.colour }).map_err(|stopped| {
            let said = match stopped {
                Stopped::ByUser => locale.say("init-stopped", &[]),
                Stopped::Failed(why) => locale.say("init-terminal-failed", &[("why", why.into())]),
            };
            run.world.complain(&(said + "\n"));
            FAILED
        })
    }

    fn write(&self, path: &Path, text: &str) -> std::io::Result<()> {
        if let Some(folder) = path.parent() {
            std::fs::create_dir_all(folder)?;
        }
        if self.force { files::write(path, text) } else { files::create(path, text) }
    }
}

/// What is taken where nobody is asked.
fn defaults(known: Known, packs: &[&Pack], locale: &Locale) -> Answers {
    let languages = known.languages.unwrap_or_else(|| vec![locale.language()]);
    let first = || packs.first().and_then(|pack| pack.head.kinds_of_body.0.first()).map(|(id, _)| id.clone());
    let named = |name: &String| !name.trim().is_empty();
    Answers {
        names: languages.iter().copied().zip(known.names).filter(|(_, name)| named(name)).collect(),
        kinds: if known.kinds.is_empty() { first().into_iter().collect() } else { known.kinds },
        channels: CHANNELS.map(|(kind, _)| kind).to_vec(),
        languages,
        ..Answers::default()
    }
}

fn exists(run: &mut Run<'_>, locale: &Locale, file: &str) -> u8 {
    run.world.complain(&(locale.say("init-exists", &[("file", file.into())]) + "\n"));
    FAILED
}

/// A path as one types it in a shell.
pub(super) fn in_shell(path: &str) -> String {
    let plain = path.chars().all(|letter| letter.is_alphanumeric() || "/._-+,@%".contains(letter));
    if plain { path.to_owned() } else { format!("'{}'", path.replace('\'', "'\\''")) }
}
