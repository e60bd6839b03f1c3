//! Why something could not be done with a file, in the words of the reader: the system says it in its own.

use std::io::{Error, ErrorKind};

use crate::finding::{Arg, Message};

impl From<&Error> for Arg {
    fn from(error: &Error) -> Arg {
        match id(error) {
            Some(id) => Arg::Message(Box::new(Message::own(id, Vec::new()))),
            None => error.to_string().into(),
        }
    }
}

/// The message of a usual kind; none for what is rare, which is told as the system tells it.
fn id(error: &Error) -> Option<&'static str> {
    let id = match error.kind() {
        ErrorKind::NotFound => "system-not-found",
        ErrorKind::PermissionDenied => "system-denied",
        ErrorKind::AlreadyExists => "system-exists",
        ErrorKind::IsADirectory => "system-is-a-folder",
        ErrorKind::NotADirectory => "system-no-folder",
        ErrorKind::DirectoryNotEmpty => "system-not-empty",
        ErrorKind::StorageFull | ErrorKind::QuotaExceeded => "system-no-space",
        ErrorKind::ReadOnlyFilesystem => "system-read-only",
        ErrorKind::FileTooLarge => "system-too-large",
        ErrorKind::InvalidFilename => "system-bad-name",
        ErrorKind::AddrInUse | ErrorKind::ResourceBusy | ErrorKind::ExecutableFileBusy => "system-busy",
        ErrorKind::InvalidData if error.get_ref().is_none_or(|why| why.is::<std::str::Utf8Error>()) => "system-no-text",
        _ => return None,
    };
    Some(id)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::charter::text::Language;
    use crate::language::Locale;

    #[test]
    fn what_is_usual_is_said_in_every_language() {
        let folder = tempfile::tempdir().unwrap();
        let (file, none) = (folder.path().join("file"), folder.path().join("none"));
        std::fs::write(&file, [0xff]).unwrap();
        let errors = [
            std::fs::read(&none).unwrap_err(),
            std::fs::create_dir(&file).unwrap_err(),
            std::fs::read_to_string(&file).unwrap_err(),
            tempfile::tempfile_in(&none).unwrap_err(),
            ErrorKind::StorageFull.into(),
            ErrorKind::PermissionDenied.into(),
        ];
        for language in Language::ALL {
            let said: Vec<String> = errors.iter().map(|error| Locale::of(language).arg(&error.into())).collect();
            assert!(errors.iter().zip(&said).all(|(error, said)| *said != error.to_string() && !said.contains("system-")), "{said:?}");
        }
        assert_eq!(Locale::of(Language::Fr).arg(&(&errors[0]).into()), "ce fichier ou ce dossier n’existe pas");
        assert_eq!(Locale::of(Language::Nl).arg(&(&Error::other("strange")).into()), "strange");
    }
}
