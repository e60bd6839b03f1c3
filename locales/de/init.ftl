# `charter init`: die Befragung, der Entwurf und was dazu gesagt wird.

init-begins = Einige Fragen zu Ihrer Kundencharta. Esc oder Strg-C bricht ab; vor der letzten Antwort wird nichts geschrieben.
init-ask-languages = In welchen Sprachen erscheint die Charta?
init-ask-name = Wie heißt die Einrichtung in dieser Sprache: { $language }?
init-ask-kind = Um welche Art von Einrichtung handelt es sich?
init-ask-channels = Wie können Kunden Sie erreichen?
init-ask-phone = Telefonnummer
init-ask-email = E-Mail-Adresse
init-ask-web-form = Adresse des Kontaktformulars
init-ask-website = Adresse der Website
init-ask-hours = Übliche Öffnungszeiten, Montag bis Freitag

init-help-later = Leer lassen, um es später auszufüllen.
init-help-phone = In internationaler Form, zum Beispiel +32 2 123 45 67. Leer lassen, um es später auszufüllen.
init-help-link = Die Adresse beginnt mit https://. Leer lassen, um es später auszufüllen.
init-help-hours = Zum Beispiel 09:00-12:00, 13:00-16:00. Leer lassen, um es später auszufüllen.
init-help-one = ↑↓ zum Bewegen, Eingabetaste zum Wählen, Buchstaben zum Suchen
init-help-several = ↑↓ zum Bewegen, Leertaste zum An- oder Abwählen, Eingabetaste zum Fortfahren
init-help-one-at-least = Wählen Sie mindestens eine Möglichkeit.

init-wrong-phone = Schreiben Sie die Nummer in internationaler Form: +32 2 123 45 67.
init-wrong-email = Schreiben Sie eine vollständige E-Mail-Adresse: info@example.be.
init-wrong-link = Schreiben Sie die vollständige Adresse, mit https://.
init-wrong-times = Schreiben Sie Stunden und Minuten mit zwei Ziffern: 09:00-12:00, 13:00-16:00.

init-channel-phone = Telefon
init-channel-email = E-Mail
init-channel-web-form = Kontaktformular auf der Website
init-channel-visit = Besuch vor Ort
init-channel-post = Brief
init-channel-website = Website

init-stopped = Abgebrochen; es wurde nichts geschrieben.
init-terminal-failed = Das Terminal kann nicht benutzt werden: { $why }. Mit --yes wird nichts gefragt.
init-nobody-to-ask = Es gibt kein Terminal, an dem gefragt werden kann. Geben Sie --name und --kind an (und, wenn Sie möchten, --languages), oder --yes, um die Vorgaben zu übernehmen.
init-exists = { $file } gibt es schon und wurde nicht verändert. Mit --force wird die Datei ersetzt.
init-next =
    So geht es weiter:
      charter check { $path }     sagt, was noch fehlt
      charter render { $path }    macht eine Seite daraus

# Was vor den Blöcken des Entwurfs steht.

init-head-file = Diese Datei ist Ihre Kundencharta in allen ihren Sprachen. Was nach `##` steht, ist eine Erklärung; Sie können sie löschen.
init-head-todo = Ein Text, der mit `TODO` beginnt, ist noch zu schreiben.
init-head-fact = Eine Zeile, die mit einem einzelnen `#` beginnt, wartet auf eine Angabe: Ersetzen Sie das Beispiel durch Ihren Wert und entfernen Sie `# `.
init-head-elsewhere = Steht es schon auf einer Webseite, so können Sie statt des Textes `link: https://…` schreiben; bieten Sie etwas nicht an, so schreiben Sie `not_offered:` und den Grund.
init-head-commands = `charter check { $file }` sagt, was fehlt; `charter explain CODE` sagt, was eine Anforderung verlangt.
init-head-schema = `charter schema charter > charter.schema.json` legt neben diese Datei eine weitere, mit der Ihr Editor jeden Schlüssel erklärt.

init-asked-by = Verlangt von: { $codes }
init-kinds = Art der Einrichtung: { $kinds }
init-promise = Sobald die Frist in `within` steht, können Sie versprechen:

