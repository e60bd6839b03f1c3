//! `charter lsp`: an editor server on the standard streams.

mod open;
mod wire;

use std::sync::mpsc::{RecvTimeoutError, sync_channel};
use std::time::{Duration, Instant};

use super::{CLEAN, FAILED, FOUND, Run, judged};
use crate::lsp::{Judged, Phase, Server};
use open::Configurations;
use wire::Incoming;

/// Serve an editor: diagnostics, quick fixes, completion and more, over standard input and output.
#[derive(Debug, clap::Args)]
pub(super) struct Lsp {
    /// Accepted because editors say it; there is no other way.
    #[arg(long)]
    stdio: bool,
    /// The day as of which to judge [default: today].
    #[arg(long, value_name = "DATE")]
    as_of: Option<String>,
}

/// So long after the first change of a text it is judged; what is typed meanwhile is judged with it.
const PATIENCE: Duration = Duration::from_millis(8);

impl Lsp {
    pub(super) fn run(self, run: &mut Run<'_>) -> u8 {
        let Lsp { stdio: _, as_of: asked_day } = self;
        let (asked, as_of) = match (run.locale(), run.as_of(asked_day.as_deref())) {
            (Ok(locale), Ok(as_of)) => (run.lang.is_some().then(|| locale.language()), as_of),
            (Err(code), _) | (_, Err(code)) => return code,
        };
        let packs = match run.packs() {
            Ok(packs) => packs,
            Err(code) => return code,
        };
        let ready = packs.all();
        let configurations = Configurations::of(run);
        let today = run.world.today;
        let judge = |address: &str, text: &str| {
            // An editor stays open over midnight.
            let day = if asked_day.is_some() { as_of } else { today() };
            let config = configurations.above(address, day);
            let packs = config.map_or_else(|| ready.clone(), |config| config.packs.all());
            let own = config.and_then(|config| config.own.as_ref());
            let checked = judged::judged(own, address.to_owned(), text.as_bytes(), &packs, day);
            Judged {
                checked: config.into_iter().fold(checked, |checked, config| checked.settled(&config.policy, None)),
                packs: packs.into_iter().map(|ready| &ready.pack).collect(),
                language: config.and_then(|config| config.file.language).filter(|_| asked.is_none()),
            }
        };
        serve(Server::new(&judge, asked, run.world.language), run)
    }
}

fn serve(mut server: Server<'_>, run: &mut Run<'_>) -> u8 {
    let input = std::mem::replace(&mut run.world.input, Box::new(std::io::empty()));
    let (sender, receiver) = sync_channel(64);
    // It ends with the input, or with the process.
    std::thread::spawn(move || wire::read(input, &sender));
    let mut due: Option<Instant> = None;
    loop {
        let wait = due.map_or(Duration::from_secs(3600), |due| due.saturating_duration_since(Instant::now()));
        let incoming = match receiver.recv_timeout(wait) {
            Ok(incoming) => incoming,
            Err(RecvTimeoutError::Timeout) => {
                due = None;
                for message in server.diagnose() {
                    if wire::write(&message, &mut run.world.output).is_err() {
                        return FAILED;
                    }
                }
                continue;
            }
            Err(RecvTimeoutError::Disconnected) => Incoming::End,
        };
        let written = match incoming {
            Incoming::Message(message) => server.answer(message).map_or(Ok(()), |answer| wire::write(&answer, &mut run.world.output)),
            Incoming::NoMessage(why) => wire::refuse(&why, &mut run.world.output),
            Incoming::End => {
                run.world.complain("charter lsp: the editor closed the connection without saying so\n");
                return FAILED;
            }
            Incoming::Broken(why) => {
                run.world.complain(&format!("charter lsp: {why}\n"));
                return FAILED;
            }
        };
        if written.is_err() {
            return FAILED;
        }
        if let Phase::Over { was_asked } = server.phase() {
            return if was_asked { CLEAN } else { FOUND };
        }
        if server.is_due() {
            due = due.or_else(|| Some(Instant::now() + PATIENCE));
        }
    }
}
