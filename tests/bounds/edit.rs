//! Changing a charter where a route of a pack leads.

use charter::check::route::{PackRoute, Part};
use serde_json::{Map, Value};

/// The route as it stands in a charter, below the items of the enclosing `for_each`.
pub fn whole(route: &str, items: &[String]) -> Vec<Part> {
    let parse = |text: &str| text.parse::<PackRoute>().unwrap_or_else(|()| panic!("a route: {text}"));
    let mut parts = Vec::new();
    for one in items.iter().map(String::as_str).chain([route]) {
        let route = parse(one);
        if !route.relative {
            parts.clear();
        }
        parts.extend(route.parts);
    }
    parts
}

/// Puts `value` at the end of the way, making what is not there yet.
pub fn put(charter: &mut Value, parts: &[Part], value: Value) {
    let Some((part, rest)) = parts.split_first() else {
        *charter = value;
        return;
    };
    match part {
        Part::Key(key) => put(entry(charter, key), rest, value),
        Part::AnyValue => put(entry(charter, "other"), rest, value),
        Part::Each(filter) => {
            if !charter.is_array() {
                *charter = Value::Array(Vec::new());
            }
            let items = charter.as_array_mut().unwrap();
            let passes =
                |item: &Value| filter.as_ref().is_none_or(|filter| filter.values.iter().any(|value| item[&filter.key] == value.as_str()));
            let at = items.iter().position(passes).unwrap_or_else(|| {
                let mut item = Map::new();
                item.insert("id".into(), "made".into());
                if let Some(filter) = filter {
                    item.insert(filter.key.clone(), filter.values[0].clone().into());
                }
                items.push(Value::Object(item));
                items.len() - 1
            });
            put(&mut items[at], rest, value);
        }
    }
}

fn entry<'charter>(value: &'charter mut Value, key: &str) -> &'charter mut Value {
    if !value.is_object() {
        *value = Value::Object(Map::new());
    }
    value.as_object_mut().unwrap().entry(key).or_insert(Value::Null)
}

/// Takes away what stands at the end of the way.
pub fn take(charter: &mut Value, parts: &[Part]) {
    match parts {
        [] => {}
        [Part::Key(key)] => {
            if let Some(map) = charter.as_object_mut() {
                map.shift_remove(key);
            }
        }
        [Part::Key(key), rest @ ..] if rest.iter().all(|part| matches!(part, Part::Each(_))) => {
            if let Some(map) = charter.as_object_mut() {
                map.shift_remove(key);
            }
        }
        [Part::Key(key), rest @ ..] => {
            if let Some(next) = charter.get_mut(key) {
                take(next, rest);
            }
        }
        [Part::Each(_), rest @ ..] => charter.as_array_mut().into_iter().flatten().for_each(|item| take(item, rest)),
        [Part::AnyValue, rest @ ..] => charter.as_object_mut().into_iter().flatten().for_each(|(_, value)| take(value, rest)),
    }
}

/// What stands at the end of the way, first.
pub fn get<'charter>(charter: &'charter Value, parts: &[Part]) -> Option<&'charter Value> {
    let Some((part, rest)) = parts.split_first() else { return Some(charter) };
    match part {
        Part::Key(key) => get(charter.get(key)?, rest),
        Part::AnyValue => charter.as_object()?.values().find_map(|value| get(value, rest)),
        Part::Each(filter) => charter.as_array()?.iter().find_map(|item| {
            let passes = filter.as_ref().is_none_or(|filter| filter.values.iter().any(|value| item[&filter.key] == value.as_str()));
            passes.then(|| get(item, rest)).flatten()
        }),
    }
}

/// The list on the way that is nearest to its end: the way to it, and what stands there.
pub fn list<'charter, 'parts>(charter: &'charter Value, parts: &'parts [Part]) -> Option<(&'parts [Part], &'charter Vec<Value>)> {
    if let Some(items) = get(charter, parts).and_then(Value::as_array) {
        return Some((parts, items));
    }
    let last = parts.iter().rposition(|part| matches!(part, Part::Each(_)))?;
    Some((&parts[..last], get(charter, &parts[..last])?.as_array()?))
}
