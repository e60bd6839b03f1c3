//! The places where charter runs: the scripts and templates that are handed out, tried with what a server would give them.

use std::path::Path;
use std::process::{Command, Output};

use serde_json::Value;

use crate::support::{not_tried, root, text};

const PROGRAM: &str = env!("CARGO_BIN_EXE_charter");

fn yaml(path: &str) -> Value {
    serde_yaml::from_str(&text(path)).unwrap()
}

fn folder(charter: &str) -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    std::fs::create_dir(folder.path().join("my charters")).unwrap();
    std::fs::write(folder.path().join("my charters/charte client.yaml"), text(charter)).unwrap();
    folder
}

/// The step of the action in a runner's environment.
fn action(folder: &Path, set: &[(&str, &str)]) -> Output {
    let mut command = Command::new(root().join("ci/action.sh"));
    command.current_dir(folder).env("GITHUB_ACTIONS", "true").env("CHARTER_PROGRAM", PROGRAM).env("CHARTER_AS_OF", "2026-11-23");
    command.env("GITHUB_OUTPUT", folder.join("output")).env("GITHUB_STEP_SUMMARY", folder.join("summary.md"));
    command.envs(set.iter().copied()).output().unwrap()
}

#[test]
fn the_action_speaks_where_a_runner_listens() {
    let folder = folder("tests/formats/charter.yaml");
    let ran = action(folder.path(), &[("CHARTER_PATHS", "my charters\n"), ("CHARTER_LANG", "fr"), ("CHARTER_SARIF", "report.sarif")]);
    let read = |name: &str| std::fs::read_to_string(folder.path().join(name)).unwrap();
    let said = String::from_utf8(ran.stdout).unwrap();
    assert_eq!(ran.status.code(), Some(1), "{}", String::from_utf8_lossy(&ran.stderr));
    assert!(said.contains("::error file=my charters/charte client.yaml,line=20,"), "{said}");
    assert_eq!(read("output"), "exit-code=1\n");
    assert!(read("summary.md").contains("## Vérification de la charte"));
    let log: Value = serde_json::from_str(&read("report.sarif")).unwrap();
    assert_eq!(
        log["runs"][0]["results"][0]["locations"][0]["physicalLocation"]["artifactLocation"]["uri"],
        "my%20charters/charte%20client.yaml"
    );
}

#[test]
fn the_action_ends_as_the_program_does() {
    let folder = folder("tests/formats/charter.yaml");
    for (set, code) in [
        (&[("CHARTER_FAIL_ON", "never")][..], 0),
        (&[("CHARTER_FAIL_ON", "$(touch hacked)")], 2),
        (&[("CHARTER_PATHS", "--help")], 3),
        (&[("CHARTER_PATHS", "nowhere.yaml; touch hacked")], 3),
        (&[("CHARTER_SARIF", "nowhere/report.sarif")], 3),
    ] {
        let ran = action(folder.path(), set);
        assert_eq!(ran.status.code(), Some(code), "{set:?}: {}", String::from_utf8_lossy(&ran.stderr));
        assert!(!folder.path().join("hacked").exists());
    }
}

/// The action hands over every input, and the script reads no other.
#[test]
fn the_action_and_its_script_agree() {
    let action = yaml("action.yml");
    let step = &action["runs"]["steps"][0];
    let script = text("ci/action.sh");
    assert!(step["run"].as_str().unwrap().ends_with("/ci/action.sh\""));
    let given = step["env"].as_object().unwrap();
    for (name, value) in given {
        let input = value.as_str().unwrap().trim_start_matches("${{ inputs.").trim_end_matches(" }}");
        assert!(action["inputs"].get(input).is_some(), "{input}");
        assert!(script.contains(&format!("${{{name}:-")), "{name}");
    }
    assert_eq!(given.len(), action["inputs"].as_object().unwrap().len());
}

#[test]
fn the_template_for_gitlab_leaves_the_reports_that_it_names() {
    let job = yaml("ci/gitlab.yml")["charter"].clone();
    let folder = folder("tests/formats/charter.yaml");
    std::fs::create_dir_all(folder.path().join(".charter/bin")).unwrap();
    std::fs::copy(PROGRAM, folder.path().join(".charter/bin/charter")).unwrap();
    let lines = ["before_script", "script"].into_iter().flat_map(|part| job[part].as_array().unwrap().iter());
    let script: Vec<&str> = lines.map(|line| line.as_str().unwrap()).collect();
    let variables = job["variables"].as_object().unwrap().iter().map(|(name, value)| (name.as_str(), value.as_str().unwrap()));
    let ran = Command::new("sh").arg("-ec").arg(script.join("\n")).current_dir(folder.path()).envs(variables).output().unwrap();
    assert_eq!(ran.status.code(), Some(1), "{}", String::from_utf8_lossy(&ran.stderr));
    for report in job["artifacts"]["reports"].as_object().unwrap().values() {
        let report = report.as_str().unwrap();
        assert!(std::fs::metadata(folder.path().join(report)).unwrap().len() > 1000, "{report}");
        assert!(job["artifacts"]["paths"].as_array().unwrap().iter().any(|path| path == report));
    }
}

