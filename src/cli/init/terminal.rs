//! Asking at a terminal.

use inquire::ui::{RenderConfig, Styled};
use inquire::validator::Validation;
use inquire::{InquireError, MultiSelect, Select, Text};

use super::field::Field;
use super::interview::{Ask, Stopped};
use crate::language::Locale;

/// Somebody at a terminal.
pub(super) struct Terminal {
    /// The language to ask in.
    pub(super) locale: &'static Locale,
    /// Whether to use colours.
    pub(super) colour: bool,
}

impl Terminal {
    fn look(&self) -> RenderConfig<'static> {
        let look = if self.colour { RenderConfig::default_colored() } else { RenderConfig::empty() };
        look.with_canceled_prompt_indicator(Styled::new(""))
    }

    fn say(&self, id: &str) -> String {
        self.locale.say(id, &[])
    }
}

impl Ask for Terminal {
    fn text(&mut self, question: &str, help: &str, field: Field) -> Result<Option<String>, Stopped> {
        let locale = self.locale;
        let is_right = move |answer: &str| {
            Ok(match field.read(answer, locale) {
                Ok(_) => Validation::Valid,
                Err(why) => Validation::Invalid(why.into()),
            })
        };
        let answer = Text::new(question)
            .with_help_message(help)
            .with_validator(is_right)
            .with_render_config(self.look())
            .prompt()
            .map_err(stopped)?;
        field.read(&answer, locale).map_err(Stopped::Failed)
    }

    fn one(&mut self, question: &str, options: Vec<String>) -> Result<usize, Stopped> {
        let help = self.say("init-help-one");
        let size = options.len();
        let select = Select::new(question, options).with_help_message(&help).with_page_size(size).with_render_config(self.look());
        Ok(select.raw_prompt().map_err(stopped)?.index)
    }

    fn several(&mut self, question: &str, options: Vec<String>, chosen: &[usize]) -> Result<Vec<usize>, Stopped> {
        let help = self.say("init-help-several");
        let one_at_least = self.say("init-help-one-at-least");
        let size = options.len();
        let select = MultiSelect::new(question, options)
            .with_help_message(&help)
            .with_page_size(size)
            .with_default(chosen)
            .with_validator(move |chosen: &[inquire::list_option::ListOption<&String>]| {
                Ok(if chosen.is_empty() { Validation::Invalid(one_at_least.clone().into()) } else { Validation::Valid })
            })
            .with_render_config(self.look());
        Ok(select.raw_prompt().map_err(stopped)?.into_iter().map(|option| option.index).collect())
    }
}

fn stopped(error: InquireError) -> Stopped {
    match error {
        InquireError::OperationCanceled | InquireError::OperationInterrupted => Stopped::ByUser,
        other => Stopped::Failed(other.to_string()),
    }
}
