//! What a run tells: to every report, and summed up.

use super::Run;
use super::outputs::Output;
use crate::report::{Checked, Summary};

/// What was told so far.
pub(super) struct Told<'run> {
    pub(super) summary: Summary,
    pub(super) outputs: Vec<Output<'run>>,
    parts: usize,
}

impl<'run> Told<'run> {
    /// Nothing yet; `is_incomplete` where something could not be looked at.
    pub(super) fn of(outputs: Vec<Output<'run>>, is_incomplete: bool) -> Told<'run> {
        Told { summary: Summary { is_incomplete, ..Summary::default() }, outputs, parts: 0 }
    }

    pub(super) fn begin(&mut self, run: &mut Run<'_>) -> Result<(), u8> {
        self.outputs.iter_mut().try_for_each(|output| output.begin(run))
    }

    pub(super) fn add(&mut self, texts: &[String], summary: &Summary, run: &mut Run<'_>) -> Result<(), u8> {
        self.parts += 1;
        self.summary = std::mem::take(&mut self.summary).and(summary);
        self.outputs.iter_mut().zip(texts).try_for_each(|(output, text)| output.add(text, run))
    }

    /// Adds what there is to say of a configuration or a baseline.
    pub(super) fn also(&mut self, checked: Checked<'_>, run: &mut Run<'_>) -> Result<(), u8> {
        let checked = Checked { at: self.parts, ..checked };
        let mut summary = Summary::default();
        summary.add(&checked);
        let texts: Vec<String> = self.outputs.iter().map(|output| output.of(&checked)).collect();
        self.add(&texts, &summary, run)
    }

    pub(super) fn end(self, run: &mut Run<'_>) -> Result<Summary, u8> {
        self.outputs.into_iter().try_for_each(|output| output.end(&self.summary, run))?;
        Ok(self.summary)
    }
}
