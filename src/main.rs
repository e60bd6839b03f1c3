//! The command `charter`.

fn main() {
    use std::io::Write;
    let schema = charter::charter::schema::charter_schema();
    let _ = writeln!(
        std::io::stdout(),
        "{}",
        serde_json::to_string_pretty(&schema).unwrap()
    );
}
