//! How large a value of a template may grow: a template that joins a value with itself, over and over, is stopped before memory is full.

use tera::{Error, Kwargs, State, StringInput, Tera, TeraResult, Value};

use super::guard::LONGEST;

/// What looking at the size of a value is called in a template.
pub(super) const LOOK: &str = "charter_looks_at_size";
/// By what a template whose value grew too large is known.
pub(super) const LARGE: &str = "charter: large";

/// Lets templates look at sizes, and bounds what multiplies them.
pub(super) fn install(tera: &mut Tera) {
    tera.register_function(LOOK, |given: Kwargs, _: &State| -> TeraResult<bool> {
        let value = given.get::<&Value>("value")?;
        room(value.map_or(0, size)).map(|()| true)
    });
    tera.register_filter("replace", replace);
    tera.register_filter("join", join);
}

/// About how many bytes a value is, without what stands in the values of a list: these were looked at before.
fn size(value: &Value) -> usize {
    match (value.as_str(), value.as_array()) {
        (Some(text), _) => text.len(),
        (None, Some(items)) => std::mem::size_of_val(items),
        (None, None) => 0,
    }
}

fn room(size: usize) -> TeraResult<()> {
    if size > LONGEST { Err(Error::message(LARGE)) } else { Ok(()) }
}

/// As the library has it, bounded.
fn replace(text: StringInput, given: Kwargs, state: &State) -> TeraResult<Value> {
    let from = given.must_get::<&str>("from")?;
    let (text, to) = (text.into_value(), given.must_get::<StringInput>("to")?.into_value());
    let is_safe = state.autoescaping_enabled() && (text.is_safe() || to.is_safe());
    let (text, to) = (written(&text, is_safe, state)?, written(&to, is_safe, state)?);
    room(text.len().saturating_add(text.matches(from).count().saturating_mul(to.len())))?;
    Ok(made(text.replace(from, &to), is_safe))
}

/// As the library has it, bounded.
fn join(items: &[Value], given: Kwargs, state: &State) -> TeraResult<Value> {
    let between = given.get::<StringInput>("sep")?.map(StringInput::into_value);
    let is_text_safe = items.iter().any(|item| item.is_string() && item.is_safe()) || between.as_ref().is_some_and(Value::is_safe);
    let is_safe = state.autoescaping_enabled() && is_text_safe;
    let between = between.map_or_else(|| Ok(String::new()), |between| written(&between, is_safe, state))?;
    let mut parts = Vec::with_capacity(items.len());
    let mut whole = 0_usize;
    for item in items {
        let part = if item.is_undefined() { String::new() } else { written(item, is_safe, state)? };
        whole = whole.saturating_add(part.len()).saturating_add(between.len());
        room(whole)?;
        parts.push(part);
    }
    Ok(made(parts.join(&between), is_safe))
}

fn written(value: &Value, is_safe: bool, state: &State) -> TeraResult<String> {
    if is_safe { state.escape_if_needed(value) } else { Ok(value.to_string()) }
}

fn made(text: String, is_safe: bool) -> Value {
    if is_safe { Value::safe_string(&text) } else { Value::from(text) }
}
