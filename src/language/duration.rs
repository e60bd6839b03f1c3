//! Lengths of time, and terms with their preposition and case.

use fluent_bundle::{FluentArgs, FluentValue};

use super::Locale;
use crate::charter::reference::MonthDay;
use crate::time::duration::Duration;

impl Locale {
    /// A length of time: "5 jours ouvrables", "1 Monat", "immédiatement".
    pub fn duration(&self, duration: &Duration) -> String {
        self.in_case(duration, "nominative")
    }

    /// A term with its preposition: "dans un délai de 5 jours ouvrables", "innerhalb eines Monats", "binnen 24 uur".
    pub fn deadline(&self, duration: &Duration) -> String {
        match duration {
            Duration::Immediately | Duration::SameDay => self.duration(duration),
            Duration::Of { value, unit } if *value == 1.0 => self.say(&format!("deadline-one-{}", unit.word().replace(' ', "-")), &[]),
            Duration::Of { .. } => self.say("deadline-within", &[("duration", self.in_case(duration, "dative").into())]),
        }
    }

    /// A last day of every year with its preposition: "au plus tard le 31 mars", "by 31 March".
    pub fn by(&self, day: &MonthDay) -> String {
        self.say("deadline-by", &[("day", self.month_day(day).into())])
    }

    /// How often something is done: "tous les six mois", "every week"; nothing where it is no length of time.
    pub fn every(&self, duration: &Duration) -> Option<String> {
        let Duration::Of { value, unit } = duration else { return None };
        let mut args = FluentArgs::new();
        args.set("count", FluentValue::from(*value));
        args.set("number", FluentValue::from(self.number(*value)));
        Some(self.fill(&format!("every-{}", unit.word().replace(' ', "-")), &args))
    }

    fn in_case(&self, duration: &Duration, case: &'static str) -> String {
        match duration {
            Duration::Immediately => self.say("immediately", &[]),
            Duration::SameDay => self.say("same-day", &[]),
            Duration::Of { value, unit } => {
                let mut args = FluentArgs::new();
                args.set("count", FluentValue::from(*value));
                args.set("number", FluentValue::from(self.number(*value)));
                args.set("case", FluentValue::from(case));
                self.fill(&format!("duration-{}", unit.word().replace(' ', "-")), &args)
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::charter::text::Language::{self, De, En, Fr, Nl};
    use crate::language::Locale;

    #[test]
    fn deadlines_read_as_they_are_spoken() {
        let cases: [(&str, [&str; 4]); 14] = [
            (
                "5 working days",
                ["dans un délai de 5 jours ouvrables", "binnen 5 werkdagen", "innerhalb von 5 Arbeitstagen", "within 5 working days"],
            ),
            (
                "1 working day",
                ["dans un délai d’un jour ouvrable", "binnen één werkdag", "innerhalb eines Arbeitstages", "within one working day"],
            ),
            (
                "30 calendar days",
                [
                    "dans un délai de 30 jours calendrier",
                    "binnen 30 kalenderdagen",
                    "innerhalb von 30 Kalendertagen",
                    "within 30 calendar days",
                ],
            ),
            ("10 days", ["dans un délai de 10 jours", "binnen 10 dagen", "innerhalb von 10 Tagen", "within 10 days"]),
            ("1 day", ["dans un délai d’un jour", "binnen één dag", "innerhalb eines Tages", "within one day"]),
            ("1 month", ["dans un délai d’un mois", "binnen één maand", "innerhalb eines Monats", "within one month"]),
            ("2 months", ["dans un délai de 2 mois", "binnen 2 maanden", "innerhalb von 2 Monaten", "within 2 months"]),
            ("1 week", ["dans un délai d’une semaine", "binnen één week", "innerhalb einer Woche", "within one week"]),
            ("7.4 weeks", ["dans un délai de 7,4 semaines", "binnen 7,4 weken", "innerhalb von 7,4 Wochen", "within 7.4 weeks"]),
            ("24 hours", ["dans un délai de 24 heures", "binnen 24 uur", "innerhalb von 24 Stunden", "within 24 hours"]),
            ("30 seconds", ["dans un délai de 30 secondes", "binnen 30 seconden", "innerhalb von 30 Sekunden", "within 30 seconds"]),
            ("3 years", ["dans un délai de 3 ans", "binnen 3 jaar", "innerhalb von 3 Jahren", "within 3 years"]),
            ("immediately", ["immédiatement", "onmiddellijk", "unverzüglich", "immediately"]),
            ("same day", ["le jour même", "dezelfde dag", "am selben Tag", "the same day"]),
        ];
        for (written, spoken) in cases {
            let duration = written.parse().unwrap();
            for (language, expected) in [Fr, Nl, De, En].into_iter().zip(spoken) {
                assert_eq!(Locale::of(language).deadline(&duration), expected);
            }
        }
    }

    #[test]
    fn a_last_day_and_a_rhythm_are_terms_too() {
        let cases: [(&str, [&str; 4]); 5] = [
            ("1 year", ["chaque année", "elk jaar", "jedes Jahr", "every year"]),
            ("6 months", ["tous les 6 mois", "om de 6 maanden", "alle 6 Monate", "every 6 months"]),
            ("2 weeks", ["toutes les 2 semaines", "om de 2 weken", "alle 2 Wochen", "every 2 weeks"]),
            ("1 working day", ["chaque jour ouvrable", "elke werkdag", "jeden Arbeitstag", "every working day"]),
            ("2 hours", ["toutes les 2 heures", "om de 2 uur", "alle 2 Stunden", "every 2 hours"]),
        ];
        for (written, spoken) in cases {
            let duration = written.parse().unwrap();
            for (language, expected) in [Fr, Nl, De, En].into_iter().zip(spoken) {
                assert_eq!(Locale::of(language).every(&duration).unwrap(), expected);
            }
        }
        let by = |language: Language| Locale::of(language).by(&crate::charter::reference::MonthDay("03-31".into()));
        let spoken = ["au plus tard le 31 mars", "uiterlijk op 31 maart", "spätestens am 31. März", "by 31 March"];
        assert_eq!([by(Fr), by(Nl), by(De), by(En)], spoken);
    }

    #[test]
    fn durations_stand_in_the_nominative() {
        let spoken = |language: Language, written: &str| Locale::of(language).duration(&written.parse().unwrap());
        assert_eq!(spoken(De, "5 working days"), "5 Arbeitstage");
        assert_eq!(spoken(De, "2 months"), "2 Monate");
        assert_eq!(spoken(Fr, "1 year"), "1 an");
        assert_eq!(spoken(Fr, "1.5 hours"), "1,5 heure");
        assert_eq!(spoken(Nl, "1 hour"), "1 uur");
        assert_eq!(spoken(En, "1 minute"), "1 minute");
    }
}