/// A commit with a bad charter is refused and one with a good charter is made, by the hook's own command in a real repository.
#[test]
fn the_hook_guards_commits() {
    let hook = yaml(".pre-commit-hooks.yaml")[0].clone();
    let folder = tempfile::tempdir().unwrap();
    let git = |args: &[&str]| {
        let bin = Path::new(PROGRAM).parent().unwrap();
        let path = format!("{}:{}", bin.display(), std::env::var("PATH").unwrap());
        let mut command = Command::new("git");
        command.args(["-c", "user.name=x", "-c", "user.email=x@example.be", "-c", "commit.gpgsign=false"]).args(args);
        command.current_dir(folder.path()).env("PATH", path).env_remove("GIT_DIR").env_remove("GIT_INDEX_FILE").output().unwrap()
    };
    assert!(git(&["init", "--quiet"]).status.success());
    let pattern = hook["files"].as_str().unwrap().trim_start_matches("(?i)").to_owned();
    let script = format!(
        "#!/bin/sh\nfiles=$(git diff --cached --name-only --diff-filter=ACM | grep -iE '{pattern}') || exit 0\nexec {} $files\n",
        hook["entry"].as_str().unwrap()
    );
    let hooks = folder.path().join(".git/hooks");
    std::fs::create_dir_all(&hooks).unwrap();
    std::fs::write(hooks.join("pre-commit"), script).unwrap();
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        std::fs::set_permissions(hooks.join("pre-commit"), std::fs::Permissions::from_mode(0o755)).unwrap();
    }
    let commit = |file: &str, of: &str| {
        std::fs::write(folder.path().join(file), of).unwrap();
        git(&["add", "."]);
        git(&["commit", "--quiet", "-m", "x"])
    };
    assert!(commit("other.yaml", "name: no charter\n").status.success());
    let bad = commit("Klantencharter.yaml", &text("tests/formats/charter.yaml"));
    assert!(!bad.status.success());
    assert!(String::from_utf8_lossy(&[bad.stdout, bad.stderr].concat()).contains("Klantencharter.yaml:20:23"));
    assert!(commit("Klantencharter.yaml", &text("tests/cli/clean/charter.yaml")).status.success());
}

/// Where `pre-commit` itself is there, it runs the hook as it is described.
#[test]
fn pre_commit_runs_the_hook() {
    if Command::new("pre-commit").arg("--version").output().is_err() {
        not_tried("pre-commit is not on this machine");
        return;
    }
    let folder = folder("tests/formats/charter.yaml");
    let mut hook = yaml(".pre-commit-hooks.yaml")[0].clone();
    // The program is built already.
    hook["language"] = "system".into();
    hook["entry"] = hook["entry"].as_str().unwrap().replace("charter ", &format!("{PROGRAM} ")).into();
    let config = serde_json::json!({ "repos": [{ "repo": "local", "hooks": [hook] }] });
    std::fs::write(folder.path().join(".pre-commit-config.yaml"), config.to_string()).unwrap();
    std::fs::write(folder.path().join("other.yaml"), "name: no charter\n").unwrap();
    let run = |program: &str, args: &[&str]| {
        let mut command = Command::new(program);
        command.args(args).current_dir(folder.path()).env("PRE_COMMIT_HOME", folder.path().join(".home"));
        command.env_remove("GIT_DIR").env_remove("GIT_INDEX_FILE").output().unwrap()
    };
    run("git", &["init", "--quiet"]);
    run("git", &["add", "other.yaml", "my charters", ".pre-commit-config.yaml"]);
    let ran = run("pre-commit", &["run", "--all-files"]);
    let said = String::from_utf8_lossy(&ran.stdout).into_owned() + &String::from_utf8_lossy(&ran.stderr);
    assert_eq!(ran.status.code(), Some(1), "{said}");
    assert!(said.contains("charte client.yaml:20:23") && !said.contains("other.yaml"), "{said}");
}

#[test]
fn an_archive_holds_all_that_is_handed_out() {
    let folder = tempfile::tempdir().unwrap();
    let bin = Path::new(PROGRAM).parent().unwrap().to_str().unwrap();
    let packed = Command::new(root().join("ci/archive.sh")).args(["some-target", bin]).env("ARCHIVES", folder.path()).output().unwrap();
    assert!(packed.status.success(), "{}", String::from_utf8_lossy(&packed.stderr));
    let listed = Command::new("tar").arg("-tzf").arg(folder.path().join("charter-some-target.tar.gz")).output().unwrap();
    let listed = String::from_utf8(listed.stdout).unwrap();
    for file in ["charter", "LICENSE", "man/charter-check.1", "completions/charter.bash", "completions/charter.elvish"] {
        assert!(listed.lines().any(|line| line == format!("charter-some-target/{file}")), "{file}: {listed}");
    }
}

/// What a release is built for is what the manual lists.
#[test]
fn the_manual_lists_every_platform_of_a_release() {
    let release = yaml(".github/workflows/release.yml");
    let manual = text("docs/src/ci.md");
    let targets = release["jobs"]["build"]["strategy"]["matrix"]["include"].as_array().unwrap();
    assert_eq!(targets.len(), 5);
    for target in targets {
        let target = target["target"].as_str().unwrap();
        assert!(manual.contains(&format!("| `{target}` |")), "{target}");
    }
    let cargo = text("Cargo.toml");
    let version = cargo.split("rust-version = \"").nth(1).unwrap().split('"').next().unwrap();
    for file in [".github/workflows/release.yml", "Containerfile", "ci/gitlab.yml"] {
        assert!(text(file).contains(version), "{file} builds with another Rust than {version}");
    }
}