init-about-head = Was das Dokument ist, und seine Sprachen. Sie schreiben in der ersten; um eine Sprache hinzuzufügen, tragen Sie sie hier und bei jedem Text ein.
init-about-organisation = Wer Sie sind. Die Art der Einrichtung bestimmt, welche Anforderungen für Sie gelten.
init-about-validity = Seit wann die Charta gilt und wann Sie sie überprüfen, damit die Leser sehen, dass sie aktuell ist.
init-about-introduction = Einige Sätze zu Beginn: warum Sie eine Charta haben und was die Leser von ihr erwarten können.
init-about-scope = Um welche Dienstleistungen und Kontakte es in der Charta geht, und um welche nicht.
init-about-sites = Die Orte, an denen Sie Kunden empfangen: Adresse, Öffnungszeiten und Zugang für Menschen mit Behinderung. Ein Eintrag je Ort.
init-about-channels = Die Wege, auf denen man Sie erreicht, jeder mit seinen Zeiten, Kosten und Sprachen.
init-about-services = Was Sie für Ihre Kunden tun, unter den Namen, die diese benutzen, mit Kosten und Dauer. Ein Eintrag je Dienstleistung.
init-about-commitments = Was Sie versprechen, entlang der vier Schritte eines Kontakts: orientieren, empfangen, liefern und nachverfolgen. Die Frist steht einmal, in `within`; der Satz sagt `{ "{deadline}" }`, und jede Sprache formuliert sie selbst.
init-about-requests = Wie Sie Anfragen bearbeiten: eine Anfrage, die für einen anderen Dienst bestimmt ist, die Sprache der Antwort, die Angaben auf jedem Schreiben, Verzögerungen.
init-about-information = Wie Sie die Öffentlichkeit von sich aus informieren, auch Menschen, die schwer zu erreichen sind.
init-about-openness = Wie man Verwaltungsdokumente einsieht und falsche Angaben über sich selbst berichtigen lässt.
init-about-decisions = Dass Ihre Entscheidungen begründet sind.
init-about-recourse = Wie man eine Entscheidung anficht: bei wem, in welcher Form und innerhalb welcher Frist. Ein Eintrag je Rechtsmittel.
init-about-data-protection = Wer für personenbezogene Daten verantwortlich ist, an wen man sich wendet und wie man seine Rechte ausübt.
init-about-inclusion = Dass niemand zurückbleibt: Gleichbehandlung, angemessene Vorkehrungen, Hilfe bei digitalen Diensten und eine Alternative ohne Computer.
init-about-complaints = Wie man sich beschwert, wer die Beschwerde behandelt und wie lange das dauert, und an wen man sich danach wendet (die zweite Instanz, zum Beispiel der Föderale Ombudsmann).
init-about-feedback = Anregungen und Lob: was keine Beschwerde ist und Ihnen hilft, besser zu werden.
init-about-follow-up = Wie Kunden nach der Dienstleistung von Änderungen erfahren.
init-about-only-once = Dass Sie nicht noch einmal fragen, was die Verwaltung schon weiß.
init-about-customer-rights = Worauf Kunden ein Recht haben. Ein Eintrag je Recht.
init-about-customer-duties = Was Sie von Kunden erwarten, um ihnen gut helfen zu können. Ein Eintrag je Pflicht.
init-about-measurement = Wie Sie messen, ob Sie Ihre Verpflichtungen einhalten, und wo Sie die Ergebnisse veröffentlichen.

# Texte des Entwurfs, die noch zu schreiben sind; was hier steht, ist ein Hinweis für den Verfasser.

init-todo-name = der amtliche Name auf Deutsch
init-todo-mission = in ein oder zwei Sätzen, wofür Sie da sind
init-todo-introduction = warum es diese Charta gibt und was die Leser von ihr erwarten können
init-todo-covers = die Dienstleistungen und Kontakte, um die es in der Charta geht
init-todo-does-not-cover = worum es nicht geht, und wohin man sich dafür wendet
init-todo-site-name = der Name des Gebäudes oder des Schalters
init-todo-site-access = wie Menschen mit Behinderung in das Gebäude kommen und empfangen werden
init-todo-service-name = der Name der Dienstleistung, wie die Kunden sie kennen
init-todo-service-description = was der Kunde erhält, und was dafür nötig ist
init-todo-orient = was Sie tun, damit jeder den richtigen Dienst findet
init-todo-phone-answer = wie schnell Sie ans Telefon gehen
init-todo-acknowledgement = wie schnell Sie bestätigen, dass eine Nachricht angekommen ist
init-todo-answer = wie schnell Sie eine Nachricht beantworten
init-todo-delays = wie und wann Sie den Kunden mitteilen, dass etwas länger dauert
init-todo-proactive = was Sie von sich aus veröffentlichen, und wo
init-todo-hard-to-reach = wie Sie Menschen erreichen, die weder Ihre Website noch Ihre Briefe lesen
init-todo-documents-how = wie man die Einsicht in ein Verwaltungsdokument beantragt, und wo
init-todo-decisions = wie Ihre Entscheidungen begründet werden
init-todo-recourse-body = das Gericht oder die Behörde, bei der man Ihre Entscheidungen anfechten kann
init-todo-recourse-form = in welcher Form man das tut, und wo das erklärt wird
init-todo-controller = der Dienst, der für die Verarbeitung personenbezogener Daten verantwortlich ist
init-todo-non-discrimination = dass alle gleich behandelt werden, und wie Sie dafür sorgen
init-todo-accommodation = wie Menschen mit Behinderung eine Vorkehrung beantragen
init-todo-digital-help = wo man Hilfe bei Ihren digitalen Diensten bekommt
init-todo-non-digital = wie einem ohne Computer geholfen wird
init-todo-complaint-definition = was Sie als Beschwerde behandeln
init-todo-coordinator = die Funktion, die Beschwerden koordiniert (kein Personenname)
init-todo-suggestions = wie man eine Anregung gibt, und was Sie damit tun
init-todo-compliments = wie man ein Lob weitergibt
init-todo-changes = wie Kunden von Änderungen erfahren, die sie betreffen
init-todo-only-once = welche Angaben Sie nicht noch einmal verlangen
init-todo-right = ein Recht, das Kunden bei Ihnen haben
init-todo-duty = worum Sie die Kunden bitten, zum Beispiel um vollständige Unterlagen
init-todo-surveys = wie Sie die Kunden fragen, ob sie zufrieden sind

# Texte des Entwurfs, die bleiben können, und Beispiele.

init-text-title = Kundencharta
init-text-short-name = FÖD Beispiel
init-text-street = Musterstraße 1
init-text-city = Brüssel
init-text-second-line = Die zuständige Ombudsstelle
init-text-promise-courtesy = Wir empfangen Sie höflich und behandeln Sie respektvoll und unparteiisch.
init-text-promise-delay = Wenn wir eine Frist nicht einhalten können, teilen wir Ihnen das mit, bevor sie abläuft, mit dem Grund und einem neuen Datum.

init-promise-phone-answer = Wir nehmen Ihren Anruf { "{deadline}" } entgegen.
init-promise-acknowledgement = Wir bestätigen { "{deadline}" }, dass wir Ihre Nachricht erhalten haben.
init-promise-answer = Wir beantworten Ihre Nachricht { "{deadline}" }.
